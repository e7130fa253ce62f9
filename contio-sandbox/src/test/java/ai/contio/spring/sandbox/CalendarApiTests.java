package ai.contio.spring.sandbox;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class CalendarApiTests {

	private static final String EVENTS = "/v1/partner/user/calendar/events";

	private static ContioSandbox sandbox;

	private static SandboxClient ada;

	@BeforeAll
	static void start() {
		sandbox = ContioSandbox.start();
		ada = user("ada@example.com", "calendar:read", "meetings:read");
	}

	@AfterAll
	static void stop() {
		sandbox.close();
	}

	@Test
	void comingEventsAreListedByTheirStart() {
		List<String> starts = starts(list(""));
		assertThat(starts).hasSizeGreaterThan(5).isSorted();
		List<String> descending = starts(list("&direction=desc"));
		assertThat(descending).hasSameElementsAs(starts).isSortedAccordingTo(Comparator.reverseOrder());
		assertThat(starts(list("&limit=2&offset=1"))).isEqualTo(starts.subList(1, 3));
	}

	@Test
	void eventOfAMeetingNamesItAndWhoIsInvited() {
		String meeting = "3e700002-7a11-4c0e-9b1e-6f0d5a2c0002";
		String id = ada.get("/v1/partner/user/meetings/" + meeting).text("calendar_event_id");
		SandboxClient.Answer event = ada.get(EVENTS + "/" + id);
		assertThat(event.text("title")).isEqualTo("Weekly boatyard stand-up");
		assertThat(event.text("meeting_id")).isEqualTo(meeting);
		assertThat(event.json().path("attendees").size()).isEqualTo(3);
		assertThat(event.json().path("organizer").path("name").asString()).isEqualTo("Ada Lindqvist");
	}

	@Test
	void otherWorkspaceSeesNoneOfThem() {
		SandboxClient stranger = user("stranger@example.com", "calendar:read");
		assertThat(stranger.get(EVENTS + span()).json().path("total").asInt()).isZero();
		assertThat(stranger.get(EVENTS + "/ca1e00a1-7a11-4c0e-9b1e-6f0d5a2c00a1").status()).isEqualTo(404);
	}

	@Test
	void calendarNeedsItsScope() {
		SandboxClient.Answer refused = user("ada@example.com", "meetings:read").get(EVENTS + span());
		assertThat(refused.status()).isEqualTo(403);
		assertThat(refused.text("code")).isEqualTo("insufficient_scope");
	}

	@ParameterizedTest
	@CsvSource({ "'', missing_start_date", "?start_date=2026-01-01, missing_end_date",
			"?start_date=x&end_date=2026-01-01, invalid_start_date", "?start=2026-01-01&end=x, invalid_end_date",
			"?start=2026-01-01&end=2026-01-02&direction=up, invalid_query_parameters",
			"/x, invalid_calendar_event_id" })
	void mistakeIsNamed(String query, String code) {
		SandboxClient.Answer answer = ada.send("GET", EVENTS + query, "", Map.of());
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.text("code")).isEqualTo(code);
		assertThat(answer.text("request_id")).isNotEmpty();
	}

	private static SandboxClient.Answer list(String more) {
		SandboxClient.Answer answer = ada.get(EVENTS + span() + more);
		assertThat(answer.status()).isEqualTo(200);
		return answer;
	}

	private static String span() {
		OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
		return "?start_date=%s&end_date=%s".formatted(now, now.plusDays(30));
	}

	private static List<String> starts(SandboxClient.Answer answer) {
		return StreamSupport.stream(answer.json().path("items").spliterator(), false)
			.map((JsonNode event) -> event.path("start_time").asString())
			.toList();
	}

	private static SandboxClient user(String email, String... scopes) {
		return SandboxClient.of(sandbox).bearer(sandbox.accessToken(email, scopes));
	}

}
