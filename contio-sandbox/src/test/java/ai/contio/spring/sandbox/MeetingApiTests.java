package ai.contio.spring.sandbox;

import java.net.URI;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class MeetingApiTests {

	private static final String MEETINGS = "/v1/partner/user/meetings";

	private static final String CATALOGUE = MEETINGS + "/3e700001-7a11-4c0e-9b1e-6f0d5a2c0001";

	private static final String COPIED = MEETINGS + "/3e700099-7a11-4c0e-9b1e-6f0d5a2c0099";

	private final ContioSandbox sandbox = ContioSandbox.start();

	private final SandboxClient ada = client("ada@example.com");

	@AfterEach
	void stop() {
		this.sandbox.close();
	}

	@Test
	void listsPastAndUpcomingMeetingsLatestFirst() {
		JsonNode list = this.ada.get(MEETINGS).json();
		List<Instant> starts = instants(list, "start_time");
		assertThat(list.path("limit").asInt()).isEqualTo(25);
		assertThat(list.path("total").asInt()).isEqualTo(starts.size()).isBetween(8, 12);
		assertThat(starts).isSortedAccordingTo(Comparator.reverseOrder());
		assertThat(starts).anyMatch((start) -> start.isBefore(Instant.now()))
			.anyMatch((start) -> start.isAfter(Instant.now()));
		assertThat(list.path("items").valueStream()).allSatisfy((meeting) -> {
			Instant start = OffsetDateTime.parse(meeting.path("start_time").asString()).toInstant();
			assertThat(meeting.path("status").asString())
				.isEqualTo(start.isBefore(Instant.now()) ? "completed" : "scheduled");
			ZonedDateTime local = start.atZone(ZoneId.of("Europe/Stockholm"));
			assertThat(local.getHour()).isBetween(8, 17);
			assertThat(local.getDayOfWeek().getValue()).isLessThan(6);
		});
	}

	@Test
	void pagesThroughTheList() {
		JsonNode all = this.ada.get(MEETINGS).json();
		JsonNode page = this.ada.get(MEETINGS + "?limit=3&offset=2").json();
		assertThat(page.path("items").valueStream())
			.containsExactlyElementsOf(all.path("items").valueStream().skip(2).limit(3).toList());
		assertThat(page.path("total")).isEqualTo(all.path("total"));
		assertThat(page.path("limit").asInt()).isEqualTo(3);
		assertThat(page.path("offset").asInt()).isEqualTo(2);
		assertThat(this.ada.get(MEETINGS + "?offset=2147483647").json().path("items").size()).isZero();
	}

	@Test
	void filtersByStartWithBothEndsIncluded() {
		String start = this.ada.get(CATALOGUE).text("start_time");
		JsonNode found = this.ada.get(MEETINGS + "?start_date=%s&end_date=%s".formatted(start, start)).json();
		assertThat(found.path("total").asInt()).isEqualTo(1);
		assertThat(found.at("/items/0/start_time").asString()).isEqualTo(start);
		assertThat(this.ada.get(MEETINGS + "?start_date=9000-01-01").json().path("total").asInt()).isZero();
	}

	@Test
	void knowsTheMeetingsThatSampleEventsTellOf() {
		this.sandbox.webhookUrl(URI.create("http://localhost:9/"));
		SandboxClient all = client("ada@example.com");
		for (String type : List.of("meeting.created", "meeting.updated", "meeting.completed", "action_item.created")) {
			this.sandbox.sendEvent(type);
			JsonNode data = JsonMapper.shared().readTree(this.sandbox.deliveries().get(0).event().body()).path("data");
			assertThat(all.get(MEETINGS + "/" + data.path("meeting_id").asString()).status()).isEqualTo(200);
			if (data.has("action_item_id")) {
				SandboxClient.Answer item = all
					.get("/v1/partner/user/action-items/" + data.path("action_item_id").asString());
				assertThat(item.text("title")).isEqualTo(data.path("title").asString());
				assertThat(item.text("meeting_id")).isEqualTo(data.path("meeting_id").asString());
			}
			else {
				assertThat(all.get(MEETINGS + "/" + data.path("meeting_id").asString()).text("title"))
					.isEqualTo(data.path("title").asString());
			}
		}
	}

	@Test
	void createsAMeetingThatCanBeReadAgain() {
		SandboxClient.Answer created = this.ada.send("POST", MEETINGS, """
				{"title":"Kiln visit","start_time":"2031-05-06T10:00:00","end_time":"2031-05-06T11:00:00+02:00",
				"detail_level":"VERBATIM","template_id":"7e3b1a7e-0001-4f00-9000-5e77ab1e0001"}""",
				Map.of("X-Client-Timezone", "Europe/Rome"));
		assertThat(created.status()).isEqualTo(201);
		assertThat(created.text("status")).isEqualTo("scheduled");
		assertThat(created.text("start_time")).isEqualTo("2031-05-06T10:00:00+02:00");
		assertThat(created.json().path("applied_template_ids").get(0).asString())
			.isEqualTo("7e3b1a7e-0001-4f00-9000-5e77ab1e0001");
		SandboxClient.Answer read = this.ada.get(MEETINGS + "/" + created.text("id"));
		assertThat(read.text("start_time")).isEqualTo("2031-05-06T08:00:00Z");
		assertThat(read.text("end_time")).isEqualTo("2031-05-06T09:00:00Z");
		assertThat(this.ada.get(MEETINGS).json().at("/items/0/id").asString()).isEqualTo(created.text("id"));
	}

	@Test
	void readsTheNamesThatTheGuideHasForTimes() {
		SandboxClient.Answer created = this.ada.send("POST", MEETINGS,
				"{\"title\":\"t\",\"scheduled_start\":\"2031-05-06T10:00:00Z\",\"scheduled_end\":\"2031-05-06T11:00:00Z\"}");
		assertThat(created.text("start_time")).isEqualTo("2031-05-06T10:00:00Z");
		assertThat(created.text("end_time")).isEqualTo("2031-05-06T11:00:00Z");
	}

	@Test
	void startsAnInstantMeetingNowAndLeavesOneWithoutATimeADraft() {
		SandboxClient.Answer instant = this.ada.send("POST", MEETINGS, "{\"title\":\"t\",\"is_instant\":true}");
		assertThat(instant.text("status")).isEqualTo("in_progress");
		assertThat(instant.text("start_time")).isNotBlank();
		SandboxClient.Answer draft = this.ada.send("POST", MEETINGS, "{\"title\":\"t\"}");
		assertThat(draft.text("status")).isEqualTo("draft");
		assertThat(draft.json().has("start_time")).isFalse();
		SandboxClient.Answer planned = this.ada.send("PATCH", MEETINGS + "/" + draft.text("id"),
				"{\"start_time\":\"2031-05-06T10:00:00Z\"}");
		assertThat(planned.text("status")).isEqualTo("scheduled");
	}

	@Test
	void changesWhatIsGivenAndClearsWhatIsNull() {
		SandboxClient.Answer before = this.ada.get(CATALOGUE);
		SandboxClient.Answer title = this.ada.send("PATCH", CATALOGUE, "{\"title\":\"Cover\"}");
		assertThat(title.text("title")).isEqualTo("Cover");
		assertThat(title.text("start_time")).isEqualTo(before.text("start_time"));
		SandboxClient.Answer cleared = this.ada.send("PATCH", CATALOGUE, "{\"end_time\":null}");
		assertThat(cleared.json().has("end_time")).isFalse();
		assertThat(cleared.text("title")).isEqualTo("Cover");
		assertThat(Instant.parse(cleared.text("updated_at"))).isAfter(Instant.parse(before.text("updated_at")));
		SandboxClient.Answer template = this.ada.send("PATCH", CATALOGUE,
				"{\"template_id\":\"" + UUID.randomUUID() + "\"}");
		assertThat(template.json().path("applied_template_ids").size()).isEqualTo(1);
		template = this.ada.send("PATCH", CATALOGUE, "{\"template_id\":null}");
		assertThat(template.json().path("applied_template_ids").size()).isZero();
	}

	@Test
	void leavesAMeetingAsItWasWhenNothingChanges() {
		SandboxClient.Answer before = this.ada.get(CATALOGUE);
		assertThat(this.ada.send("PATCH", CATALOGUE, "{}").json()).isEqualTo(before.json());
	}

	@Test
	void sendsWhoReadsACopiedMeetingOn() {
		JsonNode copied = this.ada.get(COPIED).json();
		assertThat(copied.propertyNames()).containsExactly("redirect_to_meeting_id");
		assertThat(this.ada.get(MEETINGS + "/" + copied.path("redirect_to_meeting_id").asString()).text("title"))
			.isEqualTo("Weekly boatyard stand-up");
		assertThat(this.ada.get(MEETINGS).body()).doesNotContain("redirect_to_meeting_id");
	}

	@Test
	void keepsWorkspacesApart() {
		SandboxClient stranger = client("stranger@example.com");
		assertThat(stranger.get(MEETINGS).json().path("total").asInt()).isZero();
		assertThat(stranger.get(MEETINGS + "/search?q=boatyard").json().path("total").asInt()).isZero();
		assertNotFound(stranger.get(CATALOGUE));
		assertNotFound(stranger.get(COPIED));
		assertNotFound(stranger.send("PATCH", CATALOGUE, "{\"title\":\"Mine now\"}"));
		String theirs = stranger.send("POST", MEETINGS, "{\"title\":\"Secret\"}").text("id");
		assertThat(stranger.get(MEETINGS).json().path("total").asInt()).isEqualTo(1);
		assertNotFound(this.ada.get(MEETINGS + "/" + theirs));
		assertThat(this.ada.get(MEETINGS).body()).doesNotContain("Secret");
		assertThat(client("bruno@example.com").get(CATALOGUE).status()).isEqualTo(200);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					{}                                                                       | invalid_request
					{"title":null}                                                           | invalid_request
					{"title":""}                                                             | invalid_request
					{"title":7}                                                              | invalid_request
					{"title":"t","detail_level":"LOUD"}                                      | invalid_request
					{"title":"t","is_instant":"yes"}                                         | invalid_request
					{"title":"t","template_id":"7"}                                          | invalid_request
					{"title":"t","start_time":"tomorrow"}                                    | invalid_start_time
					{"title":"t","start_time":"2031-02-30T10:00:00Z"}                        | invalid_start_time
					{"title":"t","start_time":"+999999999-12-31T23:59:59Z"}                  | invalid_start_time
					{"title":"t","is_instant":true,"start_time":"tomorrow"}                  | invalid_start_time
					{"title":"t","end_time":"-0001-01-01T00:00:00+18:00"}                    | invalid_end_time
					{"title":"t","start_time":1700000000}                                    | invalid_request
					{"title":"t","start_time":"2031-05-06T10:00:00Z","end_time":"2031-05-06T10:00:00Z"} | invalid_time_range
					{"title":"t","start_time":"2031-05-06T10:00:00Z","end_time":"2031-05-06T11:30:00+02:00"} | invalid_time_range
					{                                                                        | invalid_request
					[]                                                                       | invalid_request
					""")
	void refusesMeetingsThatBreakTheRules(String body, String code) {
		int before = this.ada.get(MEETINGS).json().path("total").asInt();
		SandboxClient.Answer answer = this.ada.send("POST", MEETINGS, body);
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.text("code")).isEqualTo(code);
		assertThat(answer.text("error")).isNotBlank().isEqualTo(answer.text("message"));
		assertThat(answer.text("request_id")).isNotBlank();
		assertThat(this.ada.get(MEETINGS).json().path("total").asInt()).isEqualTo(before);
	}

	@Test
	void countsTheCharactersOfATitleAndNotTheirHalves() {
		assertThat(create("\uD83D\uDEF6".repeat(255)).status()).isEqualTo(201);
		assertThat(create("\uD83D\uDEF6".repeat(256)).status()).isEqualTo(400);
	}

	@Test
	void refusesToEndAMeetingBeforeItStarts() {
		SandboxClient.Answer answer = this.ada.send("PATCH", CATALOGUE, "{\"end_time\":\"2001-01-01T00:00:00Z\"}");
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.text("code")).isEqualTo("invalid_time_range");
	}

	@Test
	void refusesIdsThatAreNone() {
		for (String id : List.of("7", "null", "3e700001-7a11-4c0e-9b1e-6f0d5a2c000", "%F0%9F%9B%B6")) {
			assertInvalidId(this.ada.get(MEETINGS + "/" + id));
			assertInvalidId(this.ada.send("PATCH", MEETINGS + "/" + id, "{}"));
		}
		assertNotFound(this.ada.get(MEETINGS + "/" + UUID.randomUUID()));
	}

	@ParameterizedTest
	@CsvSource({ "start_date=yesterday, invalid_start_date", "end_date=2031-13-01, invalid_end_date",
			"limit=0, invalid_request", "limit=101, invalid_request", "limit=ten, invalid_request",
			"offset=-1, invalid_request", "offset=99999999999, invalid_request" })
	void refusesQueriesThatCannotBe(String query, String code) {
		SandboxClient.Answer answer = this.ada.get(MEETINGS + "?" + query);
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.text("code")).isEqualTo(code);
		assertThat(answer.text("request_id")).isNotBlank();
	}

	@Test
	void writesTimesInTheZoneOfTheCaller() {
		Map<String, String> tokyo = Map.of("X-Client-Timezone", "Asia/Tokyo");
		assertThat(this.ada.send("GET", CATALOGUE, "", tokyo).text("start_time")).endsWith("+09:00");
		assertThat(this.ada.send("GET", CATALOGUE, "", Map.of("X-Client-Timezone", "JST")).text("start_time"))
			.endsWith("+09:00");
		assertThat(this.ada.send("GET", CATALOGUE, "", Map.of("X-Client-Timezone", "CEST")).status()).isEqualTo(200);
		assertThat(this.ada.send("GET", CATALOGUE, "", Map.of("X-Client-Timezone", "Mars/Base")).text("start_time"))
			.endsWith("Z");
	}

	private SandboxClient.Answer create(String title) {
		return this.ada.send("POST", MEETINGS, "{\"title\":\"%s\"}".formatted(title));
	}

	private SandboxClient client(String email) {
		return SandboxClient.of(this.sandbox)
			.bearer(this.sandbox.accessToken(email, "meetings:read", "meetings:write", "action-items:read"));
	}

	private static void assertInvalidId(SandboxClient.Answer answer) {
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.text("code")).isEqualTo("invalid_meeting_id");
	}

	private static void assertNotFound(SandboxClient.Answer answer) {
		assertThat(answer.status()).isEqualTo(404);
		assertThat(answer.text("code")).isEqualTo("not_found");
		assertThat(answer.text("request_id")).isNotBlank();
	}

	private static List<Instant> instants(JsonNode list, String field) {
		return list.path("items")
			.valueStream()
			.map((item) -> OffsetDateTime.parse(item.path(field).asString()).toInstant())
			.toList();
	}

}
