package ai.contio.spring.client;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;

import reactor.core.publisher.Mono;

import org.springframework.http.HttpHeaders;
import org.springframework.web.reactive.function.client.ClientRequest;

/**
 * The credentials of the OAuth endpoints: HTTP Basic with the id and the secret as they
 * are. RFC 6749 has both form-encoded first, which Contio does not expect.
 */
final class ClientSecretCredentials implements ContioCredentials {

	private final ContioConnectionDetails details;

	ClientSecretCredentials(ContioConnectionDetails details) {
		this.details = details;
		if (details.getClientId() == null || details.getClientSecret() == null) {
			throw missing();
		}
	}

	@Override
	public Mono<ClientRequest> authorize(ClientRequest request) {
		String clientId = this.details.getClientId();
		ContioSecret clientSecret = this.details.getClientSecret();
		if (clientId == null || clientSecret == null) {
			return Mono.error(missing());
		}
		byte[] pair = "%s:%s".formatted(clientId, clientSecret.reveal()).getBytes(StandardCharsets.UTF_8);
		String basic = Base64.getEncoder().encodeToString(pair);
		return Mono
			.just(AuthorizedRequest.of(request, (headers) -> headers.set(HttpHeaders.AUTHORIZATION, "Basic " + basic),
					(attributes) -> attributes.put(CredentialMask.attribute("client_secret"), clientSecret)));
	}

	/* It may have been replaced since the request went out */
	@Override
	public Mono<ClientRequest> replace(ClientRequest refused) {
		String sent = refused.headers().getFirst(HttpHeaders.AUTHORIZATION);
		return authorize(refused)
			.filter((current) -> !Objects.equals(sent, current.headers().getFirst(HttpHeaders.AUTHORIZATION)));
	}

	private ContioConfigurationException missing() {
		List<String> missing = new ArrayList<>();
		if (this.details.getClientId() == null) {
			missing.add("contio.client-id");
		}
		if (this.details.getClientSecret() == null) {
			missing.add("contio.client-secret");
		}
		String names = String.join(" and ", missing);
		return new ContioConfigurationException(
				"The OAuth endpoints of Contio cannot be called, because %s %s not set.".formatted(names,
						(missing.size() == 1) ? "is" : "are"),
				"Set %s to what Contio gave you for the partner app. ".formatted(names)
						+ "An application that connects no users needs neither, as long as no bean "
						+ "asks for the OAuth client.");
	}

}
