package ai.contio.spring.starter.notes;

import ai.contio.spring.sandbox.test.ContioScenario;
import ai.contio.spring.sandbox.test.ContioWebhookTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

@ContioWebhookTest
@Import(Notes.class)
class AllListenersTests {

	@Test
	void haveTheirEvents(ContioScenario contio, @Autowired ApplicationContext context) {
		assertThat(context.getBeanProvider(NotesListener.class).getIfAvailable()).isNotNull();
		assertThat(context.getBeanProvider(Agenda.class).getIfAvailable()).isNull();
		contio.when().event("action_item.created").isSent();
		contio.then().webhookWasAnswered(200);
		contio.then().receivedNothing();
	}

}
