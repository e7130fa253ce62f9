package ai.contio.spring.starter.notes;

import ai.contio.spring.sandbox.test.ContioScenario;
import ai.contio.spring.sandbox.test.ContioWebhookTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.server.WebServerFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

@ContioWebhookTest(NotesListener.class)
@Import(Notes.class)
class NotesListenerTests {

	@Autowired
	private Notes notes;

	@Test
	void filesWhatTheMeetingIsCalled(ContioScenario contio) {
		var meeting = contio.given().user("grace@example.com").hasMeeting("Board call").completed();
		contio.given().connected("grace").as("grace@example.com");
		contio.when().event("meeting.completed").about(meeting).isSent();
		contio.then().webhookWasAnswered(200);
		assertThat(this.notes.filed()).contains("Board call");
	}

	@Test
	void hasTheMeetingDeliveredAgainWhenItCannotBeRead(ContioScenario contio) {
		contio.given().connected("ada");
		contio.when().event("meeting.completed").with("meeting_id", "3e700001-0000-4c0e-9b1e-6f0d5a2c0009").isSent();
		contio.then().webhookWasAnswered(500);
	}

	@Test
	void hasNothingOfTheRestOfTheApplication(@Autowired ApplicationContext context) {
		assertThat(context.getBeanProvider(Agenda.class).getIfAvailable()).isNull();
		assertThat(context.getBeanProvider(NotesListener.class).getIfAvailable()).isNotNull();
		assertThat(context.getBeansOfType(WebServerFactory.class)).isEmpty();
	}

}
