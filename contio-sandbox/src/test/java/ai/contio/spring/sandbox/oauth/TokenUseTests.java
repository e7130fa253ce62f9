package ai.contio.spring.sandbox.oauth;

import java.net.http.HttpRequest;
import java.util.Map;

import ai.contio.spring.sandbox.ContioSandbox;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TokenUseTests {

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
	void saysWhatAnAccessTokenIsWorth() {
		Partner.Answer tokens = partner.exchange(partner.code(Map.of()));
		Partner.Answer answer = partner.introspect(tokens.text("access_token"));
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.json().path("active").asBoolean()).isTrue();
		assertThat(answer.text("sub")).isEqualTo("a1c0ffee-0001-4a00-8000-00000000ada0");
		assertThat(answer.text("username")).isEqualTo("ada@example.com");
		assertThat(answer.text("client_id")).isEqualTo("sandbox-client");
		assertThat(answer.text("scope")).isEqualTo("email meetings:read openid profile");
		assertThat(answer.text("token_type")).isEqualTo("Bearer");
		assertThat(answer.text("iss")).isEqualTo(sandbox.url().toString());
		assertThat(answer.json().path("exp").asLong() - answer.json().path("iat").asLong()).isEqualTo(86400);
	}

	@Test
	void saysWhatAnIdTokenIsWorth() {
		Partner.Answer tokens = partner.exchange(partner.code(Map.of()));
		Partner.Answer answer = partner.introspect(tokens.text("id_token"));
		assertThat(answer.json().path("active").asBoolean()).isTrue();
		assertThat(answer.text("sub")).isEqualTo("a1c0ffee-0001-4a00-8000-00000000ada0");
		assertThat(answer.text("email")).isEqualTo("ada@example.com");
		assertThat(answer.text("iss")).isEqualTo(sandbox.url().toString());
		assertThat(answer.json().path("exp").isIntegralNumber()).isTrue();
		String signature = tokens.text("id_token").substring(tokens.text("id_token").lastIndexOf('.'));
		assertThat(isActive(tokens.text("id_token").replace(signature, "." + "A".repeat(342)))).isFalse();
	}

	@Test
	void saysNothingOfRefreshTokensAndUnknownOnes() {
		Partner.Answer tokens = partner.exchange(partner.code(Map.of()));
		for (String token : new String[] { tokens.text("refresh_token"), "cto_at_v1_unknown",
				"eyJhbGciOiJub25lIn0.e30.", "..", "\u00E9" }) {
			assertThat(partner.introspect(token).json().toString()).isEqualTo("{\"active\":false}");
		}
	}

	@Test
	void endsAnAccessTokenAtOnce() {
		Partner.Answer tokens = partner.exchange(partner.code(Map.of()));
		assertThat(partner.revoke(tokens.text("access_token")).status()).isEqualTo(200);
		assertThat(isActive(tokens.text("access_token"))).isFalse();
		assertThat(partner.userInfo(tokens.text("access_token")).status()).isEqualTo(401);
		assertThat(partner.refresh(tokens.text("refresh_token")).status()).isEqualTo(200);
	}

	@Test
	void endsAllAccessTokensOfARefreshToken() {
		Partner.Answer first = partner.exchange(partner.code(Map.of()));
		Partner.Answer second = partner.refresh(first.text("refresh_token"));
		assertThat(partner.revoke(second.text("refresh_token")).status()).isEqualTo(200);
		assertThat(isActive(first.text("access_token"))).isFalse();
		assertThat(isActive(second.text("access_token"))).isFalse();
		assertThat(partner.refresh(second.text("refresh_token")).text("error")).isEqualTo("invalid_grant");
	}

	@Test
	void revokesUnknownTokensGladly() {
		assertThat(partner.revoke("cto_at_v1_unknown").status()).isEqualTo(200);
		assertThat(partner.revoke("x").status()).isEqualTo(200);
	}

	@Test
	void refusesIntrospectionAndRevocationOfNothing() {
		for (String path : new String[] { "/oauth2/introspect", "/oauth2/revoke" }) {
			Partner.Answer answer = partner.form(path, "");
			assertThat(answer.status()).isEqualTo(400);
			assertThat(answer.text("error")).isEqualTo("invalid_request");
			assertThat(answer.text("request_id")).isNotBlank();
		}
	}

	@Test
	void knowsAndRevokesTokensThatTheSandboxWasAskedFor() {
		String token = sandbox.accessToken("bruno@example.com", "openid", "email");
		assertThat(token).startsWith("cto_at_v1_");
		assertThat(partner.introspect(token).text("username")).isEqualTo("bruno@example.com");
		assertThat(partner.userInfo(token).text("email")).isEqualTo("bruno@example.com");
		partner.revoke(token);
		assertThat(partner.userInfo(token).status()).isEqualTo(401);
	}

	@Test
	void tellsAsMuchAboutSomebodyAsTheScopesAllow() {
		assertThat(partner.userInfo(sandbox.accessToken("ada@example.com", "openid")).json().propertyNames())
			.containsExactly("sub");
		Partner.Answer profile = partner.userInfo(sandbox.accessToken("ada@example.com", "openid", "profile"));
		assertThat(profile.text("name")).isEqualTo("Ada Lindqvist");
		assertThat(profile.text("given_name")).isEqualTo("Ada");
		assertThat(profile.text("family_name")).isEqualTo("Lindqvist");
		assertThat(profile.json().has("email")).isFalse();
		Partner.Answer email = partner.userInfo(sandbox.accessToken("ada@example.com", "openid", "email"));
		assertThat(email.text("email")).isEqualTo("ada@example.com");
		assertThat(email.json().path("email_verified").asBoolean()).isTrue();
		assertThat(email.json().has("name")).isFalse();
	}

	@Test
	void answersUserInfoByPostToo() {
		Partner bearer = partner.withAuthorization("bearer " + sandbox.accessToken("ada@example.com", "openid"));
		assertThat(bearer.send(bearer.request("/oauth2/userInfo").POST(HttpRequest.BodyPublishers.noBody())).status())
			.isEqualTo(200);
	}

	@Test
	void namesTheScopeThatUserInfoNeeds() {
		Partner.Answer answer = partner.userInfo(sandbox.accessToken("ada@example.com", "profile"));
		assertThat(answer.status()).isEqualTo(403);
		assertThat(answer.text("code")).isEqualTo("insufficient_scope");
		assertThat(answer.text("message")).contains("openid");
	}

	@ParameterizedTest(name = "{index}")
	@ValueSource(strings = { "", "Bearer", "Bearer cto_at_v1_unknown", "Basic c2FuZGJveA==", "cto_at_v1_x" })
	void asksForATokenThatIsGood(String authorization) {
		Partner.Answer answer = partner.withAuthorization(authorization).get("/oauth2/userInfo");
		assertThat(answer.status()).isEqualTo(401);
		assertThat(answer.text("code")).isIn("unauthorized", "missing_authorization", "invalid_authorization_format");
		assertThat(answer.text("request_id")).isNotBlank();
	}

	private static boolean isActive(String token) {
		return partner.introspect(token).json().path("active").asBoolean();
	}

}
