package ai.contio.spring.sample;

import java.io.IOException;
import java.time.Duration;

import ai.contio.spring.sandbox.ContioSandbox;
import ai.contio.spring.sandbox.fault.Fault;
import ai.contio.spring.sandbox.webhook.DeliveryStatus;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An administrator looks after the partner app. A listener is given up soon, and the
 * sandbox does not deliver again by itself.
 */
@TestPropertySource(properties = { "contio.sandbox.retry.initial-backoff=1h", "contio.webhook.durable.backoff=50ms",
		"contio.webhook.durable.max-backoff=50ms", "contio.webhook.durable.poll-interval=100ms" })
class AdminPageTests extends InChromium {

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	@Autowired
	private ContioSandbox sandbox;

	@BeforeEach
	void signIn() {
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
		this.guest.untilThereIs(".problem");
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
		assertThat(notice()).contains("takes meeting.completed again");
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
		this.guest.visit("/me");
		this.guest.press("connect");
		this.guest.approve("ada@example.com");
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
		this.guest.approve("bruno@example.com");
		until("disconnect");
		visit("/admin/credentials");
		assertThat(browser.findElement(By.tagName("h1")).getText()).isEqualTo("This page is for administrators");
		assertThat(browser.getPageSource()).doesNotContain(this.sandbox.clientId());
	}

	/* These pages show how it is when they are opened */
	private void awaitAt(String path, By there) {
		Awaitility.await().atMost(PATIENCE).until(() -> {
			visit(path);
			return !browser.findElements(there).isEmpty();
		});
	}

	private void visit(String path) {
		this.guest.visit(path);
	}

	private String notice() {
		return this.guest.untilThereIs(".notice").getText();
	}

	private void until(String id) {
		this.guest.until(id);
	}

	private String text(String id) {
		return this.guest.text(id);
	}

	private void press(String id) {
		this.guest.press(id);
	}

	private static void press(By there) {
		browser.findElement(there).click();
	}

}
