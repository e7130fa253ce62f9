package ai.contio.spring.sandbox;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Rotating the two credentials that have a grace period. Each is tried where it is used.
 */
class CredentialRotationTests {

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
	@ValueSource(strings = { "api-key", "client-secret" })
	void bothValuesWorkUntilTheGracePeriodEnds(String credential) {
		String old = current(credential);
		SandboxClient.Answer rotation = rotate(credential, "{\"confirmation_token\":\"yes\",\"grace_period_hours\":2}");
		assertThat(rotation.status()).isEqualTo(200);
		String fresh = rotation.text("new_credential");
		assertThat(fresh).contains("_sandbox_").isNotEqualTo(old).isEqualTo(current(credential));
		assertThat(works(credential, old)).isTrue();
		assertThat(works(credential, fresh)).isTrue();
		sandbox.clock().advance(Duration.ofMinutes(119));
		assertThat(works(credential, old)).isTrue();
		sandbox.clock().advance(Duration.ofMinutes(1));
		assertThat(works(credential, old)).isFalse();
		assertThat(works(credential, fresh)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "api-key", "client-secret" })
	void theGracePeriodIsADayUnlessItIsAskedFor(String credential) {
		String old = current(credential);
		rotate(credential, "{\"confirmation_token\":\"yes\"}");
		sandbox.clock().advance(Duration.ofHours(24).minusMinutes(1));
		assertThat(works(credential, old)).isTrue();
		sandbox.clock().advance(Duration.ofMinutes(1));
		assertThat(works(credential, old)).isFalse();
	}

