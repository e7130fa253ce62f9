package ai.contio.spring.sandbox.oauth;

import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;

import ai.contio.spring.sandbox.ContioSandbox;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What lasts for some time lasts by the sandbox's clock, also when that has been moved
 * before.
 */
class ExpiryTests {

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

	@BeforeEach
	void reset() {
		sandbox.reset();
	}

	@ParameterizedTest
	@ValueSource(strings = { "PT0S", "P40D" })
	void codeIsGoodForFiveMinutes(Duration moved) {
		sandbox.clock().advance(moved);
		String inTime = partner.code(Map.of());
		sandbox.clock().advance(Duration.ofMinutes(4));
		assertThat(partner.exchange(inTime).status()).isEqualTo(200);
		String late = partner.code(Map.of());
		sandbox.clock().advance(Duration.ofMinutes(5));
		assertThat(partner.exchange(late).text("error")).isEqualTo("invalid_grant");
	}

	@ParameterizedTest
	@ValueSource(strings = { "PT0S", "P40D" })
	void accessTokenIsGoodForADayAndRefreshTokenForAMonth(Duration moved) {
		sandbox.clock().advance(moved);
		Partner.Answer tokens = partner.exchange(partner.code(Map.of()));
		sandbox.clock().advance(Duration.ofHours(23));
		assertThat(partner.userInfo(tokens.text("access_token")).status()).isEqualTo(200);
		sandbox.clock().advance(Duration.ofHours(1));
		assertThat(partner.userInfo(tokens.text("access_token")).status()).isEqualTo(401);
		assertThat(partner.introspect(tokens.text("access_token")).json().path("active").asBoolean(true)).isFalse();
		sandbox.clock().advance(Duration.ofDays(28));
		Partner.Answer refreshed = partner.refresh(tokens.text("refresh_token"));
		assertThat(refreshed.status()).isEqualTo(200);
		assertThat(partner.userInfo(refreshed.text("access_token")).status()).isEqualTo(200);
		sandbox.clock().advance(Duration.ofDays(30));
		assertThat(partner.refresh(refreshed.text("refresh_token")).text("error")).isEqualTo("invalid_grant");
	}

	@Test
	void codeThatWasUsedAndComesAgainLaterStillEndsItsTokens() {
		String code = partner.code(Map.of());
		Partner.Answer tokens = partner.exchange(code);
		sandbox.clock().advance(Duration.ofMinutes(10));
		assertThat(partner.exchange(code).text("error")).isEqualTo("invalid_grant");
		assertThat(partner.userInfo(tokens.text("access_token")).status()).isEqualTo(401);
	}

	@Test
	void idTokenHasTheTimesOfTheMachine() {
		sandbox.clock().advance(Duration.ofDays(40));
		Partner.Answer tokens = partner.exchange(partner.code(Map.of()));
		JsonNode claims = JsonMapper.shared()
			.readTree(Base64.getUrlDecoder().decode(tokens.text("id_token").split("\\.")[1]));
		Instant now = Instant.now();
		assertThat(Instant.ofEpochSecond(claims.path("iat").asLong())).isBetween(now.minusSeconds(60), now);
		assertThat(claims.path("exp").asLong() - claims.path("iat").asLong()).isEqualTo(86400);
		assertThat(partner.introspect(tokens.text("id_token")).json().path("active").asBoolean()).isTrue();
	}

	@Test
	void emailedCodeIsGoodForThreeMinutes() {
		Browser browser = new Browser(sandbox.url());
		BrowserPage page = browser.press(browser.open(partner.authorizePath(Map.of())), "continue",
				Map.of("email", "ada@example.com"));
		sandbox.clock().advance(Duration.ofMinutes(3));
		assertThat(browser.press(page, "verify", Map.of("code", sandbox.code("ada@example.com"))).error())
			.contains("expired");
	}

	@Test
	void sessionOfTheEmbeddedFlowLastsHalfAnHour() {
		EmbeddedClient client = new EmbeddedClient(sandbox);
		String session = client.initiate(Map.of("email", "ada@example.com")).text("session");
		assertThat(client.verify(session, sandbox.code("ada@example.com")).status()).isEqualTo(200);
		sandbox.clock().advance(Duration.ofMinutes(29));
		assertThat(client.authorize(Map.of("scopes", new String[] { "openid" })).status()).isEqualTo(200);
		sandbox.clock().advance(Duration.ofMinutes(1));
		assertThat(client.authorize(Map.of()).text("code")).isEqualTo("session_expired");
		assertThat(client.checkConsent(Map.of()).json().path("session_valid").asBoolean(true)).isFalse();
	}

	@Test
	void consentThatWaitsIsForgottenWithTheSession() {
		Browser browser = new Browser(sandbox.url());
		BrowserPage waiting = partner.signIn(browser, "ada@example.com", Map.of());
		assertThat(waiting.has("allow")).isTrue();
		sandbox.clock().advance(Duration.ofMinutes(31));
		assertThat(browser.press(waiting, "allow").error()).contains("not signed in");
		partner.signIn(browser, "ada@example.com", Map.of());
		assertThat(browser.press(waiting, "allow").error()).contains("not there any more");
	}

	@Test
	void resetSignsEverybodyOut() {
		Browser browser = new Browser(sandbox.url());
		assertThat(partner.signIn(browser, "ada@example.com", Map.of()).has("allow")).isTrue();
		assertThat(browser.open(partner.authorizePath(Map.of())).has("allow")).isTrue();
		sandbox.reset();
		assertThat(browser.open(partner.authorizePath(Map.of())).has("continue")).isTrue();
	}

}
