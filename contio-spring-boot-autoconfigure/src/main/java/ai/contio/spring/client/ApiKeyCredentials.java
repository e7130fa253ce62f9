package ai.contio.spring.client;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import reactor.core.publisher.Mono;

import org.springframework.web.reactive.function.client.ClientRequest;

/**
 * The credentials of the admin API.
 */
final class ApiKeyCredentials implements ContioCredentials {

	static final String API_KEY_HEADER = "X-API-Key";

	private static final String CLIENT_ID_HEADER = "X-Client-ID";

	private final ContioConnectionDetails details;

	ApiKeyCredentials(ContioConnectionDetails details) {
		this.details = details;
		requireComplete();
	}

	@Override
	public Mono<ClientRequest> authorize(ClientRequest request) {
		ContioSecret apiKey = this.details.getApiKey();
		String clientId = this.details.getClientId();
		if (apiKey == null || clientId == null) {
			return Mono.error(missing());
		}
		return Mono.just(AuthorizedRequest.of(request, (headers) -> {
			headers.set(API_KEY_HEADER, apiKey.reveal());
			headers.set(CLIENT_ID_HEADER, clientId);
		}));
	}

	/* It may have been replaced since the request went out */
	@Override
	public Mono<ClientRequest> replace(ClientRequest refused) {
		String sent = refused.headers().getFirst(API_KEY_HEADER);
		return authorize(refused)
			.filter((current) -> !Objects.equals(sent, current.headers().getFirst(API_KEY_HEADER)));
	}

	private void requireComplete() {
		if (this.details.getApiKey() == null || this.details.getClientId() == null) {
			throw missing();
		}
	}

	private ContioConfigurationException missing() {
		List<String> missing = new ArrayList<>();
		if (this.details.getApiKey() == null) {
			missing.add("contio.api-key");
		}
		if (this.details.getClientId() == null) {
			missing.add("contio.client-id");
		}
		String names = String.join(" and ", missing);
		return new ContioConfigurationException(
				"The admin API of Contio cannot be called, because %s %s not set.".formatted(names,
						(missing.size() == 1) ? "is" : "are"),
				"Set %s to what Contio gave you for the partner app. ".formatted(names)
						+ "An application that only receives webhooks needs neither, as long as no bean "
						+ "asks for the admin client.");
	}

}
