package ai.contio.spring.sandbox.oauth;

import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;

import ai.contio.spring.sandbox.ContioSandbox;
import ai.contio.spring.sandbox.SandboxSettings;
import org.junit.jupiter.api.Test;

import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

import static org.assertj.core.api.Assertions.assertThat;

class IdTokenTests {

	@Test
	void isSignedWithAPublishedKeyAndSaysWhoSignedIn() {
		with((settings) -> {
		}, (sandbox, partner) -> {
			Jwt token = decode(sandbox, partner.exchange(partner.code(Map.of("nonce", "n-1"))));
			assertThat(token.getHeaders()).containsEntry("alg", "RS256").containsKey("kid");
			assertThat(token.getSubject()).isEqualTo("a1c0ffee-0001-4a00-8000-00000000ada0");
			assertThat(token.getIssuer()).hasToString(sandbox.url().toString());
			assertThat(token.getAudience()).containsExactly("sandbox-client");
			assertThat(token.getClaimAsString("email")).isEqualTo("ada@example.com");
			assertThat(token.getClaimAsString("name")).isEqualTo("Ada Lindqvist");
			assertThat(token.getClaimAsString("nonce")).isEqualTo("n-1");
			assertThat(Duration.between(token.getIssuedAt(), token.getExpiresAt())).isEqualTo(Duration.ofHours(24));
		});
	}

	@Test
	void comesWithARefreshToo() {
		with((settings) -> {
		}, (sandbox, partner) -> {
			Partner.Answer tokens = partner.exchange(partner.code(Map.of()));
			assertThat(decode(sandbox, partner.refresh(tokens.text("refresh_token"))).getClaimAsString("email"))
				.isEqualTo("ada@example.com");
		});
	}

	@Test
	void repeatsNoNonceWhenToldNotTo() {
		with((settings) -> settings.getOauth().setEchoNonce(false), (sandbox, partner) -> {
			Jwt token = decode(sandbox, partner.exchange(partner.code(Map.of("nonce", "n-1"))));
			assertThat(token.getClaims()).doesNotContainKey("nonce");
		});
	}

	@Test
	void isLeftOutWhenSwitchedOff() {
		with((settings) -> settings.getOauth().setIssueIdToken(false), (sandbox, partner) -> {
			Partner.Answer tokens = partner.exchange(partner.code(Map.of()));
			assertThat(tokens.status()).isEqualTo(200);
			assertThat(tokens.json().has("id_token")).isFalse();
			assertThat(tokens.text("scope")).contains("openid");
			assertThat(partner.refresh(tokens.text("refresh_token")).json().has("id_token")).isFalse();
		});
	}

	@Test
	void isLeftOutWithoutTheScope() {
		with((settings) -> {
		}, (sandbox, partner) -> assertThat(
				partner.exchange(partner.code(Map.of("scope", "profile"))).json().has("id_token"))
			.isFalse());
	}

	@Test
	void publishesNoPrivateKey() {
		with((settings) -> {
		}, (sandbox, partner) -> {
			Partner.Answer keys = partner.withAuthorization("").get("/.well-known/jwks.json");
			assertThat(keys.json().path("keys").path(0).propertyNames()).contains("kty", "n", "e", "kid", "alg", "use")
				.doesNotContain("d", "p", "q");
		});
	}

	private static Jwt decode(ContioSandbox sandbox, Partner.Answer tokens) {
		return NimbusJwtDecoder.withJwkSetUri(sandbox.url() + "/.well-known/jwks.json")
			.jwsAlgorithm(SignatureAlgorithm.RS256)
			.build()
			.decode(tokens.text("id_token"));
	}

	private static void with(Consumer<SandboxSettings> customizer, Walk walk) {
		try (ContioSandbox sandbox = ContioSandbox.start(customizer)) {
			walk.take(sandbox, Partner.of(sandbox));
		}
	}

	private interface Walk {

		void take(ContioSandbox sandbox, Partner partner);

	}

}
