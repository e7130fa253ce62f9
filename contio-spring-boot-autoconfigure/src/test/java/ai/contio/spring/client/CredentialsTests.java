package ai.contio.spring.client;

import java.net.URI;
import java.util.List;

import io.micrometer.observation.ObservationRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.web.reactive.function.client.WebClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * Where credentials go, and where they do not.
 */
class CredentialsTests {

	private final ScriptedServer server = ScriptedServer.start();

	@AfterEach
	void stop() {
		this.server.close();
	}

	@Test
	void requestCarriesApiKeyAndClientIdAndTimeZone() {
		TestClients.admin(this.server.url()).get().uri("/v1/things").retrieve().toBodilessEntity().block();
		ScriptedServer.Received request = this.server.only();
		assertThat(request.header("X-API-Key")).isEqualTo(TestClients.API_KEY);
		assertThat(request.header("X-Client-ID")).isEqualTo(TestClients.CLIENT_ID);
		assertThat(request.header("X-Client-Timezone")).isEqualTo("Europe/Berlin");
		assertThat(request.headers().contains("Authorization")).isFalse();
	}

	@Test
	void nothingIsSentToAnotherOrigin() {
		try (ScriptedServer other = ScriptedServer.start()) {
			WebClient client = TestClients.admin(this.server.url());
			assertThatIllegalStateException()
				.isThrownBy(() -> client.get().uri(other.url()).retrieve().toBodilessEntity().block())
				.withMessageContaining(other.url().toString())
				.withMessageContaining(this.server.url().toString())
				.withMessageNotContaining(TestClients.API_KEY);
			assertThat(other.received()).isEmpty();
		}
	}

	@Test
	void hostInUserPartIsNoWayAround() {
		WebClient client = TestClients.admin(URI.create("https://api.contio.ai"));
		assertThatIllegalStateException()
			.isThrownBy(() -> client.get()
				.uri(URI.create("https://api.contio.ai@localhost:" + this.server.url().getPort() + "/"))
				.retrieve()
				.toBodilessEntity()
				.block())
			.withMessageContaining("was not sent");
	}

	@Test
	void nothingIsSentInClearTextToAnotherMachine() {
		WebClient client = TestClients.admin(URI.create("http://api.contio.ai"));
		assertThatIllegalStateException()
			.isThrownBy(() -> client.get().uri("/v1/things").retrieve().toBodilessEntity().block())
			.withMessageContaining("https unless that is this machine");
	}

	@Test
	void changedCredentialsAreUsedForTheNextRequest() {
		String[] key = { "first-key" };
		ContioConnectionDetails details = new ContioConnectionDetails() {

			@Override
			public String getClientId() {
				return "id";
			}

			@Override
			public ContioSecret getApiKey() {
				return ContioSecret.of(key[0]);
			}

		};
		WebClient client = new ContioWebClientAssembler(ContioRetrySettings.defaults(), null, ObservationRegistry.NOOP,
				null, List.of())
			.assemble(ContioClientType.ADMIN, this.server.url(), ContioCredentials.apiKey(details),
					WebClient.builder());
		client.get().uri("/").retrieve().toBodilessEntity().block();
		key[0] = "second-key";
		client.get().uri("/").retrieve().toBodilessEntity().block();
		assertThat(this.server.received()).extracting((request) -> request.header("X-API-Key"))
			.containsExactly("first-key", "second-key");
	}

	@Test
	void loopbackIsToldByNameAlone() {
		assertThat(List.of("localhost", "app.localhost", "127.0.0.1", "127.1.2.3", "[::1]"))
			.allMatch(Loopback::isLoopback);
		assertThat(List.of("127.0.0.1.example.com", "localhost.example.com", "10.0.0.1", "example.com", ""))
			.noneMatch(Loopback::isLoopback);
	}

}
