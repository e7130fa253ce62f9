package ai.contio.spring.starter.notes;

import ai.contio.spring.sandbox.test.ContioSandboxTest;
import ai.contio.spring.sandbox.test.ContioScenario;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.SpringBootTest;

@ContioSandboxTest
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class NotesTests {

	@Test
	void readsTheMeetingThatIsOver(ContioScenario contio) {
		var meeting = contio.given().user("grace@example.com").hasMeeting("Board call").completed();
		contio.given().connected("grace").as("grace@example.com").withScopes("meetings:read");
		contio.when().event("meeting.completed").about(meeting).isSent();
		contio.then().webhookWasAnswered(200);
		contio.then().received("GET /v1/partner/user/meetings/{id}").answered(200).once();
	}

}
