package ai.contio.spring.sandbox.oauth;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import ai.contio.spring.sandbox.ContioSandbox;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class TokenEndpointTests {

	private static ContioSandbox sandbox;

	private static Partner partner;

	@BeforeAll
	static void start() {
		sandbox = ContioSandbox.start();
		partner = Partner.of(sandbox);
	}

	@AfterAll
	static void stop() {
		sandbox.close();
	}

	@Test
	void answersACodeWithTokensAsContioDoes() {
		Partner.Answer tokens = partner.exchange(partner.code(Map.of()));
		assertThat(tokens.status()).isEqualTo(200);
		assertThat(tokens.text("access_token")).startsWith("cto_at_v1_").hasSizeGreaterThan(50);
		assertThat(tokens.text("refresh_token")).startsWith("cto_rt_v1_").hasSizeGreaterThan(50);
		assertThat(tokens.text("token_type")).isEqualTo("Bearer");
		assertThat(tokens.json().path("expires_in").asLong()).isEqualTo(Duration.ofHours(24).toSeconds());
		assertThat(tokens.text("scope")).isEqualTo("email meetings:read openid profile");
		assertThat(tokens.header("Cache-Control")).contains("no-store");
	}

	@Test
	void takesACodeOnceAndRevokesWhatCameFromIt() {
		String code = partner.code(Map.of());
		Partner.Answer tokens = partner.exchange(code);
		assertRefused(partner.exchange(code), "invalid_grant");
		assertThat(isActive(tokens.text("access_token"))).isFalse();
		assertThat(partner.userInfo(tokens.text("access_token")).status()).isEqualTo(401);
		assertRefused(partner.refresh(tokens.text("refresh_token")), "invalid_grant");
	}

	@Test
	void refusesACodeOfElsewhereOrWithAnotherRedirectUri() {
		try (ContioSandbox other = ContioSandbox.start()) {
			assertRefused(partner.exchange(Partner.of(other).code(Map.of())), "invalid_grant");
		}
		String code = partner.code(Map.of());
		assertRefused(partner.exchange(code, Map.of("redirect_uri", Partner.CALLBACK + "/")), "invalid_grant");
		assertRefused(partner.form("/oauth2/token", Map.of("grant_type", "authorization_code", "code", code)),
				"invalid_grant");
		assertThat(partner.exchange(code).status()).isEqualTo(200);
	}

	@Test
	void refusesACodeWhoseTimeIsOver() {
		try (ContioSandbox quick = ContioSandbox
			.start((settings) -> settings.getOauth().setAuthorizationCodeLifetime(Duration.ofSeconds(1)))) {
			String code = Partner.of(quick).code(Map.of());
			Instant expired = Instant.now().plusSeconds(1);
			await().until(() -> Instant.now().isAfter(expired));
			assertRefused(Partner.of(quick).exchange(code), "invalid_grant");
		}
	}

	@Test
	void checksTheVerifierOfPkce() throws Exception {
		String verifier = "v".repeat(43);
		String challenge = Base64.getUrlEncoder()
			.withoutPadding()
			.encodeToString(MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
		Map<String, String> pkce = Map.of("code_challenge", challenge, "code_challenge_method", "S256");
		String code = partner.code(pkce);
		assertRefused(partner.exchange(code), "invalid_grant");
		assertRefused(partner.exchange(code, Map.of("code_verifier", "w".repeat(43))), "invalid_grant");
		assertThat(partner.exchange(code, Map.of("code_verifier", verifier)).status()).isEqualTo(200);
	}

	@Test
	void rotatesRefreshTokensAndKeepsTheAccessTokenBefore() {
		Partner.Answer first = partner.exchange(partner.code(Map.of()));
		Partner.Answer second = partner.refresh(first.text("refresh_token"));
		assertThat(second.status()).isEqualTo(200);
		assertThat(second.text("refresh_token")).startsWith("cto_rt_v1_").isNotEqualTo(first.text("refresh_token"));
		assertThat(second.text("scope")).isEqualTo(first.text("scope"));
		assertThat(isActive(first.text("access_token"))).isTrue();
		assertThat(isActive(second.text("access_token"))).isTrue();
	}

	@Test
	void revokesTheFamilyOfARefreshTokenThatComesAgain() {
		Partner.Answer first = partner.exchange(partner.code(Map.of()));
		Partner.Answer second = partner.refresh(first.text("refresh_token"));
		assertRefused(partner.refresh(first.text("refresh_token")), "invalid_grant");
		assertRefused(partner.refresh(second.text("refresh_token")), "invalid_grant");
		assertThat(isActive(first.text("access_token"))).isFalse();
		assertThat(isActive(second.text("access_token"))).isFalse();
	}

	@Test
	void sparesTheFamilyWhenToldTo() {
		try (ContioSandbox mild = ContioSandbox
			.start((settings) -> settings.getOauth().setRevokeFamilyOnReuse(false))) {
			Partner of = Partner.of(mild);
			Partner.Answer first = of.exchange(of.code(Map.of()));
			Partner.Answer second = of.refresh(first.text("refresh_token"));
			assertRefused(of.refresh(first.text("refresh_token")), "invalid_grant");
			assertThat(of.refresh(second.text("refresh_token")).status()).isEqualTo(200);
		}
	}

	@Test
	void sendsNoRefreshTokenThatDidNotChange() {
		try (ContioSandbox steady = ContioSandbox
			.start((settings) -> settings.getOauth().setRotateRefreshTokens(false))) {
			Partner of = Partner.of(steady);
			String refreshToken = of.exchange(of.code(Map.of())).text("refresh_token");
			for (int i = 0; i < 2; i++) {
				Partner.Answer refreshed = of.refresh(refreshToken);
				assertThat(refreshed.status()).isEqualTo(200);
				assertThat(refreshed.json().has("refresh_token")).isFalse();
			}
		}
	}

	@Test
	void refreshesOnceHoweverManyAskAtATime() throws Exception {
		String refreshToken = partner.exchange(partner.code(Map.of())).text("refresh_token");
		ExecutorService threads = Executors.newFixedThreadPool(8);
		try {
			List<Callable<Partner.Answer>> calls = new ArrayList<>();
			for (int i = 0; i < 16; i++) {
				calls.add(() -> partner.refresh(refreshToken));
			}
			List<Integer> statuses = new ArrayList<>();
			for (Future<Partner.Answer> answer : threads.invokeAll(calls)) {
				statuses.add(answer.get().status());
			}
			assertThat(statuses).containsOnly(200, 400).containsOnlyOnce(200);
		}
		finally {
			threads.shutdownNow();
		}
	}

	@Test
	void endsAnAccessTokenWhenItsTimeIsOver() {
		try (ContioSandbox quick = ContioSandbox
			.start((settings) -> settings.getOauth().setAccessTokenLifetime(Duration.ofSeconds(1)))) {
			Partner of = Partner.of(quick);
			Partner.Answer tokens = of.exchange(of.code(Map.of()));
			assertThat(tokens.json().path("expires_in").asLong()).isEqualTo(1);
			await().until(() -> of.userInfo(tokens.text("access_token")).status() == 401);
			assertThat(of.introspect(tokens.text("access_token")).json().path("active").asBoolean(true)).isFalse();
			assertThat(of.refresh(tokens.text("refresh_token")).status()).isEqualTo(200);
		}
	}

	@Test
	void takesARawSecretAndNoneThatWasEncodedFirst() {
		String secret = "a+b/c=%";
		try (ContioSandbox strange = ContioSandbox.start((settings) -> settings.setClientSecret(secret))) {
			Partner of = Partner.of(strange);
			assertThat(of.exchange(of.code(Map.of())).status()).isEqualTo(200);
			assertThat(of.get("/oauth2/scopes").status()).isEqualTo(200);
			Partner encoding = of.withAuthorization(Partner.basic("sandbox-client:" + Form.encode(secret)));
			assertClientRefused(encoding.exchange(of.code(Map.of())));
			assertThat(encoding.get("/oauth2/scopes").text("code")).isEqualTo("invalid_client");
		}
	}

	@Test
	void takesTheClientFromHttpBasicOnly() {
		String credentials = "client_id=sandbox-client&client_secret=sandbox-client-secret&";
		String grant = "grant_type=refresh_token&refresh_token=x";
		assertClientRefused(partner.withAuthorization("").form("/oauth2/token", credentials + grant));
		assertClientRefused(partner.withAuthorization("Bearer cto_at_v1_x").form("/oauth2/token", credentials + grant));
		assertClientRefused(partner.withAuthorization("Basic ???").form("/oauth2/token", grant));
		assertClientRefused(partner.withAuthorization("Basic").form("/oauth2/token", grant));
		assertClientRefused(partner.withAuthorization(Partner.basic("sandbox-client")).form("/oauth2/token", grant));
		assertClientRefused(
				partner.withAuthorization(Partner.basic("sandbox-client:other")).form("/oauth2/token", grant));
		assertClientRefused(partner.withAuthorization("").form("/oauth2/revoke", "token=x"));
	}

	@Test
	void knowsTwoGrants() {
		assertRefused(partner.form("/oauth2/token", "grant_type=client_credentials"), "unsupported_grant_type");
		assertRefused(partner.form("/oauth2/token", "grant_type=password&username=a&password=b"),
				"unsupported_grant_type");
		assertRefused(partner.form("/oauth2/token", "code=x"), "invalid_request");
		assertRefused(partner.form("/oauth2/token", "grant_type=refresh_token"), "invalid_request");
		assertRefused(partner.refresh("cto_rt_v1_unknown"), "invalid_grant");
	}

	private static boolean isActive(String token) {
		return partner.introspect(token).json().path("active").asBoolean();
	}

	private static void assertClientRefused(Partner.Answer answer) {
		assertThat(answer.status()).isEqualTo(401);
		assertThat(answer.header("WWW-Authenticate")).startsWith("Basic");
		assertError(answer, "invalid_client");
	}

	private static void assertRefused(Partner.Answer answer, String error) {
		assertThat(answer.status()).isEqualTo(400);
		assertError(answer, error);
	}

	private static void assertError(Partner.Answer answer, String error) {
		assertThat(answer.text("error")).isEqualTo(error);
		assertThat(answer.text("error_description")).isNotBlank();
		assertThat(answer.text("request_id")).isNotBlank().isEqualTo(answer.header("X-Request-Id"));
	}

}
