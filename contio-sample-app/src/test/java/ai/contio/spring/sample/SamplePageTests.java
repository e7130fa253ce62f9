package ai.contio.spring.sample;

import java.io.IOException;
import java.util.List;

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
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.test.context.ActiveProfiles;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The page in Chromium. It is skipped, with a message, where there is no Chromium.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "contio.sandbox.port=0")
@ActiveProfiles("sandbox")
class SamplePageTests {

	private static ChromeDriver browser;

	@Autowired
	private Environment environment;

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
	void visit() {
		browser.manage().window().setSize(new Dimension(1280, 1000));
		browser.get("http://localhost:" + this.environment.getProperty("local.server.port"));
		until(By.cssSelector(".dot.live"));
	}

	@Test
	void eventThatAButtonSendsAppearsByItself() throws IOException {
		int before = browser.findElements(By.cssSelector("#events .card")).size();
		press("meeting.completed");
		until(By.cssSelector("#events .card:nth-last-child(%d)".formatted(before + 1)));
		String newest = browser.findElement(By.cssSelector("#events .card")).getText();
		assertThat(newest).contains("meeting.completed", "ada@example.com", "signed timestamped");
		assertThat(browser.findElement(By.id("empty")).isDisplayed()).isFalse();
		press("action_item.created");
		press("participant.added");
		until(By.cssSelector("#events .card:nth-last-child(%d)".formatted(before + 3)));
		screenshot("feed");
	}

	@Test
	void automationIsCreatedAndDeleted() {
		browser.findElement(By.name("name")).clear();
		browser.findElement(By.name("name")).sendKeys("Tell <b>everyone</b>");
		browser.findElement(By.cssSelector("form.card button")).click();
		until(By.cssSelector(".notice"));
		assertThat(automations()).contains("Tell <b>everyone</b>");
		browser.findElement(By.cssSelector("[aria-label='Delete Tell <b>everyone</b>']")).click();
		until(By.cssSelector(".notice"));
		assertThat(automations()).doesNotContain("Tell <b>everyone</b>");
	}

	@Test
	void whatContioRefusesIsShownWithItsRequestId() {
		browser.executeScript("document.querySelector('form.card').action = '/automations/%s/delete'"
			.formatted("6f1c1f3e-0000-4000-8000-000000000000"));
		browser.findElement(By.cssSelector("form.card button")).click();
		until(By.cssSelector(".problem"));
		assertThat(browser.findElement(By.tagName("dl")).getText()).contains("404", "not_found")
			.containsPattern("Request id\\s+\\S+");
	}

	@ParameterizedTest
	@ValueSource(ints = { 360, 1280 })
	void pageFitsTheWindow(int width) throws IOException {
		browser.manage().window().setSize(new Dimension(width, 1000));
		Number overflow = (Number) browser
			.executeScript("return document.documentElement.scrollWidth - document.documentElement.clientWidth");
		assertThat(overflow.intValue()).isZero();
		screenshot("page-" + width);
	}

	private static List<String> automations() {
		return browser.findElements(By.cssSelector(".cards strong")).stream().map((name) -> name.getText()).toList();
	}

	private static void press(String sample) {
		browser.findElement(By.cssSelector("button[value='%s']".formatted(sample))).click();
	}

	private static void until(By there) {
		Chromium.until(browser, there);
	}

	private static void screenshot(String name) throws IOException {
		Chromium.screenshot(browser, name);
	}

}
