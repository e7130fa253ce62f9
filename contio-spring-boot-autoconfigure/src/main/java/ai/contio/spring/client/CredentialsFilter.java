package ai.contio.spring.client;

import java.net.URI;

import reactor.core.publisher.Mono;

import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.ExchangeFilterFunction;
import org.springframework.web.reactive.function.client.ExchangeFunction;

/**
 * Adds credentials to requests for the configured origin, and lets no other request out:
 * an injected client can be given any URL. Credentials that Contio refuses are replaced,
 * if there are others.
 */
final class CredentialsFilter implements ExchangeFilterFunction {

	private final ContioClientType type;

	private final Origin origin;

	private final boolean originProtected;

	private final ContioCredentials credentials;

	private final RefusedCredentials refused;

	CredentialsFilter(ContioClientType type, URI baseUrl, ContioCredentials credentials) {
		this.type = type;
		this.origin = Origin.of(baseUrl);
		this.originProtected = this.origin.isProtected();
		this.credentials = credentials;
		this.refused = new RefusedCredentials(type, credentials);
	}

	@Override
	public Mono<ClientResponse> filter(ClientRequest request, ExchangeFunction next) {
		Origin target = Origin.of(request.url());
		if (!this.originProtected || !target.equals(this.origin)) {
			return Mono.error(refusal(target));
		}
		Operation operation = ContioCall.operation(request);
		if (operation != null && !operation.credentials()) {
			return next.exchange(request);
		}
		return this.credentials.authorize(request).flatMap((authorized) -> this.refused.exchange(authorized, next));
	}

	private IllegalStateException refusal(Origin target) {
		return new IllegalStateException(
				("The request to %s was not sent: the %s client of Contio sends its credentials only to %s, "
						+ "and over https unless that is this machine. Use another WebClient for other hosts.")
					.formatted(target, this.type.getLabel(), this.origin));
	}

}
