package ai.contio.spring.sandbox;

import ai.contio.spring.sandbox.fault.Fault;
import ai.contio.spring.sandbox.web.ApiPart;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Rotations that Contio refuses or fails at. Nothing is rotated then.
 */
class CredentialFailureTests {

	private static ContioSandbox sandbox;

	@BeforeAll
	static void start() {
		sandbox = ContioSandbox.start();
	}

	@AfterAll
	static void stop() {
		sandbox.close();
	}

	@BeforeEach
	void reset() {
		sandbox.reset();
	}

	@ParameterizedTest
	@ValueSource(strings = { "api-key/rotate", "api-key/rollback", "client-secret/rotate", "client-secret/rollback",
			"webhook-secret/rotate" })
	void countsTowardsTheRateLimit(String path) {
		sandbox.rateLimits().enable().limit(ApiPart.ADMIN, 1);
		SandboxClient.of(sandbox).get("/v1/partner/admin/credentials");
		SandboxClient.Answer answer = post(path);
		assertThat(answer.status()).isEqualTo(429);
		assertThat(answer.text("code")).isEqualTo("rate_limit_exceeded");
		assertNothingRotated();
	}

	@ParameterizedTest
	@ValueSource(strings = { "api-key/rotate", "api-key/rollback", "client-secret/rotate", "client-secret/rollback",
			"webhook-secret/rotate" })
	void failsWhenAFaultSaysSo(String path) {
		sandbox.faults().add(Fault.on("POST /v1/partner/admin/credentials/" + path).status(500));
		SandboxClient.Answer answer = post(path);
		assertThat(answer.status()).isEqualTo(500);
		assertThat(answer.text("code")).isNotBlank();
		assertNothingRotated();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/history" })
	void failsToShowThemWhenAFaultSaysSo(String path) {
		sandbox.faults().add(Fault.on("GET /v1/partner/admin/credentials" + path).status(500));
		assertThat(SandboxClient.of(sandbox).get("/v1/partner/admin/credentials" + path).status()).isEqualTo(500);
	}

	private static void assertNothingRotated() {
		assertThat(sandbox.apiKey()).isEqualTo("sandbox-api-key");
		assertThat(sandbox.clientSecret()).isEqualTo("sandbox-client-secret");
		assertThat(sandbox.webhookSecret()).isEqualTo("whsec_sandbox");
	}

	private static SandboxClient.Answer post(String path) {
		return SandboxClient.of(sandbox)
			.send("POST", "/v1/partner/admin/credentials/" + path,
					"{\"confirmation_token\":\"yes\",\"rollback_token\":\"rbt_sandbox_0\"}");
	}

}
