package ai.contio.spring.sample;

import java.io.IOException;

import ai.contio.spring.admin.ContioAdminClient;
import ai.contio.spring.sandbox.ContioSandbox;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A connection begins and ends.
 */
class ConnectPageTests extends InChromium {

	@Test
	void connectsAtContioAndDisconnects() throws IOException {
		this.guest.signIn();
		this.guest.press("connect");
		this.guest.approve("ada@example.com");
		this.guest.until("disconnect");
		Chromium.screenshot(browser, "connected");
		assertThat(this.guest.text("scopes")).contains("meetings:read");
		this.guest.visit("/me/meetings");
		assertThat(this.guest.text("meetings")).contains("Weekly boatyard stand-up");
		this.guest.visit("/me");
		this.guest.press("disconnect");
		this.guest.until("connect");
		assertThat(notice()).contains("Disconnected");
	}

	@Test
	void connectsWithACodeByEmail(@Autowired ContioSandbox sandbox) throws IOException {
		this.guest.signIn();
		this.guest.type("embedded-email", "ada@example.com");
		this.guest.press("send-code");
		this.guest.until("embedded-code");
		String code = sandbox.code("ada@example.com");
		this.guest.type("embedded-code", "000000".equals(code) ? "111111" : "000000");
		this.guest.press("use-code");
		assertThat(this.guest.untilThereIs(".problem").getText()).contains("wrong or too old");
		Chromium.screenshot(browser, "embedded");
		this.guest.type("embedded-code", sandbox.code("ada@example.com"));
		this.guest.press("use-code");
		this.guest.until("disconnect");
		this.guest.visit("/me/meetings");
		assertThat(this.guest.text("meetings")).contains("Weekly boatyard stand-up");
	}

	@Test
	void signsInWithContio() throws IOException {
		this.guest.visit("/login");
		Chromium.screenshot(browser, "login");
		this.guest.press("sign-in-with-contio");
		this.guest.approve("bruno@example.com");
		this.guest.until("disconnect");
		this.guest.visit("/me/meetings");
		assertThat(this.guest.text("meetings")).contains("Weekly boatyard stand-up");
	}

	@Test
	void userWhoDeclinesIsToldSo() throws IOException {
		this.guest.signIn();
		this.guest.press("connect");
		this.guest.toConsent("chiara@example.com");
		this.guest.press("deny");
		this.guest.until("again");
		assertThat(this.guest.text("reason")).contains("not given permission");
		Chromium.screenshot(browser, "declined");
	}

	@Test
	void scopeThatWasDeclinedIsAskedForWhereItIsNeeded() throws IOException {
		this.guest.signsInAndConnects("ada@example.com", "calendar:read");
		assertThat(this.guest.text("declined")).isEqualTo("calendar:read");
		this.guest.visit("/me/calendar");
		assertThat(this.guest.untilThereIs(".problem").getText()).contains("not given permission for calendar:read");
		Chromium.screenshot(browser, "permission");
		this.guest.press("ask-again");
		this.guest.until("allow");
		this.guest.press("allow");
		Chromium.until(browser, By.xpath("//h1[. = 'The coming week']"));
		assertThat(this.guest.path()).isEqualTo("/me/calendar");
	}

	@Test
	void userWhoRevokesAtContioConnectsAgain(@Autowired ContioAdminClient admin) {
		this.guest.signsInAndConnects("ada@example.com");
		admin.connections().listAll().flatMap((connection) -> admin.connections().revoke(connection.id())).blockLast();
		this.guest.visit("/me/meetings");
		assertThat(this.guest.untilThereIs(".problem").getText()).contains("Connect to Contio first");
		assertThat(browser.findElement(By.tagName("main")).getText()).contains("Your connection has ended");
		this.guest.press("connect");
		// Contio still knows who is there, and what they allowed
		this.guest.until("disconnect");
		this.guest.visit("/me/meetings");
		assertThat(this.guest.text("meetings")).contains("Weekly boatyard stand-up");
	}

	private String notice() {
		return browser.findElement(By.cssSelector(".notice")).getText();
	}

}
