package ai.contio.spring.sample;

import java.util.ArrayList;
import java.util.List;

import ai.contio.spring.sandbox.fault.Fault;
import ai.contio.spring.sandbox.test.ContioSandboxTest;
import ai.contio.spring.sandbox.test.ContioScenario;
import ai.contio.spring.sandbox.webhook.SignatureScheme;
import ai.contio.spring.webhook.event.EventUser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ActiveProfiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContioSandboxTest(properties = "contio.sandbox.retry.initial-backoff=1h")
@ActiveProfiles("sandbox")
class SampleApplicationTests {

	@Autowired
	private ContioScenario contio;

	@Autowired
	private EventFeed feed;

	@ParameterizedTest
	@EnumSource
	void signedEventIsInTheFeedOnceHoweverOftenItComes(SignatureScheme scheme) {
		String id = this.contio.when().event("meeting.completed").signed(scheme).isSent();
		this.contio.then().webhookWasAnswered(200);
		// Listeners run after the answer
		await().until(() -> !inFeed(id).isEmpty());
		this.contio.when().event("meeting.completed").signed(scheme).withId(id).isSent();
		this.contio.then().webhookWasAnswered(200);
		assertThat(inFeed(id)).singleElement()
			.satisfies((entry) -> assertThat(entry.user()).extracting(EventUser::email).isEqualTo("ada@example.com"));
	}

	@Test
	void changedEventIsRefused() {
		this.contio.sandbox().faults().add(Fault.onWebhook().corrupted());
		String id = this.contio.when().event("meeting.completed").isSent();
		this.contio.then().webhookWasAnswered(401);
		assertThat(inFeed(id)).isEmpty();
	}

	@Test
	void eventOfTwoMegabytesIsRefused() {
		this.contio.when().event("meeting.completed").with("title", "x".repeat(2 * 1024 * 1024)).isSent();
		this.contio.then().webhookWasAnswered(413);
	}

	private List<FeedEntry> inFeed(String id) {
		List<FeedEntry> remembered = new ArrayList<>();
		this.feed.entries().subscribe(remembered::add).dispose();
		return remembered.stream().filter((entry) -> entry.id().equals(id)).toList();
	}

}
