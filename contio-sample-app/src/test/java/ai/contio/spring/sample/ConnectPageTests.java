package ai.contio.spring.sample;

import java.io.IOException;

import ai.contio.spring.sandbox.ContioSandbox;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.chrome.ChromeDriver;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.test.context.ActiveProfiles;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A user connects and works, in Chromium. It is skipped, with a message, where there is
 * no Chromium.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "contio.sandbox.port=0")
@ActiveProfiles("sandbox")
class ConnectPageTests {

	private static ChromeDriver browser;

	@Autowired
	private Environment environment;

	@Autowired
	private ContioSandbox sandbox;

	@BeforeAll
	static void open() {
		browser = Chromium.open();
	}

	@AfterAll
	static void close() {
		if (browser != null) {
			browser.quit();
		}
	}

	@BeforeEach
	void forget() {
		browser.manage().window().setSize(new Dimension(1280, 1000));
		visit("/");
		browser.manage().deleteAllCookies();
		browser.get(this.sandbox.url() + "/.well-known/jwks.json");
		browser.manage().deleteAllCookies();
	}

	@Test
	void connectsAtContioTicksOffAnItemAndDisconnects() throws IOException {
		signIn();
		press("connect");
		approve("ada@example.com");
		until("disconnect");
		Chromium.screenshot(browser, "connected");
		assertThat(text("meetings")).contains("Weekly boatyard stand-up");
		assertThat(text("scopes")).contains("meetings:read");
		String title = browser.findElement(By.cssSelector("#items li:not(.done) span")).getText();
		browser.findElement(By.cssSelector("#items li:not(.done) button")).click();
		assertThat(Chromium.until(browser, By.cssSelector(".notice")).getText()).contains(title);
		Chromium.until(browser, By.xpath("//ol[@id='events']/li[contains(., 'action_item.completed')]"));
		assertThat(text("events")).contains(title, "ada@example.com");
		Chromium.screenshot(browser, "ticked-off");
		press("disconnect");
		until("connect");
		assertThat(browser.findElement(By.cssSelector(".notice")).getText()).contains("Disconnected");
	}

	@Test
	void connectsWithACodeByEmail() throws IOException {
		signIn();
		type("embedded-email", "ada@example.com");
		press("send-code");
		until("embedded-code");
		type("embedded-code", "000000".equals(code()) ? "111111" : "000000");
		press("use-code");
		assertThat(Chromium.until(browser, By.cssSelector(".problem")).getText()).contains("wrong or too old");
		Chromium.screenshot(browser, "embedded");
		type("embedded-code", code());
		press("use-code");
		until("disconnect");
		assertThat(text("meetings")).contains("Weekly boatyard stand-up");
		press("disconnect");
		until("connect");
	}

	@Test
	void signsInWithContio() throws IOException {
		visit("/login");
		Chromium.screenshot(browser, "login");
		press("sign-in-with-contio");
		approve("bruno@example.com");
		until("disconnect");
		assertThat(text("meetings")).contains("Weekly boatyard stand-up");
		press("disconnect");
		until("connect");
	}

	@Test
	void userWhoDeclinesIsToldSo() throws IOException {
		signIn();
		press("connect");
		toConsent("chiara@example.com");
		press("deny");
		until("again");
		assertThat(text("reason")).contains("not given permission");
		Chromium.screenshot(browser, "declined");
	}

	@Test
	void pageFitsAPhone() throws IOException {
		signIn();
		browser.manage().window().setSize(new Dimension(360, 800));
		Number overflow = (Number) browser
			.executeScript("return document.documentElement.scrollWidth - document.documentElement.clientWidth");
		assertThat(overflow.intValue()).isZero();
		Chromium.screenshot(browser, "connect-360");
	}

	private void signIn() {
		visit("/me");
		browser.findElement(By.name("password")).sendKeys("demo");
		press("sign-in");
		until("connect");
	}

	private void approve(String email) {
		toConsent(email);
		press("allow");
	}

	private void toConsent(String email) {
		until("email");
		type("email", email);
		press("continue");
		until("verify");
		type("code", this.sandbox.code(email));
		press("verify");
		until("allow");
	}

	private String code() {
		return this.sandbox.code("ada@example.com");
	}

	private void visit(String path) {
		browser.get("http://localhost:%s%s".formatted(this.environment.getProperty("local.server.port"), path));
	}

	private static void until(String id) {
		Chromium.until(browser, By.id(id));
	}

	private static String text(String id) {
		return browser.findElement(By.id(id)).getText();
	}

	private static void type(String id, String text) {
		browser.findElement(By.id(id)).clear();
		browser.findElement(By.id(id)).sendKeys(text);
	}

	private static void press(String id) {
		browser.findElement(By.id(id)).click();
	}

}