	@Test
	void withoutAGracePeriodTheOldValueStopsAtOnce() {
		String old = sandbox.apiKey();
		rotate("api-key", "{\"confirmation_token\":\"yes\",\"grace_period_hours\":0}");
		assertThat(works("api-key", old)).isFalse();
		assertThat(works("api-key", sandbox.apiKey())).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "api-key", "client-secret" })
	void aRollbackMakesTheOldValueTheOnlyOne(String credential) {
		String old = current(credential);
		SandboxClient.Answer rotation = rotate(credential, "{\"confirmation_token\":\"yes\"}");
		SandboxClient.Answer rollback = rollBack(credential, rotation.text("rollback_token"));
		assertThat(rollback.status()).isEqualTo(200);
		assertThat(rollback.body()).isEmpty();
		assertThat(current(credential)).isEqualTo(old);
		assertThat(works(credential, old)).isTrue();
		assertThat(works(credential, rotation.text("new_credential"))).isFalse();
		sandbox.clock().advance(Duration.ofHours(25));
		assertThat(works(credential, old)).isTrue();
	}

	@Test
	void aRollbackTokenIsGoodForAnHour() {
		String token = rotate("api-key", "{\"confirmation_token\":\"yes\"}").text("rollback_token");
		sandbox.clock().advance(Duration.ofMinutes(60));
		assertRefused(rollBack("api-key", token), "older than 1 hour");
		String next = rotate("api-key", "{\"confirmation_token\":\"yes\"}").text("rollback_token");
		sandbox.clock().advance(Duration.ofMinutes(59));
		assertThat(rollBack("api-key", next).status()).isEqualTo(200);
	}

	@Test
	void aRollbackWorksAfterAGracePeriodThatWasShorter() {
		String old = sandbox.apiKey();
		String token = rotate("api-key", "{\"confirmation_token\":\"yes\",\"grace_period_hours\":0}")
			.text("rollback_token");
		assertThat(rollBack("api-key", token).status()).isEqualTo(200);
		assertThat(works("api-key", old)).isTrue();
	}

	@Test
	void aRollbackTokenWorksOnceAndForItsOwnCredentialOnly() {
		String token = rotate("api-key", "{\"confirmation_token\":\"yes\"}").text("rollback_token");
		rotate("client-secret", "{\"confirmation_token\":\"yes\"}");
		assertRefused(rollBack("client-secret", token), "not that of the last rotation");
		assertRefused(rollBack("api-key", token + "x"), "not that of the last rotation");
		assertThat(rollBack("api-key", token).status()).isEqualTo(200);
		assertRefused(rollBack("api-key", token), "was used before");
	}

	@Test
	void aSecondRotationEndsTheOldestValueAndItsRollback() {
		String oldest = sandbox.apiKey();
		SandboxClient.Answer first = rotate("api-key", "{\"confirmation_token\":\"yes\"}");
		SandboxClient.Answer second = rotate("api-key", "{\"confirmation_token\":\"yes\"}");
		assertThat(works("api-key", oldest)).isFalse();
		assertThat(works("api-key", first.text("new_credential"))).isTrue();
		assertThat(works("api-key", second.text("new_credential"))).isTrue();
		assertRefused(rollBack("api-key", first.text("rollback_token")), "not that of the last rotation");
		rollBack("api-key", second.text("rollback_token"));
		assertThat(sandbox.apiKey()).isEqualTo(first.text("new_credential"));
	}

	@Test
	void theSameIdempotencyKeyRotatesOnce() {
		Map<String, String> key = Map.of("Idempotency-Key", "rotate-1");
		SandboxClient.Answer first = send("api-key/rotate", "{\"confirmation_token\":\"yes\"}", key);
		SandboxClient.Answer again = send("api-key/rotate", "{\"confirmation_token\":\"yes\"}", key);
		assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
		assertThat(again.text("new_credential")).isEqualTo(first.text("new_credential")).isEqualTo(sandbox.apiKey());
	}

	@Test
	void aResetBringsTheConfiguredValuesBack() {
		rotate("api-key", "{\"confirmation_token\":\"yes\"}");
		rotate("client-secret", "{\"confirmation_token\":\"yes\"}");
		rotate("webhook-secret", "{\"confirmation_token\":\"yes\"}");
		sandbox.reset();
		assertThat(sandbox.apiKey()).isEqualTo("sandbox-api-key");
		assertThat(sandbox.clientSecret()).isEqualTo("sandbox-client-secret");
		assertThat(sandbox.webhookSecret()).isEqualTo("whsec_sandbox");
		assertThat(works("api-key", "sandbox-api-key")).isTrue();
		assertThat(works("client-secret", "sandbox-client-secret")).isTrue();
		assertThat(SandboxClient.of(sandbox).get("/v1/partner/admin/credentials/history").json().path("events"))
			.isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			{}                                                      | 'confirmation_token' is missing
			{"confirmation_token":" "}                              | 'confirmation_token' is missing
			{"confirmation_token":1}                                | 'confirmation_token' must be text
			{"confirmation_token":"y","grace_period_hours":-1}      | from 0 to 168, and is -1
			{"confirmation_token":"y","grace_period_hours":169}     | from 0 to 168, and is 169
			{"confirmation_token":"y","grace_period_hours":1.5}     | 'grace_period_hours' must be a whole number
			{"confirmation_token":"y","grace_period_hours":"1"}     | 'grace_period_hours' must be a whole number
			{"confirmation_token":"y","grace_period_hours":1e99}    | 'grace_period_hours' must be a whole number
			{"confirmation_token":"y","reason":[]}                  | 'reason' must be text
			[]                                                      | must be a JSON object
			{                                                       | not valid JSON
			""")
	void refusesARotationThatBreaksARule(String body, String message) {
		for (String credential : new String[] { "api-key", "client-secret", "webhook-secret" }) {
			assertRefused(rotate(credential, body), message);
		}
		assertThat(sandbox.apiKey()).isEqualTo("sandbox-api-key");
		assertThat(sandbox.webhookSecret()).isEqualTo("whsec_sandbox");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{}", "{\"rollback_token\":\"\"}", "{\"rollback_token\":null}", "{\"rollback_token\":7}",
			"{\"rollback_token\":\"rbt_sandbox_0\"}", "", "[]" })
	void refusesARollbackWithoutAGoodToken(String body) {
		for (String credential : new String[] { "api-key", "client-secret" }) {
			assertRefused(send(credential + "/rollback", body, Map.of()), "");
		}
	}

	@Test
	void takesNoWebhookSecretBack() {
		assertThat(rollBack("webhook-secret", "rbt_sandbox_0").status()).isEqualTo(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "api-key/rotate", "api-key/rollback", "client-secret/rotate", "client-secret/rollback",
			"webhook-secret/rotate" })
	void asksForCredentials(String path) {
		SandboxClient.Answer answer = SandboxClient.of(sandbox)
			.withoutCredentials()
			.send("POST", "/v1/partner/admin/credentials/" + path, "{\"confirmation_token\":\"yes\"}");
		assertThat(answer.status()).isEqualTo(401);
		assertThat(answer.text("code")).isEqualTo("missing_api_key");
	}

	private static void assertRefused(SandboxClient.Answer answer, String message) {
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.text("code")).isEqualTo("bad_request");
		assertThat(answer.text("error")).contains(message).isNotBlank();
		assertThat(answer.text("request_id")).isNotBlank();
	}

	private static String current(String credential) {
		return credential.equals("api-key") ? sandbox.apiKey() : sandbox.clientSecret();
	}

	private static boolean works(String credential, String value) {
		SandboxClient anybody = SandboxClient.of(sandbox).withoutCredentials();
		if (credential.equals("api-key")) {
			return anybody
				.send("GET", "/v1/partner/admin/app", "", Map.of("X-API-Key", value, "X-Client-ID", sandbox.clientId()))
				.status() == 200;
		}
		String basic = Base64.getEncoder()
			.encodeToString((sandbox.clientId() + ":" + value).getBytes(StandardCharsets.UTF_8));
		int scopes = anybody.send("GET", "/oauth2/scopes", "", Map.of("Authorization", "Basic " + basic)).status();
		String token = anybody
			.send("POST", "/oauth2/token", "grant_type=refresh_token&refresh_token=none",
					Map.of("Authorization", "Basic " + basic, "Content-Type", "application/x-www-form-urlencoded"))
			.text("error");
		assertThat(token).isEqualTo((scopes == 200) ? "invalid_grant" : "invalid_client");
		return scopes == 200;
	}

	private static SandboxClient.Answer rotate(String credential, String body) {
		return send(credential + "/rotate", body, Map.of());
	}

	private static SandboxClient.Answer rollBack(String credential, String token) {
		return send(credential + "/rollback", "{\"rollback_token\":\"%s\"}".formatted(token), Map.of());
	}

	private static SandboxClient.Answer send(String path, String body, Map<String, String> headers) {
		return SandboxClient.of(sandbox).send("POST", "/v1/partner/admin/credentials/" + path, body, headers);
	}

}
