package ai.contio.spring.client;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicReference;

import io.micrometer.observation.ObservationRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.web.reactive.function.client.WebClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Secrets of the application are replaced while it runs.
 */
class ReplacedSecretTests {

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private final AtomicReference<String> secret = new AtomicReference<>("old");

	private final ScriptedServer server = ScriptedServer.start();

	@AfterEach
	void stop() {
		this.server.close();
	}

	@Test
	void nextCallHasTheNewSecret() {
		this.server.json(200, "{}");
		WebClient admin = client(ContioClientType.ADMIN);
		post(admin);
		this.secret.set("new");
		post(admin);
		assertThat(this.server.received()).extracting((request) -> request.header("X-API-Key"))
			.containsExactly("old", "new");
	}

	@Test
	void callThatWasRefusedWithAReplacedKeyIsMadeOnceMore() {
		this.server.always((request) -> answer("new".equals(request.header("X-API-Key")), "invalid_credentials"));
		assertThat(post(client(ContioClientType.ADMIN))).isEqualTo("{}");
		assertThat(this.server.received()).hasSize(2);
	}

	@Test
	void callThatWasRefusedWithAReplacedClientSecretIsMadeOnceMore() {
		this.server.always((request) -> answer(basic("new").equals(request.header("Authorization")), "invalid_client"));
		assertThat(post(client(ContioClientType.OAUTH))).isEqualTo("{}");
		assertThat(this.server.received()).hasSize(2);
	}

	@Test
	void callThatWasRefusedWithTheCurrentSecretFails() {
		this.server.json(401, "{\"code\":\"invalid_credentials\"}");
		assertThatExceptionOfType(ContioUnauthorizedException.class)
			.isThrownBy(() -> post(client(ContioClientType.ADMIN)))
			.withMessageNotContaining("old");
		assertThat(this.server.received()).hasSize(1);
	}

	@Test
	void refusalThatIsNotAboutTheSecretIsNotRepeated() {
		this.server.always((request) -> {
			this.secret.set("new");
			return new ScriptedServer.Reply(401, "{\"code\":\"session_expired\"}");
		});
		assertThatExceptionOfType(ContioUnauthorizedException.class)
			.isThrownBy(() -> post(client(ContioClientType.OAUTH)));
		assertThat(this.server.received()).hasSize(1);
	}

	/* By the time it refuses the old secret, the source has the new one */
	private ScriptedServer.Reply answer(boolean good, String code) {
		this.secret.set("new");
		return good ? new ScriptedServer.Reply(200, "{}")
				: new ScriptedServer.Reply(401, "{\"code\":\"%s\"}".formatted(code));
	}

	private static String basic(String secret) {
		return "Basic " + Base64.getEncoder().encodeToString(("partner:" + secret).getBytes(StandardCharsets.US_ASCII));
	}

	private static String post(WebClient client) {
		return client.post().uri("/v1/things").retrieve().bodyToMono(String.class).block(PATIENCE);
	}

	private WebClient client(ContioClientType type) {
		URI url = this.server.url();
		ContioConnectionDetails details = new ContioConnectionDetails() {

			@Override
			public String getClientId() {
				return "partner";
			}

			@Override
			public ContioSecret getClientSecret() {
				return ContioSecret.of(ReplacedSecretTests.this.secret.get());
			}

			@Override
			public ContioSecret getApiKey() {
				return ContioSecret.of(ReplacedSecretTests.this.secret.get());
			}

		};
		return TestClients.assembler(new ImmediateTime(), ContioRetrySettings.defaults(), ObservationRegistry.NOOP)
			.assemble(type, url, (type == ContioClientType.ADMIN) ? ContioCredentials.apiKey(details)
					: ContioCredentials.clientSecret(details), WebClient.builder());
	}

}
