package ai.contio.spring.starter.notes;

import java.time.Duration;

import ai.contio.spring.client.ContioForbiddenException;
import ai.contio.spring.sandbox.fault.Fault;
import ai.contio.spring.sandbox.test.ContioClientTest;
import ai.contio.spring.sandbox.test.ContioScenario;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ContioClientTest(Agenda.class)
class AgendaTests {

	@Autowired
	private Agenda agenda;

	@Autowired
	private ContioScenario contio;

	@Test
	void showsMeetings() {
		this.contio.given().user("grace@example.com").hasMeeting("Board call");
		this.contio.given().connected("grace").as("grace@example.com");
		assertThat(this.agenda.titles("grace")).containsExactly("Board call");
	}

	@Test
	void saysWhichScopeIsMissing() {
		this.contio.given().connected("grace").withScopes("openid");
		assertThatExceptionOfType(ContioForbiddenException.class).isThrownBy(() -> this.agenda.titles("grace"))
			.satisfies((ex) -> assertThat(ex.getMissingScopes()).containsExactly("meetings:read"));
	}

	@Test
	void refreshesTokens() {
		this.contio.given().connected("grace").withExpiredToken();
		assertThat(this.agenda.titles("grace")).isNotEmpty();
		this.contio.then().received("POST /oauth2/token").answered(200).once();
	}

	@Test
	void doesNotMindAnOutageOfTheTokenEndpointWhileTheTokenIsGood() {
		this.contio.sandbox().faults().add(Fault.on("POST /oauth2/token").status(503).times(2));
		this.contio.given().connected("grace").withTokenExpiringIn(Duration.ofMinutes(1));
		assertThat(this.agenda.titles("grace")).isNotEmpty();
		this.contio.then().received("POST /oauth2/token").answered(503);
	}

	@Test
	void leavesOutWhatListensToWebhooks(@Autowired ApplicationContext context) {
		assertThat(context.getBeanProvider(NotesListener.class).getIfAvailable()).isNull();
		assertThat(context.getBeanProvider(Notes.class).getIfAvailable()).isNull();
	}

}
