package ai.contio.spring.sandbox;

import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * The user API of the sandbox.
 */
class UserApiTests {

	private static final String MEETINGS = "/v1/partner/user/meetings";

	private static final String ITEMS = "/v1/partner/user/action-items";

	private static final String PROFILE = "/v1/partner/user/profile";

	private static final String STAND_UP = "3e700002-7a11-4c0e-9b1e-6f0d5a2c0002";

	private static final String[] ALL = { "profile", "meetings:read", "meetings:write", "action-items:read",
			"action-items:write" };

	private ContioSandbox sandbox;

	private SandboxClient ada;

	@BeforeEach
	void start() {
		this.sandbox = ContioSandbox.start();
		this.ada = user("ada@example.com", ALL);
	}

	@AfterEach
	void stop() {
		this.sandbox.close();
	}

	@Test
	void profileTellsWhoTheUserIs() {
		SandboxClient.Answer answer = this.ada.get(PROFILE);
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.text("email")).isEqualTo("ada@example.com");
		assertThat(answer.text("workspace_name")).isEqualTo("Larkspur Kayaks");
		assertThat(answer.text("workspace_role")).isEqualTo("WORKSPACE_OWNER");
		assertThat(OffsetDateTime.parse(answer.text("created_at"))).isBefore(OffsetDateTime.now());
	}

	@Test
	void meetingsAreListedInPagesNewestFirst() {
		SandboxClient.Answer first = this.ada.get(MEETINGS + "?limit=4");
		SandboxClient.Answer second = this.ada.get(MEETINGS + "?limit=4&offset=4");
		assertThat(first.json().path("limit").asInt()).isEqualTo(4);
		assertThat(second.json().path("offset").asInt()).isEqualTo(4);
		assertThat(this.ada.get(MEETINGS).json().path("limit").asInt()).isEqualTo(25);
		int total = first.json().path("total").asInt();
		assertThat(total).isGreaterThan(8);
		List<String> starts = new ArrayList<>(values(first, "start_time"));
		starts.addAll(values(second, "start_time"));
		assertThat(starts.stream().map(OffsetDateTime::parse).toList()).hasSize(8)
			.isSortedAccordingTo((left, right) -> right.compareTo(left));
		assertThat(this.ada.get(MEETINGS + "?offset=" + total).json().path("items")).isEmpty();
	}

	@Test
	void meetingsAreFilteredByTheirStart() {
		String now = OffsetDateTime.now().toString().replace("+", "%2B");
		List<String> upcoming = values(this.ada.get(MEETINGS + "?start_date=" + now), "status");
		List<String> past = values(this.ada.get(MEETINGS + "?end_date=" + now), "status");
		assertThat(upcoming).isNotEmpty().containsOnly("scheduled");
		assertThat(past).isNotEmpty().containsOnly("completed");
	}

	@ParameterizedTest
	@CsvSource({ "q=kayak%20mould, 1", "q=%22rental%20kayaks%22, 1", "q=stand-up%20-cracked, 1",
			"title_contains=BOATYARD, 2", "participant_emails=ada@example.com%2Cmona@harbour-outfitters.example, 1",
			"has_action_items=true, 4", "q=nothing-like-this, 0" })
	void searchMeetsEveryCriterion(String query, int found) {
		SandboxClient.Answer answer = this.ada.get(MEETINGS + "/search?" + query);
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.json().path("total").asInt()).isEqualTo(found);
	}

	@Test
	void searchSaysWhyItFoundSomething() {
		JsonNode found = this.ada.get(MEETINGS + "/search?q=%22rental%20kayaks%22").json().path("items").path(0);
		assertThat(found.path("match_context").asString()).contains("**rental kayaks**");
		assertThat(this.ada.get(MEETINGS).json().path("items").path(0).has("match_context")).isFalse();
	}

	@Test
	void copiedMeetingSendsOnToItsCopyAndSaysNothingElse() {
		SandboxClient.Answer answer = this.ada.get(MEETINGS + "/3e700099-7a11-4c0e-9b1e-6f0d5a2c0099");
		assertThat(answer.json().propertyNames()).containsExactly("redirect_to_meeting_id");
		assertThat(answer.text("redirect_to_meeting_id")).isEqualTo(STAND_UP);
		assertThat(this.ada.get(MEETINGS + "/" + STAND_UP).text("title")).isEqualTo("Weekly boatyard stand-up");
	}

	@Test
	void meetingIsCreatedAndChanged() {
		SandboxClient.Answer created = this.ada.send("POST", MEETINGS,
				"{\"title\":\"Sea trial\",\"start_time\":\"2027-05-01T10:00:00+02:00\",\"scheduled_end\":\"2027-05-01T11:00:00\"}",
				Map.of("X-Client-Timezone", "Europe/Stockholm"));
		assertThat(created.status()).isEqualTo(201);
		assertThat(created.text("start_time")).isEqualTo("2027-05-01T10:00:00+02:00");
		assertThat(created.text("end_time")).isEqualTo("2027-05-01T11:00:00+02:00");
		String path = MEETINGS + "/" + created.text("id");
		SandboxClient.Answer changed = this.ada.send("PATCH", path,
				"{\"title\":\"Sea trial, moved\",\"end_time\":null}");
		assertThat(changed.status()).isEqualTo(200);
		assertThat(changed.text("title")).isEqualTo("Sea trial, moved");
		assertThat(changed.json().has("end_time")).isFalse();
		assertThat(this.ada.get(path).text("start_time")).isEqualTo("2027-05-01T08:00:00Z");
	}

	@Test
	void actionItemLivesThroughItsStates() {
		SandboxClient.Answer created = this.ada.send("POST", ITEMS,
				"{\"meeting_id\":\"%s\",\"title\":\"Oil the winch\",\"due_date\":\"2027-01-31\",\"partner_context\":{\"crm\":[1,{\"a\":null}]}}"
					.formatted(STAND_UP));
		assertThat(created.status()).isEqualTo(201);
		assertThat(created.text("status")).isEqualTo("needs_review");
		assertThat(created.json().path("partner_context").toString()).isEqualTo("{\"crm\":[1,{\"a\":null}]}");
		String path = ITEMS + "/" + created.text("id");
		SandboxClient.Answer done = this.ada.send("PATCH", path, "{\"is_completed\":true}");
		assertThat(done.text("status")).isEqualTo("completed");
		assertThat(done.text("completed_at")).isNotEmpty();
		assertThat(values(this.ada.get(ITEMS + "?is_completed=true&meeting_id=" + STAND_UP), "id"))
			.contains(created.text("id"));
		SandboxClient.Answer open = this.ada.send("PUT", path, "{\"is_completed\":false,\"due_date\":null}");
		assertThat(open.text("status")).isEqualTo("accepted");
		assertThat(open.json().has("completed_at")).isFalse();
		assertThat(open.json().has("due_date")).isFalse();
		assertThat(this.ada.send("DELETE", path, "").status()).isEqualTo(204);
		assertThat(this.ada.get(path).status()).isEqualTo(404);
	}

	@Test
	void changesSendTheEventsThatTheyCause() throws IOException {
		try (WebhookReceiver receiver = new WebhookReceiver()) {
			this.sandbox.webhookUrl(receiver.url());
			String item = this.ada.get(ITEMS + "?is_completed=false")
				.json()
				.path("items")
				.path(0)
				.path("id")
				.asString();
			this.ada.send("PATCH", ITEMS + "/" + item, "{\"is_completed\":true}", Map.of("Idempotency-Key", "k-1"));
			this.ada.send("PATCH", ITEMS + "/" + item, "{\"is_completed\":true}", Map.of("Idempotency-Key", "k-1"));
			this.ada.send("PATCH", ITEMS + "/" + item, "{\"is_completed\":true}");
			this.ada.send("PATCH", ITEMS + "/" + item, "{\"status\":\"in_progress\"}");
			this.ada.send("POST", ITEMS, "{\"meeting_id\":\"%s\",\"title\":\"New\"}".formatted(STAND_UP));
			this.ada.send("POST", MEETINGS, "{\"title\":\"New\"}");
			this.ada.send("PATCH", MEETINGS + "/" + STAND_UP, "{\"title\":\"Changed\"}");
			this.ada.send("PATCH", MEETINGS + "/" + STAND_UP, "{\"title\":\"Changed\"}");
			await().untilAsserted(() -> assertThat(this.sandbox.deliveries()).hasSize(5));
			assertThat(this.sandbox.deliveries().stream().map((delivery) -> delivery.event().type()))
				.containsExactlyInAnyOrder("action_item.completed", "action_item.updated", "action_item.created",
						"meeting.created", "meeting.updated");
			assertThat(this.sandbox.deliveries()).allSatisfy((delivery) -> assertThat(delivery.event().body())
				.contains("\"for_user\":{", "ada@example.com", "\"actor_user_id\":\"a1c0ffee-0001"));
		}
	}

	@Test
	void otherWorkspaceSeesNothingOfIt() {
		SandboxClient stranger = user("stranger@example.com", ALL);
		assertThat(stranger.get(MEETINGS).json().path("total").asInt()).isZero();
		assertThat(stranger.get(ITEMS).json().path("total").asInt()).isZero();
		assertThat(stranger.get(MEETINGS + "/" + STAND_UP).status()).isEqualTo(404);
		assertThat(stranger.send("PATCH", MEETINGS + "/" + STAND_UP, "{\"title\":\"Mine\"}").status()).isEqualTo(404);
		SandboxClient.Answer answer = stranger.send("POST", ITEMS,
				"{\"meeting_id\":\"%s\",\"title\":\"Mine\"}".formatted(STAND_UP));
		assertThat(answer.text("code")).isEqualTo("invalid_request");
	}

	@Test
	void idempotencyKeyIsOfOneUser() {
		Map<String, String> key = Map.of("Idempotency-Key", "same");
		String first = this.ada.send("POST", MEETINGS, "{\"title\":\"One\"}", key).text("id");
		String again = this.ada.send("POST", MEETINGS, "{\"title\":\"One\"}", key).text("id");
		String other = user("bruno@example.com", ALL).send("POST", MEETINGS, "{\"title\":\"One\"}", key).text("id");
		assertThat(again).isEqualTo(first);
		assertThat(other).isNotEqualTo(first);
	}

	@ParameterizedTest
	@CsvSource({ "GET, /profile, profile", "GET, /meetings, meetings:read", "GET, /meetings/search, meetings:read",
			"GET, /meetings/x, meetings:read", "POST, /meetings, meetings:write", "PATCH, /meetings/x, meetings:write",
			"GET, /action-items, action-items:read", "POST, /action-items, action-items:write",
			"GET, /action-items/x, action-items:read", "PUT, /action-items/x, action-items:write",
			"PATCH, /action-items/x, action-items:write", "DELETE, /action-items/x, action-items:write" })
	void eachOperationNeedsItsScope(String method, String path, String scope) {
		List<String> others = new ArrayList<>(List.of(ALL));
		others.remove(scope);
		SandboxClient.Answer refused = user("ada@example.com", others.toArray(String[]::new)).send(method,
				"/v1/partner/user" + path, "{}");
		assertThat(refused.status()).isEqualTo(403);
		assertThat(refused.text("code")).isEqualTo("insufficient_scope");
		assertThat(refused.text("error")).contains("'" + scope + "'");
		assertThat(refused.header("WWW-Authenticate")).contains("scope=\"%s\"".formatted(scope));
		assertThat(refused.text("request_id")).isNotEmpty();
		assertThat(user("ada@example.com", scope).send(method, "/v1/partner/user" + path, "{}").status()).isIn(200, 400,
				404);
	}

	@ParameterizedTest
	@CsvSource({ "'', missing_authorization", "Basic abc, invalid_authorization_format",
			"Bearer, invalid_authorization_format", "Bearer cto_at_v1_unknown, unauthorized" })
	void callerWithoutAGoodTokenIsRefused(String authorization, String code) {
		SandboxClient nobody = SandboxClient.of(this.sandbox).withoutCredentials();
		SandboxClient.Answer answer = nobody.send("GET", PROFILE, "",
				authorization.isEmpty()
						? Map.of("X-API-Key", this.sandbox.apiKey(), "X-Client-ID", this.sandbox.clientId())
						: Map.of("Authorization", authorization));
		assertThat(answer.status()).isEqualTo(401);
		assertThat(answer.text("code")).isEqualTo(code);
		assertThat(answer.text("request_id")).isNotEmpty();
		assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "GET|/meetings?start_date=tomorrow||invalid_start_date",
			"GET|/meetings?end_date=%2B999999999-01-01T00:00:00Z||invalid_end_date",
			"GET|/meetings?limit=101||invalid_request", "GET|/meetings?limit=0||invalid_request",
			"GET|/meetings?offset=99999999999||invalid_request", "GET|/meetings/x||invalid_meeting_id",
			"GET|/meetings/search?status=gone||invalid_query_parameters",
			"GET|/meetings/search?has_action_items=maybe||invalid_query_parameters",
			"GET|/meetings/search?start_time_from=x||invalid_start_date", "POST|/meetings|{}|invalid_request",
			"POST|/meetings|{\"title\":\"\"}|invalid_request", "POST|/meetings|{\"title\":7}|invalid_request",
			"POST|/meetings|[]|invalid_request", "POST|/meetings|{\"title\":\"\\ud800\"}|invalid_request",
			"POST|/meetings|{\"title\":\"x\",\"start_time\":\"x\"}|invalid_start_time",
			"POST|/meetings|{\"title\":\"x\",\"end_time\":\"2026-13-01T00:00:00Z\"}|invalid_end_time",
			"POST|/meetings|{\"title\":\"x\",\"start_time\":\"2026-01-02T00:00:00Z\",\"end_time\":\"2026-01-01T00:00:00Z\"}|invalid_time_range",
			"POST|/meetings|{\"title\":\"x\",\"detail_level\":\"ALL\"}|invalid_request",
			"GET|/action-items?start_date=x||invalid_start_date", "GET|/action-items?end_date=x||invalid_end_date",
			"GET|/action-items?meeting_id=x||invalid_request", "GET|/action-items/x||invalid_action_item_id",
			"PATCH|/action-items/x|{}|invalid_action_item_id", "DELETE|/action-items/x||invalid_action_item_id",
			"POST|/action-items|{\"title\":\"x\"}|invalid_request",
			"POST|/action-items|{\"title\":\"x\",\"meeting_id\":\"3e700002-7a11-4c0e-9b1e-6f0d5a2c0002\",\"due_date\":\"soon\"}|invalid_due_date",
			"POST|/action-items|{\"title\":\"x\",\"meeting_id\":\"3e700002-7a11-4c0e-9b1e-6f0d5a2c0002\",\"partner_context\":[]}|invalid_request",
			"PATCH|/action-items/ac710001-7a11-4c0e-9b1e-6f0d5a2c0001|{\"status\":\"blocked\",\"is_completed\":true}|invalid_request",
			"PATCH|/action-items/ac710001-7a11-4c0e-9b1e-6f0d5a2c0001|{\"title\":null}|invalid_request" })
	void mistakeIsNamed(String method, String path, String body, String code) {
		SandboxClient.Answer answer = this.ada.send(method, "/v1/partner/user" + path, (body != null) ? body : "");
		assertThat(answer.status()).as(answer.body()).isEqualTo(400);
		assertThat(answer.text("code")).isEqualTo(code);
		assertThat(answer.text("request_id")).isNotEmpty();
		assertThat(answer.text("error")).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/meetings/3e7fffff-7a11-4c0e-9b1e-6f0d5a2c0001",
			"/action-items/3e7fffff-7a11-4c0e-9b1e-6f0d5a2c0001", "/nothing", "" })
	void whatIsNotThereIs404(String path) {
		SandboxClient.Answer answer = this.ada.get("/v1/partner/user" + path);
		assertThat(answer.status()).isEqualTo(404);
		assertThat(answer.text("code")).isEqualTo("not_found");
		assertThat(answer.text("request_id")).isNotEmpty();
	}

	@Test
	void unknownTimeZoneIsRefused() {
		SandboxClient.Answer answer = this.ada.send("GET", PROFILE, "", Map.of("X-Client-Timezone", "Mars/Olympus"));
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.text("error")).contains("X-Client-Timezone");
	}

	@Test
	void answersHoldNoFieldThatTheSpecificationLacks() {
		Set<String> meeting = Set.of("id", "workspace_id", "created_by_user_id", "title", "status", "start_time",
				"end_time", "calendar_event_id", "applied_template_ids", "summary_notes", "created_at", "updated_at");
		Set<String> item = Set.of("id", "meeting_id", "title", "description", "status", "is_completed", "completed_at",
				"due_date", "assigned_to_user_id", "has_partner_assignment", "partner_context", "created_at",
				"updated_at");
		for (JsonNode one : this.ada.get(MEETINGS).json().path("items")) {
			assertThat(meeting).containsAll(one.propertyNames());
		}
		for (JsonNode one : this.ada.get(ITEMS).json().path("items")) {
			assertThat(item).containsAll(one.propertyNames());
		}
	}

	private SandboxClient user(String email, String... scopes) {
		return SandboxClient.of(this.sandbox).bearer(this.sandbox.accessToken(email, scopes));
	}

	private static List<String> values(SandboxClient.Answer answer, String field) {
		List<String> values = new ArrayList<>();
		answer.json().path("items").forEach((item) -> values.add(item.path(field).asString()));
		return values;
	}

}
