package ai.contio.spring.sample;

import java.io.IOException;
import java.time.Duration;

import ai.contio.spring.sandbox.ContioSandbox;
import ai.contio.spring.sandbox.fault.Fault;
import ai.contio.spring.sandbox.webhook.DeliveryStatus;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.chrome.ChromeDriver;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An administrator looks after the partner app, in Chromium. It is skipped, with a
 * message, where there is no Chromium.
 */
@AdministratorTest
class AdminPageTests {

	private static final Duration PATIENCE = Duration.ofSeconds(30);

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
	void signIn() {
		browser.manage().window().setSize(new Dimension(1280, 1000));
		visit("/");
		browser.manage().deleteAllCookies();
		visit("/admin/app");
		browser.findElement(By.name("password")).sendKeys("demo");
		press("sign-in");
		until("webhook-url");
	}

	@Test
	void automationIsMadeAndDeleted() {
		visit("/admin/automations");
		browser.findElement(By.name("name")).clear();
		browser.findElement(By.name("name")).sendKeys("Tell <b>everyone</b>");
		press("create");
		assertThat(notice()).contains("Tell <b>everyone</b>");
		assertThat(text("automations")).contains("Tell <b>everyone</b>");
		press(By.cssSelector("[aria-label='Delete Tell <b>everyone</b>']"));
		assertThat(notice()).contains("Deleted");
		assertThat(browser.getPageSource()).doesNotContain("everyone");
	}

	@Test
	void whatContioRefusesIsShownWithItsRequestId() {
		visit("/admin/automations");
		browser.executeScript("document.getElementById('new').action = '/admin/automations/%s/delete'"
			.formatted("6f1c1f3e-0000-4000-8000-000000000000"));
		press("create");
		Chromium.until(browser, By.cssSelector(".problem"));
		assertThat(browser.findElement(By.tagName("dl")).getText()).contains("404", "not_found")
			.containsPattern("Request id\\s+\\S+");
	}

	@Test
	void deliveryThatFailedIsRetriedAndArrives() {
		this.sandbox.faults().add(Fault.onWebhook().corrupted().times(1));
		String event = this.sandbox.sendEvent("meeting.completed").eventId();
		assertThat(this.sandbox.awaitDelivery(event, PATIENCE).status()).isEqualTo(DeliveryStatus.FAILED);
		visit("/admin/deliveries");
		press("only-failed");
		assertThat(text("deliveries")).contains(event, "401");
		press(By.cssSelector("[aria-label='Deliver again %s']".formatted(event)));
		assertThat(notice()).contains("delivers it again");
		awaitAt("/admin/crm", By.xpath("//ul[@id='entries']//code[.='%s']".formatted(event)));
		assertThat(this.sandbox.awaitDelivery(event, PATIENCE).status()).isEqualTo(DeliveryStatus.DELIVERED);
	}

	@Test
	void eventsThatWaitAreDeliveredWhenDeliveryIsSwitchedOn() {
		press("switch-off");
		until("deliver");
		String event = this.sandbox.sendEvent("meeting.completed").eventId();
		visit("/admin/app");
		assertThat(text("waiting")).isEqualTo("1");
		press("deliver");
		assertThat(notice()).contains("delivers events again");
		until("switch-off");
		assertThat(this.sandbox.awaitDelivery(event, PATIENCE).status()).isEqualTo(DeliveryStatus.DELIVERED);
	}

	@Test
	void deadLetterIsReplayed() throws IOException {
		visit("/admin/crm");
		press(By.cssSelector("[aria-label='Refuse meeting.completed']"));
		assertThat(notice()).contains("takes no meeting.completed");
		String event = this.sandbox.sendEvent("meeting.completed").eventId();
		awaitAt("/admin/dead-letters", By.id("letters"));
		assertThat(text("letters")).contains("meeting.completed", "crm", "3 attempts", "does not take");
		Chromium.screenshot(browser, "dead-letters");
		press(By.cssSelector("#letters a"));
		until("replay");
		assertThat(text("payload")).contains(event);
		Chromium.screenshot(browser, "dead-letter");
		visit("/admin/crm");
		press(By.cssSelector("[aria-label='Take again meeting.completed']"));
		visit("/admin/dead-letters");
		press(By.cssSelector("#letters a"));
		press("replay");
		assertThat(notice()).contains("called again");
		awaitAt("/admin/crm", By.xpath("//ul[@id='entries']//code[.='%s']".formatted(event)));
		Chromium.screenshot(browser, "crm");
	}

