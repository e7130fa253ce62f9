package ai.contio.spring.sandbox;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which meeting belongs to which event of the calendar.
 */
class CalendarLinkTests {

	private static final String EVENTS = "/v1/partner/user/calendar/events/";

	private static final String LUNCH = "ca1e00a1-7a11-4c0e-9b1e-6f0d5a2c00a1";

	private static final String LINK_LUNCH = "{\"calendar_event_id\":\"%s\"}".formatted(LUNCH);

	private final UserApiSandbox contio = new UserApiSandbox();

	private final SandboxClient ada = this.contio.ada();

	@AfterEach
	void stop() {
		this.contio.close();
	}

	@Test
	void makesOneMeetingOfAnEvent() {
		SandboxClient.Answer made = this.ada.send("POST", EVENTS + LUNCH + "/meeting", "");
		assertThat(made.status()).isEqualTo(201);
		assertThat(made.json().path("created").asBoolean(false)).isTrue();
		String meeting = made.json().at("/meeting/id").asString();
		assertThat(made.json().at("/meeting/title").asString()).isEqualTo("Lunch with the harbour master");
		assertThat(made.json().at("/meeting/calendar_event_id").asString()).isEqualTo(LUNCH);
		assertThat(this.ada.get(EVENTS + LUNCH).json().at("/linked_meetings/0").asString()).isEqualTo(meeting);
		assertThat(this.contio.data("meeting.created").path("meeting_id").asString()).isEqualTo(meeting);
		SandboxClient.Answer again = this.ada.send("POST", EVENTS + LUNCH + "/meeting", "");
		assertThat(again.status()).isEqualTo(200);
		assertThat(again.json().path("created").asBoolean(true)).isFalse();
		assertThat(again.json().at("/meeting/id").asString()).isEqualTo(meeting);
	}

	@Test
	void linksAndUnlinks() {
		String meeting = meeting();
		SandboxClient.Answer linked = this.ada.send("POST", meeting + "/calendar/link", LINK_LUNCH);
		assertThat(linked.status()).isEqualTo(200);
		assertThat(linked.json().path("success").asBoolean(false)).isTrue();
		assertThat(this.ada.get(meeting).text("calendar_event_id")).isEqualTo(LUNCH);
		assertThat(this.ada.send("POST", meeting + "/calendar/link", LINK_LUNCH).status()).isEqualTo(200);
		assertThat(this.ada.send("DELETE", meeting + "/calendar/unlink", "").status()).isEqualTo(200);
		assertThat(this.ada.get(meeting).json().has("calendar_event_id")).isFalse();
		assertThat(this.ada.get(EVENTS + LUNCH).json().path("linked_meetings").size()).isZero();
		assertThat(this.contio.published()).filteredOn("meeting.updated"::equals).hasSize(2);
	}

	@Test
	void linksNothingThatIsLinkedAlready() {
		this.ada.send("POST", meeting() + "/calendar/link", LINK_LUNCH);
		SandboxClient.Answer event = this.ada.send("POST", meeting() + "/calendar/link", LINK_LUNCH);
		assertThat(event.status()).isEqualTo(409);
		assertThat(event.text("code")).isEqualTo("calendar_event_already_linked");
		SandboxClient.Answer meeting = this.ada.send("POST", UserApiSandbox.CATALOGUE + "/calendar/link",
				"{\"calendar_event_id\":\"ca1e00a2-7a11-4c0e-9b1e-6f0d5a2c00a2\"}");
		assertThat(meeting.status()).isEqualTo(400);
		assertThat(meeting.text("code")).isEqualTo("meeting_already_linked");
	}

	@Test
	void refusesWhatCannotBe() {
		String link = UserApiSandbox.CATALOGUE + "/calendar/link";
		for (String body : new String[] { "", "{}", "{\"calendar_event_id\":7}", "{\"calendar_event_id\":\"\"}" }) {
			SandboxClient.Answer refused = this.ada.send("POST", link, body);
			assertThat(refused.status()).as(body).isEqualTo(400);
			assertThat(refused.text("code")).as(body).isEqualTo("invalid_request_body");
		}
		assertThat(this.ada.send("POST", "/v1/partner/user/meetings/x/calendar/link", LINK_LUNCH).text("code"))
			.isEqualTo("invalid_meeting_id");
		assertThat(this.ada.send("POST", link, "{\"calendar_event_id\":\"x\"}").status()).isEqualTo(404);
		assertThat(this.ada.send("POST", EVENTS + "x/meeting", "").text("code")).isEqualTo("invalid_calendar_event_id");
		assertThat(this.ada.send("POST", EVENTS + UserApiSandbox.UNKNOWN + "/meeting", "").status()).isEqualTo(404);
		SandboxClient chiara = this.contio.client("chiara@example.com");
		assertThat(chiara.send("POST", link, LINK_LUNCH).status()).isEqualTo(403);
		assertThat(chiara.send("DELETE", UserApiSandbox.CATALOGUE + "/calendar/unlink", "").status()).isEqualTo(403);
	}

	private String meeting() {
		return "/v1/partner/user/meetings/"
				+ this.ada.send("POST", "/v1/partner/user/meetings", "{\"title\":\"t\"}").text("id");
	}

}
