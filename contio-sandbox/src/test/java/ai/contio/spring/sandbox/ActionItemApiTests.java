package ai.contio.spring.sandbox;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class ActionItemApiTests {

	private static final String ITEMS = "/v1/partner/user/action-items";

	private static final String PRINTER = ITEMS + "/ac710001-7a11-4c0e-9b1e-6f0d5a2c0001";

	private static final String CATALOGUE_ID = "3e700001-7a11-4c0e-9b1e-6f0d5a2c0001";

	private final ContioSandbox sandbox = ContioSandbox.start();

	private final SandboxClient ada = client("ada@example.com");

	@AfterEach
	void stop() {
		this.sandbox.close();
	}

	@Test
	void listsOpenAndCompletedItemsOfThreePeopleNewestFirst() {
		JsonNode list = this.ada.get(ITEMS).json();
		assertThat(list.path("limit").asInt()).isEqualTo(25);
		assertThat(list.path("total").asInt()).isEqualTo(list.path("items").size());
		assertThat(values(list, "assigned_to_user_id").stream().distinct()).hasSize(3);
		assertThat(values(list, "created_at").stream().map((time) -> OffsetDateTime.parse(time).toInstant()))
			.isSortedAccordingTo(Comparator.reverseOrder());
		assertThat(list.path("items").valueStream()).allSatisfy((item) -> {
			assertThat(item.path("is_completed").asBoolean())
				.isEqualTo(item.path("status").asString().equals("completed"))
				.isEqualTo(item.has("completed_at"));
		});
	}

	@Test
	void filtersByMeetingStateAndAssignment() {
		assertThat(list("?meeting_id=" + CATALOGUE_ID)).hasSize(1);
		assertThat(list("?meeting_id=" + UUID.randomUUID())).isEmpty();
		assertThat(list("?is_completed=true")).hasSize(2).allMatch((item) -> item.path("is_completed").asBoolean());
		assertThat(list("?is_completed=false")).noneMatch((item) -> item.path("is_completed").asBoolean());
		assertThat(list("?has_partner_assignment=true")).hasSize(1)
			.allSatisfy((item) -> assertThat(item.at("/partner_context/order_number").asString()).isEqualTo("LK-2291"));
		assertThat(list("?has_partner_assignment=true&is_completed=true")).isEmpty();
	}

	@Test
	void filtersByCreationWithBothEndsIncluded() {
		String created = this.ada.get(PRINTER).text("created_at");
		assertThat(list("?start_date=%s&end_date=%s".formatted(created, created))).hasSize(1);
		assertThat(list("?end_date=2001-01-01")).isEmpty();
	}

	@Test
	void pagesThroughTheList() {
		List<JsonNode> all = list("");
		assertThat(list("?limit=2&offset=3")).isEqualTo(all.subList(3, 5));
		assertThat(list("?limit=100&offset=2147483647")).isEmpty();
	}

	@Test
	void createsAnItemThatCanBeReadAgain() {
		SandboxClient.Answer created = this.ada.send("POST", ITEMS, """
				{"meeting_id":"%s","title":"Call the printer","description":"About the proofs","due_date":"2031-05-06",
				"status":"accepted","partner_context":{"ticket":17,"tags":["a",null]}}""".formatted(CATALOGUE_ID));
		assertThat(created.status()).isEqualTo(201);
		assertThat(created.text("assigned_to_user_id")).isEqualTo("a1c0ffee-0001-4a00-8000-00000000ada0");
		assertThat(created.json().path("has_partner_assignment").asBoolean()).isFalse();
		SandboxClient.Answer read = this.ada.get(ITEMS + "/" + created.text("id"));
		assertThat(read.json()).isEqualTo(created.json());
		assertThat(read.text("due_date")).isEqualTo("2031-05-06");
		assertThat(read.json().at("/partner_context/ticket").asInt()).isEqualTo(17);
		assertThat(this.ada.get(ITEMS).json().at("/items/0/id").asString()).isEqualTo(created.text("id"));
	}

	@Test
	void createsAnItemToBeReviewedUnlessItSaysOtherwise() {
		SandboxClient.Answer created = create("{\"meeting_id\":\"%s\",\"title\":\"t\"}".formatted(CATALOGUE_ID));
		assertThat(created.text("status")).isEqualTo("needs_review");
		created = create("{\"meeting_id\":\"%s\",\"title\":\"t\",\"status\":\"completed\"}".formatted(CATALOGUE_ID));
		assertThat(created.json().path("is_completed").asBoolean()).isTrue();
		assertThat(created.text("completed_at")).isNotBlank();
	}

	@ParameterizedTest
	@ValueSource(strings = { "PATCH", "PUT" })
	void changesWhatIsGivenAndClearsWhatIsNull(String method) {
		this.ada.send(method, PRINTER,
				"{\"description\":\"d\",\"due_date\":\"2031-05-06\",\"partner_context\":{\"a\":1}}");
		SandboxClient.Answer title = this.ada.send(method, PRINTER, "{\"title\":\"t\"}");
		assertThat(title.status()).isEqualTo(200);
		assertThat(title.text("title")).isEqualTo("t");
		assertThat(title.text("description")).isEqualTo("d");
		assertThat(title.text("due_date")).isEqualTo("2031-05-06");
		assertThat(title.json().at("/partner_context/a").asInt()).isEqualTo(1);
		JsonNode cleared = this.ada
			.send(method, PRINTER, "{\"description\":null,\"due_date\":null,\"partner_context\":null}")
			.json();
		assertThat(cleared.propertyNames()).doesNotContain("description", "due_date", "partner_context");
		assertThat(cleared.path("title").asString()).isEqualTo("t");
	}

	@Test
	void completesAndReopens() {
		SandboxClient.Answer done = this.ada.send("PATCH", PRINTER, "{\"is_completed\":true}");
		assertThat(done.text("status")).isEqualTo("completed");
		Instant completed = Instant.parse(done.text("completed_at"));
		SandboxClient.Answer again = this.ada.send("PATCH", PRINTER, "{\"title\":\"t\"}");
		assertThat(Instant.parse(again.text("completed_at"))).isEqualTo(completed);
		SandboxClient.Answer open = this.ada.send("PATCH", PRINTER, "{\"is_completed\":false}");
		assertThat(open.text("status")).isEqualTo("accepted");
		assertThat(open.json().has("completed_at")).isFalse();
		assertThat(
				this.ada.send("PATCH", PRINTER, "{\"status\":\"completed\"}").json().path("is_completed").asBoolean())
			.isTrue();
	}

	@Test
	void deletesForGood() {
		assertThat(this.ada.send("DELETE", PRINTER, "").status()).isEqualTo(204);
		assertNotFound(this.ada.get(PRINTER));
		assertNotFound(this.ada.send("DELETE", PRINTER, ""));
		assertNotFound(this.ada.send("PATCH", PRINTER, "{}"));
		assertThat(this.ada.get(ITEMS).body()).doesNotContain("ac710001");
	}

	@Test
	void keepsWorkspacesApart() {
		SandboxClient stranger = client("stranger@example.com");
		assertThat(stranger.get(ITEMS).json().path("total").asInt()).isZero();
		assertNotFound(stranger.get(PRINTER));
		assertNotFound(stranger.send("PATCH", PRINTER, "{\"title\":\"Mine\"}"));
		assertNotFound(stranger.send("PUT", PRINTER, "{\"title\":\"Mine\"}"));
		assertNotFound(stranger.send("DELETE", PRINTER, ""));
		SandboxClient.Answer intruding = stranger.send("POST", ITEMS,
				"{\"meeting_id\":\"%s\",\"title\":\"t\"}".formatted(CATALOGUE_ID));
		assertThat(intruding.status()).isEqualTo(400);
		assertThat(intruding.text("code")).isEqualTo("invalid_request");
		assertThat(this.ada.get(PRINTER).text("title")).isEqualTo("Send the cover drafts to the printer");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			{"title":"t"}                                            | invalid_request
			{"meeting_id":"7","title":"t"}                           | invalid_request
			{"meeting_id":null,"title":"t"}                          | invalid_request
			{"meeting_id":"3e7000ff-7a11-4c0e-9b1e-6f0d5a2c00ff","title":"t"} | invalid_request
			{"meeting_id":"$"}                                       | invalid_request
			{"meeting_id":"$","title":""}                            | invalid_request
			{"meeting_id":"$","title":"t","description":""}          | invalid_request
			{"meeting_id":"$","title":"t","status":"done"}           | invalid_request
			{"meeting_id":"$","title":"t","status":7}                | invalid_request
			{"meeting_id":"$","title":"t","partner_context":[]}      | invalid_request
			{"meeting_id":"$","title":"t","partner_context":{"a":"\\ud83d"}} | invalid_request
			{"meeting_id":"$","title":"t","due_date":"2031-02-30"}   | invalid_due_date
			{"meeting_id":"$","title":"t","due_date":"+999999999-12-31"} | invalid_due_date
			{"meeting_id":"$","title":"t","due_date":"2031-01-01T00:00:00Z"} | invalid_due_date
			{"meeting_id":"$","title":"t","due_date":"٢٠٣١-٠١-٠١"}   | invalid_due_date
			""")
	void refusesItemsThatBreakTheRules(String body, String code) {
		SandboxClient.Answer answer = create(body.replace("$", CATALOGUE_ID));
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.text("code")).isEqualTo(code);
		assertThat(answer.text("error")).isNotBlank();
		assertThat(answer.text("request_id")).isNotBlank();
		assertThat(list("")).hasSize(8);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			{"title":null}                              | invalid_request
			{"status":"done"}                           | invalid_request
			{"is_completed":"true"}                     | invalid_request
			{"is_completed":true,"status":"blocked"}    | invalid_request
			{"due_date":"soon"}                         | invalid_due_date
			""")
	void refusesChangesThatBreakTheRules(String body, String code) {
		JsonNode before = this.ada.get(PRINTER).json();
		for (String method : List.of("PATCH", "PUT")) {
			SandboxClient.Answer answer = this.ada.send(method, PRINTER, body);
			assertThat(answer.status()).isEqualTo(400);
			assertThat(answer.text("code")).isEqualTo(code);
			assertThat(answer.text("request_id")).isNotBlank();
		}
		assertThat(this.ada.get(PRINTER).json()).isEqualTo(before);
	}

	@Test
	void takesTextsOfAThousandCharactersAndNoMore() {
		String body = "{\"meeting_id\":\"" + CATALOGUE_ID + "\",\"title\":\"%s\",\"description\":\"%s\"}";
		assertThat(create(body.formatted("t".repeat(1000), "d".repeat(1000))).status()).isEqualTo(201);
		assertThat(create(body.formatted("t".repeat(1001), "d")).status()).isEqualTo(400);
		assertThat(create(body.formatted("t", "d".repeat(1001))).status()).isEqualTo(400);
	}

	@Test
	void refusesIdsThatAreNone() {
		for (String method : List.of("GET", "PATCH", "PUT", "DELETE")) {
			SandboxClient.Answer answer = this.ada.send(method, ITEMS + "/7", "{}");
			assertThat(answer.status()).isEqualTo(400);
			assertThat(answer.text("code")).isEqualTo("invalid_action_item_id");
		}
	}

	@ParameterizedTest
	@CsvSource({ "start_date=soon, invalid_start_date", "end_date=2031-13-01, invalid_end_date",
			"meeting_id=7, invalid_request", "is_completed=yes, invalid_request",
			"has_partner_assignment=1, invalid_request", "limit=101, invalid_request", "offset=-1, invalid_request" })
	void refusesQueriesThatCannotBe(String query, String code) {
		SandboxClient.Answer answer = this.ada.get(ITEMS + "?" + query);
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.text("code")).isEqualTo(code);
		assertThat(answer.text("request_id")).isNotBlank();
	}

	@Test
	void seedsDueDatesInTheFuture() {
		assertThat(list("").stream().filter((item) -> item.has("due_date")))
			.allMatch((item) -> LocalDate.parse(item.path("due_date").asString()).isAfter(LocalDate.now()));
	}

	@Test
	void keepsIdempotencyKeysOfUsersApart() {
		Map<String, String> key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
		String body = "{\"meeting_id\":\"%s\",\"title\":\"t\"}".formatted(CATALOGUE_ID);
		SandboxClient.Answer first = this.ada.send("POST", ITEMS, body, key);
		SandboxClient.Answer replayed = this.ada.send("POST", ITEMS, body, key);
		SandboxClient.Answer brunos = client("bruno@example.com").send("POST", ITEMS, body, key);
		assertThat(replayed.header("Idempotent-Replayed")).isEqualTo("true");
		assertThat(replayed.body()).isEqualTo(first.body());
		assertThat(brunos.header("Idempotent-Replayed")).isEmpty();
		assertThat(brunos.text("id")).isNotEqualTo(first.text("id"));
		SandboxClient nobody = SandboxClient.of(this.sandbox).withoutCredentials();
		assertThat(nobody.send("POST", ITEMS, body, key).status()).isEqualTo(401);
	}

	@Test
	void takesAKeyAgainThatCameWithATokenWithoutTheScope() {
		Map<String, String> key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
		SandboxClient reader = SandboxClient.of(this.sandbox)
			.bearer(this.sandbox.accessToken("ada@example.com", "action-items:read"));
		assertThat(reader.send("DELETE", PRINTER, "", key).status()).isEqualTo(403);
		assertThat(this.ada.send("DELETE", PRINTER, "", key).status()).isEqualTo(204);
	}

	private SandboxClient.Answer create(String body) {
		return this.ada.send("POST", ITEMS, body);
	}

	private List<JsonNode> list(String query) {
		SandboxClient.Answer answer = this.ada.get(ITEMS + query);
		assertThat(answer.status()).isEqualTo(200);
		return answer.json().path("items").valueStream().toList();
	}

	private SandboxClient client(String email) {
		return SandboxClient.of(this.sandbox)
			.bearer(this.sandbox.accessToken(email, "action-items:read", "action-items:write"));
	}

	private static List<String> values(JsonNode list, String field) {
		return list.path("items").valueStream().map((item) -> item.path(field).asString()).toList();
	}

	private static void assertNotFound(SandboxClient.Answer answer) {
		assertThat(answer.status()).isEqualTo(404);
		assertThat(answer.text("code")).isEqualTo("not_found");
		assertThat(answer.text("request_id")).isNotBlank();
	}

}