	@Test
	void eventsArriveWhenTheWebhookSecretIsAnotherOne() {
		String before = this.sandbox.webhookSecret();
		visit("/admin/credentials");
		assertThat(text("client-id")).isEqualTo(this.sandbox.clientId());
		press("rotate");
		assertThat(notice()).contains("new secret");
		assertThat(text("history")).contains("webhook_secret rotated", "By an administrator of the sample");
		assertThat(this.sandbox.webhookSecret()).isNotEqualTo(before);
		assertThat(browser.getPageSource()).doesNotContain(before, this.sandbox.webhookSecret(), this.sandbox.apiKey(),
				this.sandbox.clientSecret());
		String event = this.sandbox.sendEvent("meeting.completed").eventId();
		assertThat(this.sandbox.awaitDelivery(event, PATIENCE).status()).isEqualTo(DeliveryStatus.DELIVERED);
		awaitAt("/admin/crm", By.xpath("//ul[@id='entries']//code[.='%s']".formatted(event)));
	}

	@Test
	void connectionThatContioHasEndedNeedsReconnecting() throws IOException {
		visit("/me");
		type("embedded-email", "ada@example.com");
		press("send-code");
		until("embedded-code");
		type("embedded-code", this.sandbox.code("ada@example.com"));
		press("use-code");
		until("disconnect");
		visit("/admin/connections");
		assertThat(text("here")).contains("demo", "connected", "ada@example.com");
		press(By.cssSelector("[aria-label='Revoke the connection of ada@example.com']"));
		assertThat(notice()).contains("ended the connection");
		awaitAt("/admin/connections", By.xpath("//ul[@id='here']//span[.='needs reconnecting']"));
		assertThat(text("here")).contains("The user, or Contio, has ended it there.");
		Chromium.screenshot(browser, "connections");
	}

	@Test
	void userWhoSignedInWithContioIsTurnedAwayWithAWordOfWhy() {
		browser.manage().deleteAllCookies();
		visit("/login");
		press("sign-in-with-contio");
		until("email");
		type("email", "bruno@example.com");
		press("continue");
		until("verify");
		type("code", this.sandbox.code("bruno@example.com"));
		press("verify");
		until("allow");
		press("allow");
		until("disconnect");
		visit("/admin/credentials");
		assertThat(browser.findElement(By.tagName("h1")).getText()).isEqualTo("This page is for administrators");
		assertThat(browser.getPageSource()).doesNotContain(this.sandbox.clientId());
	}

	@ParameterizedTest
	@ValueSource(strings = { "app", "automations", "deliveries", "credentials", "connections", "dead-letters", "crm" })
	void pageFitsAPhone(String page) throws IOException {
		this.sandbox.sendEvent("meeting.completed");
		browser.manage().window().setSize(new Dimension(360, 800));
		visit("/admin/" + page);
		Number overflow = (Number) browser
			.executeScript("return document.documentElement.scrollWidth - document.documentElement.clientWidth");
		assertThat(overflow.intValue()).isZero();
		Chromium.screenshot(browser, page + "-360");
	}

	/* These pages show how it is when they are opened */
	private void awaitAt(String path, By there) {
		Awaitility.await().atMost(PATIENCE).until(() -> {
			visit(path);
			return !browser.findElements(there).isEmpty();
		});
	}

	private void visit(String path) {
		browser.get("http://localhost:%s%s".formatted(this.environment.getProperty("local.server.port"), path));
	}

	private static String notice() {
		return Chromium.until(browser, By.cssSelector(".notice")).getText();
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
		press(By.id(id));
	}

	private static void press(By there) {
		browser.findElement(there).click();
	}

}
