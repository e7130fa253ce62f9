package ai.contio.spring.sample;

import java.io.IOException;

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

	private static void send(String sample) {
		browser.findElement(By.cssSelector("button[value='%s']".formatted(sample))).click();
	}

}
