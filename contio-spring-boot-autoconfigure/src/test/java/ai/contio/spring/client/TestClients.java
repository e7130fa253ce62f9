package ai.contio.spring.client;

import java.net.URI;
import java.util.List;

import io.micrometer.observation.ObservationRegistry;
import reactor.core.publisher.Mono;

import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.WebClient;

/**
 * Clients for tests.
 */
public final class TestClients {

	public static final String API_KEY = "api-key-of-the-test";

	public static final String CLIENT_ID = "client-id-of-the-test";

	public static final String CLIENT_SECRET = "a+b/c=%";

	public static final String ACCESS_TOKEN = "access-token-of-the-test";

	private TestClients() {
	}

	static ContioConnectionDetails details(URI url) {
		return new ContioConnectionDetails() {

			@Override
			public URI getApiUrl() {
				return url;
			}

			@Override
			public String getClientId() {
				return CLIENT_ID;
			}

			@Override
			public ContioSecret getClientSecret() {
				return ContioSecret.of(CLIENT_SECRET);
			}

			@Override
			public ContioSecret getApiKey() {
				return ContioSecret.of(API_KEY);
			}

		};
	}

	public static WebClient admin(URI url) {
		return admin(url, new ImmediateTime(), ContioRetrySettings.defaults(), ObservationRegistry.NOOP);
	}

	public static WebClient user(URI url) {
		return client(ContioClientType.USER, url, WebClient.builder());
	}

	/**
	 * A client of any type, with the credentials of that type.
	 * @param type the type
	 * @param url where it calls
	 * @param builder what it starts from
	 * @return the client
	 */
	public static WebClient client(ContioClientType type, URI url, WebClient.Builder builder) {
		ContioCredentials credentials = switch (type) {
			case ADMIN -> ContioCredentials.apiKey(details(url));
			case OAUTH -> ContioCredentials.clientSecret(details(url));
			case USER -> (request) -> Mono
				.just(ClientRequest.from(request).headers((headers) -> headers.setBearerAuth(ACCESS_TOKEN)).build());
		};
		return assembler(new ImmediateTime(), ContioRetrySettings.defaults(), ObservationRegistry.NOOP).assemble(type,
				url, credentials, builder);
	}

	public static WebClient oauth(URI url) {
		return oauth(url, ObservationRegistry.NOOP);
	}

	public static WebClient oauth(URI url, ObservationRegistry registry) {
		return assembler(new ImmediateTime(), ContioRetrySettings.defaults(), registry).assemble(ContioClientType.OAUTH,
				url, ContioCredentials.clientSecret(details(url)), WebClient.builder());
	}

	static WebClient admin(URI url, ImmediateTime time) {
		return admin(url, time, ContioRetrySettings.defaults(), ObservationRegistry.NOOP);
	}

	static WebClient admin(URI url, ImmediateTime time, ContioRetrySettings retry, ObservationRegistry registry) {
		return assembler(time, retry, registry).assemble(ContioClientType.ADMIN, url,
				ContioCredentials.apiKey(details(url)), WebClient.builder());
	}

	static ContioWebClientAssembler assembler(ImmediateTime time, ContioRetrySettings retry,
			ObservationRegistry registry) {
		return new ContioWebClientAssembler(retry, "Europe/Berlin", registry, null, List.of(), time.timing());
	}

}
