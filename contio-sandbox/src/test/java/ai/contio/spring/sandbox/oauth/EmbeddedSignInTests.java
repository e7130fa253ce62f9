package ai.contio.spring.sandbox.oauth;

import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import ai.contio.spring.sandbox.ContioSandbox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class EmbeddedSignInTests {

	private static final String LARKSPUR = "90a5ca9e-51a7-4d0b-8c33-1a4c5b0a7001";

	private ContioSandbox sandbox;

	private Partner partner;

	private EmbeddedClient client;

	@BeforeEach
	void start() {
		this.sandbox = ContioSandbox.start();
		this.partner = Partner.of(this.sandbox);
		this.client = new EmbeddedClient(this.sandbox);
	}

	@AfterEach
	void stop() {
		this.sandbox.close();
	}

	@Test
	void signsInAndGivesACodeThatIsExchangedAsAnyOther() throws Exception {
		Partner.Answer initiated = this.client.initiate(Map.of("email", "ada@example.com"));
		assertThat(initiated.status()).isEqualTo(200);
		assertThat(initiated.text("challenge_name")).isEqualTo("CUSTOM_CHALLENGE");
		assertThat(initiated.json().path("user_provisioned").asBoolean(true)).isFalse();
		Partner.Answer verified = this.client.verify(initiated.text("session"), this.sandbox.code("ada@example.com"));
		assertThat(verified.status()).isEqualTo(200);
		assertThat(verified.json().path("success").asBoolean()).isTrue();
		assertThat(verified.header("Set-Cookie")).startsWith("CONTIO_SANDBOX_SESSION=").contains("HttpOnly");
		Partner.Answer check = this.client.checkConsent(Map.of("scopes", List.of("openid", "meetings:read")));
		assertThat(check.json().path("session_valid").asBoolean()).isTrue();
		assertThat(check.json().path("has_consent").asBoolean(true)).isFalse();
		assertThat(check.json().path("requires_consent").asBoolean()).isTrue();
		assertThat(check.json().has("redirect_url")).isFalse();
		String verifier = "v".repeat(43);
		String challenge = Base64.getUrlEncoder()
			.withoutPadding()
			.encodeToString(MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
		Partner.Answer authorized = this.client.authorize(Map.of("scope", "openid meetings:read", "state", "s&1",
				"code_challenge", challenge, "code_challenge_method", "S256"));
		assertThat(authorized.status()).isEqualTo(200);
		assertThat(authorized.text("state")).isEqualTo("s&1");
		assertThat(authorized.text("redirect_url"))
			.isEqualTo(Partner.CALLBACK + "?code=" + authorized.text("code") + "&state=s%261");
		assertThat(this.partner.exchange(authorized.text("code")).text("error")).isEqualTo("invalid_grant");
		Partner.Answer tokens = this.partner.exchange(authorized.text("code"), Map.of("code_verifier", verifier));
		assertThat(tokens.status()).isEqualTo(200);
		assertThat(tokens.text("scope")).isEqualTo("meetings:read openid");
		assertThat(this.partner.introspect(tokens.text("access_token")).text("username")).isEqualTo("ada@example.com");
	}

	@Test
	void skipsConsentThatWasGivenBefore() {
		signIn("ada@example.com");
		this.client.authorize(Map.of("scope", "openid meetings:read"));
		for (Map<String, ?> scopes : List.of(Map.of("scopes", List.of("meetings:read", "openid")),
				Map.of("scope", "openid meetings:read"))) {
			Partner.Answer check = this.client.checkConsent(scopes);
			assertThat(check.json().path("has_consent").asBoolean()).isTrue();
			assertThat(check.json().path("requires_consent").asBoolean(true)).isFalse();
			assertThat(check.text("redirect_url")).startsWith(Partner.CALLBACK + "?code=");
			String code = Form.decode(check.text("redirect_url").split("\\?")[1]).get("code");
			assertThat(this.partner.exchange(code).status()).isEqualTo(200);
		}
		Partner.Answer more = this.client.checkConsent(Map.of("scope", "openid calendar:read"));
		assertThat(more.json().path("has_consent").asBoolean(true)).isFalse();
	}

	@Test
	void givesATokenWithoutScopesWhenNoneAreAskedFor() {
		signIn("ada@example.com");
		Partner.Answer tokens = this.partner.exchange(this.client.authorize(Map.of()).text("code"));
		assertThat(tokens.status()).isEqualTo(200);
		assertThat(tokens.json().path("scope").asString("none")).isEmpty();
	}

	@Test
	void saysThatNobodyIsSignedIn() {
		Partner.Answer check = this.client.checkConsent(Map.of("scope", "openid"));
		assertThat(check.status()).isEqualTo(200);
		assertThat(check.json().path("session_valid").asBoolean(true)).isFalse();
		assertThat(check.json().path("has_consent").asBoolean(true)).isFalse();
		assertError(this.client.authorize(Map.of("scope", "openid")), 401, "session_expired");
		signIn("ada@example.com");
		assertThat(this.client.checkConsent(Map.of("email", "bruno@example.com"))
			.json()
			.path("session_valid")
			.asBoolean(true)).isFalse();
		assertError(this.client.authorize(Map.of("email", "bruno@example.com")), 401, "session_expired");
	}

	@Test
	void endsTheSessionWhenItsTimeIsOver() {
		try (ContioSandbox quick = ContioSandbox
			.start((settings) -> settings.getOauth().setSessionLifetime(Duration.ofSeconds(1)))) {
			EmbeddedClient visitor = new EmbeddedClient(quick);
			String session = visitor.initiate(Map.of("email", "ada@example.com")).text("session");
			visitor.verify(session, quick.code("ada@example.com"));
			await().until(() -> visitor.authorize(Map.of("scope", "openid")).status() == 401);
			assertError(visitor.authorize(Map.of("scope", "openid")), 401, "session_expired");
			String late = visitor.initiate(Map.of("email", "ada@example.com")).text("session");
			await().until(() -> visitor.verify(late, EmailedCodeTests.other(quick.code("ada@example.com")))
				.text("code")
				.equals("session_expired"));
		}
	}

	@Test
	void refusesWhatTheUserDeclined() {
		signIn("ada@example.com");
		assertError(this.client.authorize(Map.of("consent", false)), 400, "access_denied");
		assertError(this.client.authorize(Map.of("scope", "openid meetings:delete")), 400, "invalid_scope");
		assertThat(this.client.checkConsent(Map.of("scope", "openid")).json().path("has_consent").asBoolean(true))
			.isFalse();
	}

	@Test
	void refusesWhatIsMissing() {
		for (String field : List.of("client_id", "email", "session", "code")) {
			assertError(this.client.post("/auth/verify", EmbeddedClient.without(
					Map.of("client_id", "sandbox-client", "email", "a@example.com", "session", "s", "code", "1"),
					field)), 400, "invalid_request");
		}
		assertError(this.client.post("/auth/initiate", Map.of("email", "ada@example.com")), 400, "invalid_request");
		assertError(this.client.post("/auth/initiate", Map.of("client_id", "sandbox-client")), 400, "invalid_request");
		assertError(this.client.initiate(Map.of("email", "no address")), 400, "invalid_request");
		signIn("ada@example.com");
		for (String field : List.of("client_id", "email", "redirect_uri", "response_type", "consent")) {
			assertError(this.client.authorizeWithout(field), 400, "invalid_request");
		}
		assertError(this.client.authorize(Map.of("response_type", "token")), 400, "invalid_request");
		assertError(this.client.authorize(Map.of("redirect_uri", "https://evil.example/")), 400, "invalid_request");
		assertError(this.client.checkConsent(Map.of("redirect_uri", "https://evil.example/", "scope", "")), 400,
				"invalid_request");
	}

	@Test
	void takesItsOwnClientOnly() {
		EmbeddedClient stranger = new EmbeddedClient(this.sandbox, "");
		assertError(stranger.initiate(Map.of("email", "ada@example.com")), 401, "invalid_client");
		assertError(stranger.verify("s", "1"), 401, "invalid_client");
		assertError(stranger.checkConsent(Map.of()), 401, "invalid_client");
		EmbeddedClient wrong = new EmbeddedClient(this.sandbox, Partner.basic("sandbox-client:wrong"));
		assertError(wrong.initiate(Map.of("email", "ada@example.com")), 401, "invalid_client");
		assertError(this.client.initiate(Map.of("email", "ada@example.com", "client_id", "other")), 401,
				"invalid_client");
		assertError(this.client.authorize(Map.of("client_id", "other")), 401, "invalid_client");
	}

	@Test
	void takesTheRightCodeOfTheSessionOnly() {
		String session = this.client.initiate(Map.of("email", "ada@example.com")).text("session");
		String code = this.sandbox.code("ada@example.com");
		assertError(this.client.verify(session, EmailedCodeTests.other(code)), 400, "invalid_code");
		assertError(this.client.verify("unknown", code), 401, "session_expired");
		assertError(this.client.post("/auth/verify",
				Map.of("client_id", "sandbox-client", "email", "bruno@example.com", "session", session, "code", code)),
				401, "session_expired");
		assertThat(this.client.verify(session, code).status()).isEqualTo(200);
		assertError(this.client.verify(session, code), 401, "session_expired");
	}

	@Test
	void endsACodeAfterTooManyAttemptsOrItsTime() {
		String session = this.client.initiate(Map.of("email", "ada@example.com")).text("session");
		String code = this.sandbox.code("ada@example.com");
		for (int i = 0; i < 5; i++) {
			assertError(this.client.verify(session, EmailedCodeTests.other(code)), 400, "invalid_code");
		}
		Partner.Answer answer = this.client.verify(session, code);
		assertError(answer, 400, "invalid_code");
		assertThat(answer.text("message")).contains("too many");
		String late = this.client.initiate(Map.of("email", "ada@example.com")).text("session");
		this.sandbox.advance(Duration.ofMinutes(3));
		Partner.Answer expired = this.client.verify(late, this.sandbox.code("ada@example.com"));
		assertError(expired, 400, "invalid_code");
		assertThat(expired.text("message")).contains("expired");
	}

	@Test
	void givesAnAccountToThoseWhoHaveNone() {
		Partner.Answer first = this.client.initiate(
				Map.of("email", "new@example.com", "name", "Nora New", "workspace_id", LARKSPUR, "is_admin", true));
		assertThat(first.json().path("user_provisioned").asBoolean()).isTrue();
		assertThat(this.client.initiate(Map.of("email", "NEW@example.com"))
			.json()
			.path("user_provisioned")
			.asBoolean(true)).isFalse();
		assertThat(this.partner.userInfo(this.sandbox.accessToken("new@example.com", "openid", "profile")).text("name"))
			.isEqualTo("Nora New");
		this.client.initiate(Map.of("email", "own@example.com"));
		assertError(this.client.initiate(Map.of("email", "own@example.com", "workspace_id", LARKSPUR)), 409,
				"workspace_conflict");
	}

	@Test
	void saysWhatIsWrongWithTheWorkspace() {
		assertError(this.client.initiate(Map.of("email", "x@example.com", "workspace_id", "7")), 400,
				"invalid_request");
		assertError(
				this.client
					.initiate(Map.of("email", "x@example.com", "workspace_id", "00000000-0000-4000-8000-000000000000")),
				404, "workspace_not_found");
		assertError(
				this.client
					.initiate(Map.of("email", "x@example.com", "workspace_id", "90a5ca9e-51a7-4d0b-8c33-1a4c5b0a7002")),
				403, "workspace_not_authorized");
		Partner.Answer conflict = this.client
			.initiate(Map.of("email", "stranger@example.com", "workspace_id", LARKSPUR));
		assertError(conflict, 409, "workspace_conflict");
		assertThat(conflict.text("workspace_id")).isEqualTo("90a5ca9e-51a7-4d0b-8c33-1a4c5b0a7002");
		assertThat(this.client.initiate(Map.of("email", "ada@example.com", "workspace_id", LARKSPUR)).status())
			.isEqualTo(200);
	}

	@Test
	void takesNoFormForConsent() {
		signIn("ada@example.com");
		Partner.Answer answer = this.client.send(HttpRequest.newBuilder(this.sandbox.url().resolve("/oauth2/authorize"))
			.header("Content-Type", "text/plain")
			.POST(HttpRequest.BodyPublishers.ofString(EmbeddedClient.json(Map.of("consent", true)))));
		assertError(answer, 400, "invalid_request");
		assertThat(answer.text("message")).contains("application/json");
	}

	private void signIn(String email) {
		String session = this.client.initiate(Map.of("email", email)).text("session");
		assertThat(this.client.verify(session, this.sandbox.code(email)).status()).isEqualTo(200);
	}

	private static void assertError(Partner.Answer answer, int status, String code) {
		assertThat(answer.status()).isEqualTo(status);
		assertThat(answer.text("code")).isEqualTo(code);
		assertThat(answer.text("message")).isNotBlank();
		assertThat(answer.text("request_id")).isNotBlank().isEqualTo(answer.header("X-Request-Id"));
	}

}
