package ai.contio.spring.sample;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The page of events.
 */
class SamplePageTests extends InChromium {

	@BeforeEach
	void visit() {
		this.guest.visit("/");
		this.guest.untilThereIs(".dot.live");
	}

	@Test
	void eventThatAButtonSendsAppearsByItself() throws IOException {
		int before = browser.findElements(By.cssSelector("#events .card")).size();
		send("meeting.completed");
		this.guest.untilThereIs("#events .card:nth-last-child(%d)".formatted(before + 1));
		String newest = browser.findElement(By.cssSelector("#events .card")).getText();
		assertThat(newest).contains("meeting.completed", "ada@example.com", "signed timestamped");
		assertThat(browser.findElement(By.id("empty")).isDisplayed()).isFalse();
		send("action_item.created");
		send("participant.added");
		this.guest.untilThereIs("#events .card:nth-last-child(%d)".formatted(before + 3));
		Chromium.picture(browser, "events");
	}

	@Test
	void automationIsCreatedAndDeleted() {
		browser.findElement(By.name("name")).clear();
		browser.findElement(By.name("name")).sendKeys("Tell <b>everyone</b>");
		browser.findElement(By.cssSelector("form.card button")).click();
		this.guest.untilThereIs(".notice");
		assertThat(automations()).contains("Tell <b>everyone</b>");
		browser.findElement(By.cssSelector("[aria-label='Delete Tell <b>everyone</b>']")).click();
		this.guest.untilThereIs(".notice");
		assertThat(automations()).doesNotContain("Tell <b>everyone</b>");
	}

	@Test
	void whatContioRefusesIsShownWithItsRequestId() {
		browser.executeScript("document.querySelector('form.card').action = '/automations/%s/delete'"
			.formatted("6f1c1f3e-0000-4000-8000-000000000000"));
		browser.findElement(By.cssSelector("form.card button")).click();
		this.guest.untilThereIs(".problem");
		assertThat(browser.findElement(By.tagName("dl")).getText()).contains("404", "not_found")
			.containsPattern("Request id\\s+\\S+");
	}

	private static List<String> automations() {
		return browser.findElements(By.cssSelector(".cards strong")).stream().map((name) -> name.getText()).toList();
	}

	private static void send(String sample) {
		browser.findElement(By.cssSelector("button[value='%s']".formatted(sample))).click();
	}

}
