package ai.contio.spring.oauth2.signin;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;

import ai.contio.spring.client.ContioApiException;
import ai.contio.spring.client.ContioConflictException;
import ai.contio.spring.client.ContioHttpServices;
import ai.contio.spring.client.ContioSecret;
import ai.contio.spring.client.ScriptedServer;
import ai.contio.spring.client.TestClients;
import ai.contio.spring.client.json.ContioJson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Mono;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * A sign-in without the hosted pages, step by step.
 */
class SignInOperationsTests {

	private static final SignInRequest REQUEST = new SignInRequest("c-1", "ada@example.com");

	private static final SignInCode CODE = new SignInCode("c-1", "ada@example.com", ContioSecret.of("sess-of-code"),
			ContioSecret.of("481516"));

	private static final SignInSession SESSION = SignInSession.of(ContioSecret.of("sid=cookie-value"));

	private static final AuthorizationRequest AUTHORIZATION = new AuthorizationRequest("c-1", "ada@example.com",
			"https://app.example.com/callback", List.of("openid", "meetings:read"), "st-1", "challenge");

	private final ScriptedServer server = ScriptedServer.start();

	private final SignInOperations signIn = ContioHttpServices.create(TestClients.oauth(this.server.url()),
			SignInOperations.class);

	@AfterEach
	void stop() {
		this.server.close();
	}

	@Test
	void userSignsInFromCodeToAuthorization() {
		this.server.json(200, "{\"session\":\"sess-1\",\"user_provisioned\":true}")
			.json(200, "{\"success\":true}", "Set-Cookie", "sid=abc; Path=/; HttpOnly; SameSite=Lax", "Set-Cookie",
					"csrf=x=y; Secure", "Set-Cookie", "old=; Max-Age=0")
			.json(200, "{\"has_consent\":false,\"requires_consent\":true,\"session_valid\":true}")
			.json(200, "{\"code\":\"auth-code\",\"state\":\"st-1\",\"redirect_url\":\"https://a/?code=auth-code\"}");
		SignInChallenge challenge = read(this.signIn.initiate(REQUEST.withName("Ada").withWorkspace("w-1", true)));
		SignInSession session = read(this.signIn
			.verify(new SignInCode("c-1", "ada@example.com", challenge.session(), ContioSecret.of("123456"))));
		ConsentState state = read(this.signIn.checkConsent(session, AUTHORIZATION));
		Authorization authorization = read(this.signIn.authorize(session, AUTHORIZATION));
		assertThat(state.requiresConsent()).isTrue();
		assertThat(authorization.code().reveal()).isEqualTo("auth-code");
		assertThat(this.server.received()).extracting(ScriptedServer.Received::body)
			.containsExactly(
					"{\"client_id\":\"c-1\",\"email\":\"ada@example.com\",\"name\":\"Ada\",\"workspace_id\":\"w-1\","
							+ "\"is_admin\":true}",
					"{\"client_id\":\"c-1\",\"email\":\"ada@example.com\",\"session\":\"sess-1\",\"code\":\"123456\"}",
					"{\"client_id\":\"c-1\",\"email\":\"ada@example.com\",\"scopes\":[\"openid\",\"meetings:read\"],"
							+ "\"redirect_uri\":\"https://app.example.com/callback\",\"response_type\":\"code\","
							+ "\"state\":\"st-1\",\"code_challenge\":\"challenge\",\"code_challenge_method\":\"S256\"}",
					"{\"client_id\":\"c-1\",\"email\":\"ada@example.com\",\"consent\":true,"
							+ "\"scope\":\"openid meetings:read\","
							+ "\"redirect_uri\":\"https://app.example.com/callback\",\"response_type\":\"code\","
							+ "\"state\":\"st-1\",\"code_challenge\":\"challenge\",\"code_challenge_method\":\"S256\"}");
		assertThat(this.server.received()).extracting((request) -> request.header("Cookie"))
			.containsExactly(null, null, "sid=abc; csrf=x=y", "sid=abc; csrf=x=y");
		assertThat(this.server.received().get(3).headers().contains("Authorization")).isFalse();
	}

	@Test
	void keptCookiesMakeTheSessionAgain() {
		this.server.json(200, "{}");
		read(this.signIn.checkConsent(SignInSession.of(SESSION.getCookies()), AUTHORIZATION));
		assertThat(this.server.only().header("Cookie")).isEqualTo("sid=cookie-value");
	}

	@Test
	void nothingAboutPkceIsSentWithoutAChallenge() {
		this.server.json(200, "{}");
		read(this.signIn.authorize(SESSION,
				new AuthorizationRequest("c-1", "ada@example.com", "https://a", List.of("openid"), null, null)));
		assertThat(this.server.only().body()).doesNotContain("code_challenge").doesNotContain("state");
	}

