package ai.contio.spring.sandbox.oauth;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import ai.contio.spring.sandbox.ContioSandbox;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class EmailedCodeTests {

	private static ContioSandbox sandbox;

	private static Partner partner;

	private Browser browser;

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
	void openBrowser() {
		this.browser = new Browser(sandbox.url());
	}

	@Test
	void refusesAnotherCodeAndTakesTheRightOneAfterwards() {
		BrowserPage page = ask("ada@example.com");
		page = this.browser.press(page, "verify", Map.of("code", other(sandbox.code("ada@example.com"))));
		assertThat(page.status()).isEqualTo(400);
		assertThat(page.error()).contains("not the code");
		page = this.browser.press(page, "verify", Map.of("code", " " + sandbox.code("ada@example.com")));
		assertThat(page.has("allow")).isTrue();
	}

	@Test
	void takesNoCodeAfterTooManyWrongOnesAndSendsANewOne() {
		BrowserPage page = ask("bruno@example.com");
		String code = sandbox.code("bruno@example.com");
		for (int i = 0; i < 5; i++) {
			page = this.browser.press(page, "verify", Map.of("code", other(code)));
		}
		assertThat(page.error()).contains("too many");
		page = this.browser.press(page, "verify", Map.of("code", code));
		assertThat(page.error()).contains("too many");
		page = this.browser.press(page, "resend");
		page = this.browser.press(page, "verify", Map.of("code", sandbox.code("bruno@example.com")));
		assertThat(page.has("allow")).isTrue();
	}

	@Test
	void takesACodeOnce() {
		BrowserPage page = ask("chiara@example.com");
		Map<String, String> code = Map.of("code", sandbox.code("chiara@example.com"));
		assertThat(this.browser.press(page, "verify", code).has("allow")).isTrue();
		Browser thief = new Browser(sandbox.url());
		BrowserPage stolen = thief.press(thief.open(partner.authorizePath(Map.of())), "continue",
				Map.of("email", "chiara@example.com"));
		assertThat(thief.press(stolen, "verify", code).status()).isEqualTo(400);
	}

	@Test
	void refusesAnExpiredCodeAndSendsANewOne() {
		try (ContioSandbox own = ContioSandbox.start()) {
			Browser visitor = new Browser(own.url());
			BrowserPage page = visitor.open(Partner.of(own).authorizePath(Map.of()));
			BrowserPage asked = visitor.press(page, "continue", Map.of("email", "ada@example.com"));
			Map<String, String> right = Map.of("code", own.code("ada@example.com"));
			own.advance(Duration.ofMinutes(3));
			BrowserPage late = visitor.press(asked, "verify", right);
			assertThat(late.error()).contains("expired");
			assertThat(late.has("resend")).isTrue();
		}
	}

	@Test
	void asksForAnAddressAgainThatIsNone() {
		for (String email : new String[] { "", "ada", "ada@", "@example.com", "a b@example.com",
				"ada@example.com, b@c" }) {
			BrowserPage page = ask(email);
			assertThat(page.status()).isEqualTo(400);
			assertThat(page.error()).contains("not an e-mail address");
			assertThat(page.has("continue")).isTrue();
		}
	}

	@Test
	void showsTheNewestCodeInItsOutbox() {
		ask("ada@example.com");
		ask("ada@example.com");
		Partner.Answer answer = partner.withAuthorization("").get("/_sandbox/outbox?email=Ada@example.com");
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.text("email")).isEqualTo("ada@example.com");
		assertThat(answer.text("code")).matches("\\d{6}").isEqualTo(sandbox.code("ADA@example.com"));
		assertThat(Duration.between(Instant.parse(answer.text("sent_at")), Instant.parse(answer.text("expires_at"))))
			.isEqualTo(Duration.ofMinutes(3));
	}

	@Test
	@ExtendWith(OutputCaptureExtension.class)
	void writesTheCodeToItsLogAndNoToken(CapturedOutput output) {
		Partner.Answer tokens = partner.exchange(partner.code(Map.of()));
		assertThat(tokens.status()).isEqualTo(200);
		assertThat(output.getAll()).contains("Code for ada@example.com: " + sandbox.code("ada@example.com"))
			.doesNotContain("cto_at_v1_", "cto_rt_v1_", "eyJ");
	}

	@Test
	void saysThatNoCodeWasSent() {
		Partner.Answer answer = partner.get("/_sandbox/outbox?email=nobody@example.com");
		assertThat(answer.status()).isEqualTo(404);
		assertThat(answer.text("code")).isEqualTo("not_found");
		assertThat(answer.text("request_id")).isNotBlank();
		assertThat(partner.get("/_sandbox/outbox").status()).isEqualTo(400);
		assertThatIllegalStateException().isThrownBy(() -> sandbox.code("nobody@example.com"))
			.withMessageContaining("nobody@example.com");
	}

	private BrowserPage ask(String email) {
		return this.browser.press(this.browser.open(partner.authorizePath(Map.of())), "continue",
				Map.of("email", email));
	}

	static String other(String code) {
		return code.equals("000000") ? "000001" : "000000";
	}

}
