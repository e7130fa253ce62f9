package ai.contio.spring.sandbox.oauth;

import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;

import ai.contio.spring.sandbox.ContioSandbox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HostedSignInTests {

	private ContioSandbox sandbox;

	private Partner partner;

	private Browser browser;

	@BeforeEach
	void start() {
		this.sandbox = ContioSandbox.start();
		this.partner = Partner.of(this.sandbox);
		this.browser = new Browser(this.sandbox.url());
	}

	@AfterEach
	void stop() {
		this.sandbox.close();
	}

	@Test
	void asksForAddressCodeAndConsentAndSendsACodeBack() {
		BrowserPage page = this.browser.open(this.partner.authorizePath(Map.of()));
		assertThat(page.heading()).isEqualTo("Sign in to Contio");
		assertThat(page.input("email")).doesNotContainKey("readonly");
		page = this.browser.press(page, "continue", Map.of("email", "Ada@Example.com "));
		assertThat(page.heading()).isEqualTo("Enter your code");
		page = this.browser.press(page, "verify", Map.of("code", this.sandbox.code("ada@example.com")));
		assertThat(page.heading()).isEqualTo("Connect Larkspur Connect");
		assertThat(page.body()).contains("ada@example.com");
		assertThat(page.scopes()).containsExactly("openid", "profile", "email", "meetings:read");
		page = this.browser.press(page, "allow");
		assertThat(page.redirect()).hasPath("/callback").hasPort(65000);
		assertThat(page.callback()).containsOnlyKeys("code", "state").containsEntry("state", "s-1");
		Partner.Answer tokens = this.partner.exchange(page.callback().get("code"));
		assertThat(tokens.status()).isEqualTo(200);
		assertThat(this.partner.userInfo(tokens.text("access_token")).text("email")).isEqualTo("ada@example.com");
	}

	@Test
	void grantsOnlyWhatIsTicked() {
		BrowserPage page = this.partner.signIn(this.browser, "ada@example.com", Map.of());
		page = this.browser.press(page, "allow", Map.of("scope", List.of("meetings:read")));
		Partner.Answer tokens = this.partner.exchange(page.callback().get("code"));
		assertThat(tokens.text("scope")).isEqualTo("meetings:read");
		assertThat(tokens.json().has("id_token")).isFalse();
		assertThat(this.partner.introspect(tokens.text("access_token")).text("scope")).isEqualTo("meetings:read");
		assertThat(this.partner.userInfo(tokens.text("access_token")).status()).isEqualTo(403);
	}

	@Test
	void grantsNothingWhenNothingIsTicked() {
		BrowserPage page = this.partner.signIn(this.browser, "ada@example.com", Map.of());
		page = this.browser.press(page, "allow", Map.of("scope", List.of()));
		Partner.Answer tokens = this.partner.exchange(page.callback().get("code"));
		assertThat(tokens.status()).isEqualTo(200);
		assertThat(tokens.json().path("scope").asString()).isEmpty();
		assertThat(this.partner.introspect(tokens.text("access_token")).json().path("active").asBoolean()).isTrue();
	}

	@Test
	void grantsNoScopeThatWasNotAskedFor() {
		BrowserPage page = this.partner.signIn(this.browser, "ada@example.com", Map.of("scope", "openid"));
		page = this.browser.press(page, "allow", Map.of("scope", List.of("openid", "meetings:write", "admin")));
		assertThat(this.partner.exchange(page.callback().get("code")).text("scope")).isEqualTo("openid");
	}

	@Test
	void tellsTheApplicationThatTheUserDeclined() {
		BrowserPage page = this.partner.signIn(this.browser, "ada@example.com", Map.of());
		page = this.browser.press(page, "deny");
		assertThat(page.callback()).containsEntry("error", "access_denied")
			.containsEntry("state", "s-1")
			.doesNotContainKey("code");
	}

	@Test
	void asksNobodyTwiceForTheSame() {
		BrowserPage page = this.partner.signIn(this.browser, "ada@example.com", Map.of());
		this.browser.press(page, "allow");
		assertThat(this.browser.open(this.partner.authorizePath(Map.of("state", "s-2"))).callback()).containsKey("code")
			.containsEntry("state", "s-2");
		assertThat(this.browser.open(this.partner.authorizePath(Map.of("scope", "openid"))).callback())
			.containsKey("code");
		assertThat(this.browser.open(this.partner.authorizePath(Map.of("scope", "openid calendar:read"))).scopes())
			.containsExactly("openid", "calendar:read");
	}

	@Test
	void asksAgainForWhatWasDeclined() {
		BrowserPage page = this.partner.signIn(this.browser, "ada@example.com", Map.of());
		this.browser.press(page, "allow", Map.of("scope", List.of("openid")));
		page = this.browser.open(this.partner.authorizePath(Map.of()));
		assertThat(page.scopes()).containsExactly("openid", "profile", "email", "meetings:read");
		this.browser.press(page, "allow", Map.of("scope", List.of("profile")));
		assertThat(this.browser.open(this.partner.authorizePath(Map.of("scope", "openid"))).scopes())
			.containsExactly("openid");
	}

	@Test
	void takesADecisionOnce() {
		BrowserPage page = this.partner.signIn(this.browser, "ada@example.com", Map.of());
		this.browser.press(page, "deny");
		BrowserPage again = this.browser.press(page, "allow");
		assertThat(again.status()).isEqualTo(400);
		assertThat(again.error()).contains("not there any more");
	}

	@Test
	void takesNobodyElsesDecision() {
		BrowserPage ofAda = this.partner.signIn(this.browser, "ada@example.com", Map.of());
		Browser other = new Browser(this.sandbox.url());
		assertThat(other.press(ofAda, "allow").status()).isEqualTo(403);
		this.partner.signIn(other, "bruno@example.com", Map.of());
		assertThat(other.press(ofAda, "allow").error()).contains("belongs to somebody else");
		assertThat(this.browser.press(ofAda, "allow").callback()).containsKey("code");
	}

	@Test
	void fillsTheAddressInAndLocksIt() {
		BrowserPage page = this.browser.open(this.partner.authorizePath(Map.of("login_hint", "ada@example.com")));
		assertThat(page.input("email")).containsEntry("value", "ada@example.com").containsKey("readonly");
		page = this.browser.press(page, "continue", Map.of("email", "bruno@example.com"));
		assertThat(page.body()).contains("ada@example.com").doesNotContain("bruno@example.com");
	}

	@Test
	void signsInAnewForAnotherHint() {
		this.browser.press(this.partner.signIn(this.browser, "ada@example.com", Map.of()), "allow");
		Map<String, String> bruno = Map.of("login_hint", "bruno@example.com");
		BrowserPage page = this.browser.open(this.partner.authorizePath(bruno));
		assertThat(page.input("email")).containsEntry("value", "bruno@example.com");
		page = this.partner.signIn(this.browser, "bruno@example.com", bruno);
		assertThat(page.body()).contains("signed in as bruno@example.com");
		Map<String, String> ada = Map.of("login_hint", "ADA@example.com");
		assertThat(this.browser.open(this.partner.authorizePath(ada)).has("email")).isTrue();
	}

	@Test
	void letsSomebodyUnknownInUnlessSwitchedOff() {
		BrowserPage page = this.partner.signIn(this.browser, "new@example.com", Map.of());
		assertThat(page.body()).contains("signed in as new@example.com");
		try (ContioSandbox strict = ContioSandbox
			.start((settings) -> settings.getOauth().setProvisionUnknownUsers(false))) {
			Browser other = new Browser(strict.url());
			page = other.open(Partner.of(strict).authorizePath(Map.of()));
			page = other.press(page, "continue", Map.of("email", "new@example.com"));
			assertThat(page.status()).isEqualTo(400);
			assertThat(page.error()).contains("Nobody here has this address");
			assertThat(page.input("email")).containsEntry("value", "new@example.com");
		}
	}

	@Test
	void changesTheSessionIdWhenSomebodySignsIn() {
		BrowserPage page = this.browser.open(this.partner.authorizePath(Map.of()));
		String before = page.headers().firstValue("Set-Cookie").orElse("");
		assertThat(before).startsWith("CONTIO_SANDBOX_SESSION=").contains("HttpOnly", "SameSite=Lax");
		String form = Form.encode(this.browser.press(page, "continue", Map.of("email", "ada@example.com"))
			.fields("verify", Map.of("code", this.sandbox.code("ada@example.com"))));
		String after = this.browser
			.send(HttpRequest.newBuilder(this.sandbox.url().resolve("/sign-in/code"))
				.header("Content-Type", "application/x-www-form-urlencoded")
				.POST(HttpRequest.BodyPublishers.ofString(form)))
			.headers()
			.firstValue("Set-Cookie")
			.orElse("");
		assertThat(after).startsWith("CONTIO_SANDBOX_SESSION=");
		assertThat(after.split(";")[0]).isNotEqualTo(before.split(";")[0]);
	}

	@Test
	void guardsItsPages() {
		BrowserPage page = this.browser.open(this.partner.authorizePath(Map.of()));
		assertThat(page.headers().firstValue("Content-Security-Policy").orElse("")).contains("default-src 'none'",
				"frame-ancestors 'none'");
		assertThat(page.headers().firstValue("Referrer-Policy")).contains("same-origin");
		assertThat(page.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
		assertThat(page.body()).contains("lang=\"en\"", "name=\"viewport\"", "for=\"email\"").containsOnlyOnce("<h1>");
		assertThat(this.browser.press(page, "continue", Map.of("_csrf", "forged")).status()).isEqualTo(403);
		assertThat(new Browser(this.sandbox.url()).press(page, "continue").status()).isEqualTo(403);
	}

}