	@ParameterizedTest
	@CsvSource({ "400, invalid_code, verify", "401, invalid_code, verify", "401, session_expired, authorize",
			"400, session_expired, checkConsent", "404, workspace_not_found, initiate",
			"400, workspace_not_found, initiate", "403, workspace_not_authorized, initiate",
			"409, workspace_conflict, initiate", "400, invalid_request, authorize" })
	void documentedErrorHasItsCodeAndRequestId(int status, String code, String step) {
		this.server.json(status, "{\"code\":\"%s\",\"message\":\"No\",\"request_id\":\"r-1\"}".formatted(code));
		assertThatExceptionOfType(ContioApiException.class).isThrownBy(() -> read(step(step))).satisfies((ex) -> {
			assertThat(ex.getStatusCode().value()).isEqualTo(status);
			assertThat(SignInError.of(ex)).isEqualTo(new SignInError(code));
			assertThat(ex.getRequestId()).isEqualTo("r-1");
		});
		assertThat(this.server.received()).hasSize(1);
	}

	@Test
	void conflictNamesTheWorkspace() {
		this.server.json(409, "{\"code\":\"workspace_conflict\",\"error\":\"Elsewhere\",\"message\":\"Elsewhere\","
				+ "\"request_id\":\"r-1\",\"workspace_id\":\"w-7\"}");
		assertThatExceptionOfType(ContioConflictException.class).isThrownBy(() -> read(this.signIn.initiate(REQUEST)))
			.satisfies((ex) -> {
				assertThat(SignInError.of(ex)).isEqualTo(SignInError.WORKSPACE_CONFLICT);
				assertThat(ex.getWorkspaceId()).isEqualTo("w-7");
			});
	}

	@Test
	void expiredSessionSaysWhatToDo() {
		this.server.json(401, "{\"code\":\"session_expired\",\"message\":\"Too late\"}");
		assertThatExceptionOfType(ContioApiException.class)
			.isThrownBy(() -> read(this.signIn.authorize(SESSION, AUTHORIZATION)))
			.withMessageEndingWith("Begin the sign-in again.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "initiate", "verify", "checkConsent", "authorize" })
	void noStepIsEverRepeated(String step) {
		this.server.json(503, "{}").drop().json(429, "{}", "Retry-After", "1");
		assertThatExceptionOfType(ContioApiException.class).isThrownBy(() -> read(step(step)));
		assertThat(this.server.received()).hasSize(1);
		assertThatExceptionOfType(ContioApiException.class).isThrownBy(() -> read(step(step)));
		assertThat(this.server.received()).hasSize(2);
		assertThatExceptionOfType(ContioApiException.class).isThrownBy(() -> read(step(step)));
		assertThat(this.server.received()).hasSize(3);
	}

	@Test
	void nothingThatProvesAnythingIsShown() {
		Function<String, SignInAnswer> read = (json) -> ContioJson.mapper().readValue(json, SignInAnswer.class);
		SignInAnswer answer = read
			.apply("{\"access_token\":\"secret-1\",\"id_token\":\"secret-2\",\"refresh_token\":\"secret-3\"}");
		assertThat(answer.accessToken().reveal()).isEqualTo("secret-1");
		assertThat(answer.toString()).doesNotContain("secret-");
		assertThat(new Authorization(ContioSecret.of("secret-4"), "st", "https://a/?code=secret-4").toString())
			.doesNotContain("secret-4");
		assertThat(new ConsentState(true, false, true, "https://a/?code=secret-5").toString())
			.doesNotContain("secret-5");
		assertThat(CODE.toString()).doesNotContain("481516").doesNotContain("sess-of-code");
		assertThat(SESSION.toString()).doesNotContain("cookie-value");
	}

	@Test
	void whatAnErrorRepeatsIsMasked() {
		this.server.json(401, "{\"code\":\"invalid_code\",\"message\":\"481516 of sess-of-code is wrong\"}");
		assertThatExceptionOfType(ContioApiException.class).isThrownBy(() -> read(this.signIn.verify(CODE)))
			.withMessageContaining("****** of ****** is wrong")
			.satisfies((ex) -> assertThat(ex.getRawBody()).doesNotContain("481516").doesNotContain("sess-of-code"));
		this.server.answer(502, "text/html", "<pre>Cookie: sid=cookie-value</pre>");
		assertThatExceptionOfType(ContioApiException.class)
			.isThrownBy(() -> read(this.signIn.authorize(SESSION, AUTHORIZATION)))
			.satisfies((ex) -> assertThat(ex.getRawBody()).doesNotContain("cookie-value"));
	}

	@Test
	void whatIsMissingIsNamed() {
		assertThatIllegalArgumentException().isThrownBy(() -> new SignInRequest("c-1", null))
			.withMessage("email is required, but is null");
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new AuthorizationRequest("c-1", "a@b.c", null, List.of(), null, null))
			.withMessage("redirect_uri is required, but is null");
	}

	private Mono<?> step(String name) {
		return switch (name) {
			case "initiate" -> this.signIn.initiate(REQUEST);
			case "verify" -> this.signIn.verify(CODE);
			case "checkConsent" -> this.signIn.checkConsent(SESSION, AUTHORIZATION);
			default -> this.signIn.authorize(SESSION, AUTHORIZATION);
		};
	}

	private static <T> T read(Mono<T> call) {
		return call.block(Duration.ofSeconds(10));
	}

}
