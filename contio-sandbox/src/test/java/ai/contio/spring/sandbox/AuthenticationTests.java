package ai.contio.spring.sandbox;

import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AuthenticationTests {

	private static ContioSandbox sandbox;

	private static SandboxClient client;

	@BeforeAll
	static void start() {
		sandbox = ContioSandbox.start((settings) -> settings.setApiKey("key-of-this-test"));
		client = SandboxClient.of(sandbox);
	}

	@AfterAll
	static void stop() {
		sandbox.close();
	}

	@Test
	void takesTheConfiguredCredentials() {
		assertThat(client.get("/v1/partner/admin/app").status()).isEqualTo(200);
	}

	@Test
	void asksForTheApiKeyFirst() {
		assertRefused(Map.of(), "missing_api_key");
		assertRefused(Map.of("X-Client-ID", "sandbox-client"), "missing_api_key");
	}

	@Test
	void asksForTheClientId() {
		assertRefused(Map.of("X-API-Key", "key-of-this-test"), "missing_client_id");
	}

	@Test
	void refusesWrongCredentials() {
		assertRefused(Map.of("X-API-Key", "sandbox-api-key", "X-Client-ID", "sandbox-client"), "invalid_credentials");
		assertRefused(Map.of("X-API-Key", "key-of-this-test", "X-Client-ID", "other"), "invalid_credentials");
	}

	@Test
	void refusesAnAccessTokenEvenBesideTheRightCredentials() {
		assertRefused(Map.of("Authorization", "Bearer cto_at_v1_x"), "unauthorized");
		assertRefused(Map.of("Authorization", "Bearer cto_at_v1_x", "X-API-Key", "key-of-this-test", "X-Client-ID",
				"sandbox-client"), "unauthorized");
	}

	@Test
	void refusesUnknownPathsOfTheAdminApiToo() {
		assertThat(client.withoutCredentials().get("/v1/partner/admin/unheard-of").status()).isEqualTo(401);
		assertThat(client.withoutCredentials().get("/v1/partner/%61dmin;x=y/app").status()).isEqualTo(401);
		assertThat(client.withoutCredentials().get("//v1/partner/admin/app").status()).isEqualTo(401);
	}

	private void assertRefused(Map<String, String> headers, String code) {
		SandboxClient.Answer answer = client.withoutCredentials().send("GET", "/v1/partner/admin/app", "", headers);
		assertThat(answer.status()).isEqualTo(401);
		assertThat(answer.text("code")).isEqualTo(code);
		assertThat(answer.body()).doesNotContain("key-of-this-test");
	}

}
