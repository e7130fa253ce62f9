package ai.contio.spring.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import ai.contio.spring.oauth2.connection.ContioConnections;
import ai.contio.spring.sandbox.ContioSandbox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * What a user who is connected does with what they have at Contio.
 */
class UserPageTests extends InChromium {

	@Autowired
	private ContioSandbox sandbox;

	@Autowired
	private ContioConnections connections;

	@BeforeEach
	void connect() {
		this.guest.signsInAndConnects("ada@example.com");
	}

	@Test
	void itemThatIsTickedOffComesBackAsAnEvent() throws IOException {
		this.guest.visit("/me/action-items");
		String title = browser.findElement(By.cssSelector("#items li span")).getText();
		browser.findElement(By.cssSelector("#items li button")).click();
		assertThat(this.guest.untilThereIs(".notice").getText()).isEqualTo("Done: " + title);
		Chromium.until(browser,
				By.xpath("//ol[@id='events']/li[contains(., 'action_item.completed') and contains(., \"%s\")]"
					.formatted(title)));
		assertThat(this.guest.text("events")).contains("ada@example.com");
		Chromium.screenshot(browser, "action-items");
		this.guest.visit("/me/action-items?done=true");
		assertThat(this.guest.text("items")).contains(title);
	}

	@Test
	void itemIsAdded() {
		this.guest.visit("/me/action-items");
		this.guest.type("title", "Order <b>resin</b>");
		this.guest.press("add");
		this.guest.untilThereIs(".notice");
		assertThat(this.guest.text("items")).contains("Order <b>resin</b>");
	}

	@Test
	void meetingsOfThePastAreReadPageByPageAndSearched() {
		this.guest.visit("/me/meetings/past");
		String first = this.guest.text("meetings");
		this.guest.press("earlier");
		assertThat(this.guest.text("meetings")).isNotEqualTo(first);
		this.guest.type("q", "mould");
		browser.findElement(By.cssSelector(".search button")).click();
		this.guest.untilThereIs("p[role=status]");
		assertThat(this.guest.text("meetings")).contains("Weekly boatyard stand-up");
	}

	@Test
	void fileIsAttachedAndComesBackAsItWas(@TempDir Path folder) throws IOException {
		openMeeting("Harbour Outfitters renewal");
		Path file = Files.writeString(folder.resolve("Würzburg, hull 7.txt"), "Length 5.20 m\n".repeat(10_000));
		Path down = Files.createDirectory(folder.resolve("down"));
		browser.executeCdpCommand("Browser.setDownloadBehavior",
				Map.of("behavior", "allow", "downloadPath", down.toString()));
		browser.findElement(By.id("file")).sendKeys(file.toString());
		this.guest.press("upload");
		assertThat(this.guest.untilThereIs(".notice").getText()).contains("Würzburg, hull 7.txt");
		Chromium.picture(browser, "meeting");
		browser.findElement(By.linkText("Würzburg, hull 7.txt")).click();
		Path saved = down.resolve("Würzburg, hull 7.txt");
		await().until(() -> Files.exists(saved));
		assertThat(saved).hasSameBinaryContentAs(file);
	}

	@Test
	void itemIsPutOnTheAgenda() {
		openMeeting("Weekly boatyard stand-up");
		this.guest.type("agenda-item", "A boat for the river");
		this.guest.press("add-agenda-item");
		this.guest.untilThereIs(".notice");
		assertThat(this.guest.text("agenda")).contains("A boat for the river");
	}

	@Test
	void participantComesAndGoes() {
		openMeeting("Harbour Outfitters renewal");
		this.guest.type("participant-name", "Chandler Okafor");
		this.guest.type("participant-email", "chandler@example.org");
		this.guest.press("add-participant");
		assertThat(this.guest.untilThereIs(".notice").getText()).isEqualTo("Chandler Okafor takes part");
		assertThat(this.guest.text("participants")).contains("Chandler Okafor", "chandler@example.org");
		browser.findElement(By.cssSelector("[aria-label='Remove Chandler Okafor']")).click();
		assertThat(this.guest.untilThereIs(".notice").getText()).contains("not take part any more");
		assertThat(this.guest.text("participants")).doesNotContain("Chandler");
	}

	@Test
	void whatIsWrittenAtContioIsShownAsItIsMeant() throws IOException {
		openMeeting("Harbour Outfitters renewal");
		assertThat(browser.findElement(By.cssSelector("#notes strong")).getText()).isEqualTo("rental kayaks");
		browser.findElement(By.cssSelector("[aria-label^='Do it: ']")).click();
		assertThat(this.guest.until("result").getText()).startsWith("Write the follow-up mail")
			.contains("About Harbour Outfitters renewal");
		assertThat(browser.findElements(By.cssSelector("#result strong"))).isNotEmpty();
		Chromium.screenshot(browser, "result");
		browser.findElement(By.linkText("Back to the meeting")).click();
		this.guest.until("agenda-item");
	}

	@Test
	void eventsOfOthersAreNotShown() {
		String before = this.sandbox.sendEvent("meeting.completed").eventId();
		this.sandbox.awaitDelivery(before, Duration.ofSeconds(30));
		String own = "Paint hull 7";
		this.guest.visit("/");
		Chromium.until(browser, By.xpath("//ol[@id='events']/li[contains(., '%s')]".formatted(before)));
		this.guest.isNew(this.connections);
		this.guest.signsInAndConnects("bruno@example.com");
		this.guest.visit("/me/action-items");
		this.guest.type("title", own);
		this.guest.press("add");
		Chromium.until(browser, By.xpath("//ol[@id='events']/li[contains(., '%s')]".formatted(own)));
		assertThat(this.guest.text("events")).contains("bruno@example.com").doesNotContain("ada@example.com", before);
	}

	@Test
	void answerOfTheAgentArrivesByItself() throws IOException {
		openMeeting("Weekly boatyard stand-up");
		browser.findElement(By.linkText("Ask the agent about it")).click();
		this.guest.type("message", "What was decided?");
		this.guest.press("send");
		assertThat(this.guest.untilThereIs("#turns .agent").getText()).contains("About ");
		this.guest.type("message", "/fail agent_timeout");
		this.guest.press("send");
		assertThat(this.guest.untilThereIs("#turns .problem").getText()).contains("could not be answered");
		Chromium.screenshot(browser, "chat");
	}

	@Test
	void meetingThatIsNotThereIsExplainedWithTheRequestId() throws IOException {
		this.guest.visit("/me/meetings/6f1c1f3e-0000-4000-8000-000000000000");
		this.guest.until("advice");
		assertThat(browser.findElement(By.tagName("dl")).getText()).contains("404")
			.containsPattern("Request id\\s+\\S+");
		Chromium.screenshot(browser, "problem");
	}

	@Test
	void whatContioWouldNotTakeIsExplained() {
		this.guest.visit("/me/meetings/search?q=" + "x".repeat(300));
		assertThat(this.guest.untilThereIs(".problem").getText()).contains("255");
	}

	private void openMeeting(String title) {
		this.guest.visit("/me/meetings/past");
		browser.findElement(By.linkText(title)).click();
		this.guest.until("agenda-item");
	}

}
