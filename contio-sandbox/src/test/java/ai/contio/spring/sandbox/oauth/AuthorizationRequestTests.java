package ai.contio.spring.sandbox.oauth;

import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;

import ai.contio.spring.sandbox.ContioSandbox;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class AuthorizationRequestTests {

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

	@ParameterizedTest(name = "{index}")
	@ValueSource(strings = { "https://evil.example/callback", "http://localhost.evil.example/", "http://10.0.0.1/",
			"http://user@localhost/", "http://localhost@evil.example/", "javascript:alert(1)",
			"localhost:8080/callback", "http://localhost/callback#fragment", "http://localhost/a b",
			"http://localhost/\u00E9", "//localhost/callback", "http://localhost/\r\nSet-Cookie: a=b",
			"http://localhost/%zz", "http://[::1", "http:///callback", "http://localhost\\@evil.example/" })
	void sendsNobodyToAnotherMachine(String redirectUri) {
		BrowserPage page = open(Map.of("redirect_uri", redirectUri));
		assertThat(page.redirect()).isNull();
		assertThat(page.status()).isEqualTo(400);
		assertThat(page.error()).contains("The redirect_uri was", "contio.sandbox.oauth.redirect-uris");
	}

	@Test
	void refusesARequestWithoutRedirectUri() {
		BrowserPage page = open(Map.of("redirect_uri", ""));
		assertThat(page.redirect()).isNull();
		assertThat(page.error()).contains("There was no redirect_uri");
	}

	@ParameterizedTest(name = "{index}")
	@ValueSource(strings = { "http://localhost/", "https://localhost:8443/login?a=b", "http://127.0.0.1:1/x",
			"http://[::1]:8080/callback" })
	void takesAnyUriOfThisMachineWhileNoneIsRegistered(String redirectUri) {
		assertThat(open(Map.of("redirect_uri", redirectUri)).has("email")).isTrue();
	}

	@Test
	void comparesARegisteredUriToTheByte() {
		String registered = "https://app.example/callback?a=b";
		try (ContioSandbox strict = ContioSandbox
			.start((settings) -> settings.getOauth().setRedirectUris(List.of(registered)))) {
			Partner of = Partner.of(strict);
			Browser browser = new Browser(strict.url());
			assertThat(browser.open(of.authorizePath(Map.of("redirect_uri", registered))).has("email")).isTrue();
			for (String other : List.of("https://app.example/callback?a=b&c=d", "https://app.example/callback",
					"https://app.example:443/callback?a=b", "https://APP.example/callback?a=b", Partner.CALLBACK)) {
				BrowserPage page = browser.open(of.authorizePath(Map.of("redirect_uri", other)));
				assertThat(page.redirect()).isNull();
				assertThat(page.error()).contains(other, registered);
			}
			BrowserPage page = of.signIn(browser, "ada@example.com", Map.of("redirect_uri", registered));
			page = browser.press(page, "allow");
			assertThat(page.redirect().toString()).startsWith(registered + "&code=");
		}
	}

	@Test
	void saysWhichClientIdWasExpected() {
		BrowserPage page = open(Map.of("client_id", "other"));
		assertThat(page.redirect()).isNull();
		assertThat(page.error()).contains("'other'", "'sandbox-client'", "contio.sandbox.client-id");
	}

	@Test
	void tellsTheApplicationAboutUnknownScopes() {
		assertThat(open(Map.of("scope", "openid meetings:delete")).callback()).containsEntry("error", "invalid_scope")
			.containsEntry("state", "s-1");
	}

	@Test
	void asksForScopeAndStateAsTheGuideDoes() {
		assertThat(open(Map.of("scope", "")).callback()).containsEntry("error", "invalid_scope");
		assertThat(open(Map.of("state", "")).callback()).containsEntry("error", "invalid_request");
	}

	@Test
	void takesNoOtherChallengeThanS256() {
		assertThat(open(Map.of("code_challenge", "c", "code_challenge_method", "plain")).callback())
			.containsEntry("error", "invalid_request");
		assertThat(open(Map.of("code_challenge", "c")).callback()).containsEntry("error", "invalid_request");
	}

	@Test
	void answersAnUnknownResponseTypeWithAPage() {
		BrowserPage page = open(Map.of("response_type", "token"));
		assertThat(page.status()).isEqualTo(400);
		assertThat(page.redirect()).isNull();
		assertThat(page.body()).contains("unsupported_response_type");
	}

	@Test
	void letsNobodyConnectAnAppThatIsNotActive() {
		try (ContioSandbox other = ContioSandbox.start()) {
			Partner of = Partner.of(other);
			assertThat(of.get("/oauth2/scopes").status()).isEqualTo(200);
			of.send(of.request("/v1/partner/admin/app/status")
				.setHeader("Authorization", "")
				.header("X-API-Key", other.apiKey())
				.header("X-Client-ID", other.clientId())
				.PUT(HttpRequest.BodyPublishers.ofString("{\"status\":\"suspended\"}")));
			assertThat(new Browser(other.url()).open(of.authorizePath(Map.of())).status()).isEqualTo(400);
			assertThat(of.get("/oauth2/scopes").text("code")).isEqualTo("invalid_client");
			assertThat(of.exchange("x").text("error")).isEqualTo("invalid_client");
		}
	}

	private static BrowserPage open(Map<String, String> changes) {
		return new Browser(sandbox.url()).open(partner.authorizePath(changes));
	}

}
