package ai.contio.spring.sandbox;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class MeetingSearchTests {

	private static final String SEARCH = "/v1/partner/user/meetings/search";

	private static ContioSandbox sandbox;

	private static SandboxClient ada;

	@BeforeAll
	static void start() {
		sandbox = ContioSandbox.start();
		ada = SandboxClient.of(sandbox)
			.bearer(sandbox.accessToken("ada@example.com", "meetings:read", "meetings:write", "action-items:write"));
	}

	@AfterAll
	static void stop() {
		sandbox.close();
	}

	@Test
	void findsWordsInTitlesAndNotesInAnyCase() {
		assertThat(titles("q", "HARBOUR rental")).containsExactly("Harbour Outfitters renewal");
		assertThat(titles("q", "discount")).containsExactly("Harbour Outfitters renewal");
		assertThat(titles("q", "xerographic")).isEmpty();
	}

	@Test
	void findsPhrasesWhole() {
		assertThat(titles("q", "\"boatyard stand-up\"")).hasSize(2);
		assertThat(titles("q", "\"stand-up boatyard\"")).isEmpty();
		assertThat(titles("q", "\"boatyard stand-up")).as("a quote that is never closed").hasSize(2);
	}

	@Test
	void leavesOutWhatIsExcluded() {
		assertThat(titles("q", "stand-up -mould")).hasSize(1);
		assertThat(titles("q", "stand-up -\"sea kayak\"")).hasSize(1);
		assertThat(titles("q", "-boatyard")).isNotEmpty().doesNotContain("Weekly boatyard stand-up");
	}

	@Test
	void showsThePlaceInTheNotesOnlyWhereItMatched() {
		JsonNode found = search("q", "references").at("/items/0");
		assertThat(found.path("match_context").asString()).contains("**References**").startsWith("…");
		assertThat(search("q", "debrief").at("/items/0").has("match_context")).isFalse();
		assertThat(search("status", "completed").at("/items/0").has("match_context")).isFalse();
	}

	@Test
	void treatsCharactersOfPatternsAsThemselves() {
		for (String q : List.of(".*", "[a-z]+", "(", "\\", "%", "a|b", "$1")) {
			assertThat(titles("q", q)).as(q).isEmpty();
		}
	}

	@Test
	void filtersByStatusTitleAndParticipants() {
		assertThat(titles("title_contains", "STAND-UP")).hasSize(2).containsOnly("Weekly boatyard stand-up");
		assertThat(search("status", "scheduled").path("items").valueStream()).isNotEmpty()
			.allSatisfy((meeting) -> assertThat(meeting.path("status").asString()).isEqualTo("scheduled"));
		assertThat(titles("participant_emails", "Mona@Harbour-Outfitters.example, ada@example.com"))
			.containsExactly("Harbour Outfitters renewal");
		assertThat(titles("participant_emails", "mona@harbour-outfitters.example,bruno@example.com")).isEmpty();
		assertThat(titles("participant_emails", "mona@harbour-outfitters.example")).hasSize(1);
		assertThat(ada
			.get(SEARCH + "?participant_emails=mona@harbour-outfitters.example&participant_emails=bruno@example.com")
			.text("total")).isEqualTo("0");
	}

	@Test
	void tellsMeetingsWithActionItemsFromThoseWithout() {
		int with = search("has_action_items", "true").path("total").asInt();
		int without = search("has_action_items", "false").path("total").asInt();
		assertThat(with).isEqualTo(4);
		assertThat(with + without).isEqualTo(search("q", "").path("total").asInt());
	}

	@Test
	void includesBothEndsOfTheTime() {
		JsonNode meeting = search("q", "harbour").at("/items/0");
		String start = encode(meeting.path("start_time").asString());
		JsonNode found = ada.get(SEARCH + "?start_time_from=%s&start_time_to=%s".formatted(start, start)).json();
		assertThat(found.path("total").asInt()).isEqualTo(1);
		assertThat(found.at("/items/0/id")).isEqualTo(meeting.path("id"));
	}

	@Test
	void combinesCriteriaAndPagesThroughWhatIsFound() {
		JsonNode all = search("status", "completed");
		JsonNode page = ada.get(SEARCH + "?status=completed&limit=2&offset=1").json();
		assertThat(page.path("total")).isEqualTo(all.path("total"));
		assertThat(page.path("items").valueStream())
			.containsExactlyElementsOf(all.path("items").valueStream().skip(1).limit(2).toList());
		assertThat(ada.get(SEARCH + "?q=stand-up&status=completed").json().path("total").asInt()).isEqualTo(1);
	}

	@Test
	void doesNotFindMeetingsThatWereCopied() {
		assertThat(search("q", "stand-up").path("items").valueStream()).hasSize(2)
			.allSatisfy((meeting) -> assertThat(meeting.has("redirect_to_meeting_id")).isFalse());
	}

	@ParameterizedTest
	@CsvSource({ "start_time_from=soon, invalid_start_date", "start_time_to=%2B999999999-12-31, invalid_end_date",
			"status=draft, invalid_query_parameters", "has_action_items=maybe, invalid_query_parameters",
			"limit=0, invalid_query_parameters", "limit=101, invalid_query_parameters",
			"offset=-1, invalid_query_parameters", "offset=2147483648, invalid_query_parameters" })
	void refusesQueriesThatCannotBe(String query, String code) {
		SandboxClient.Answer answer = ada.get(SEARCH + "?" + query);
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.text("code")).isEqualTo(code);
		assertThat(answer.text("error")).isNotBlank();
		assertThat(answer.text("request_id")).isNotBlank();
	}

	@ParameterizedTest
	@CsvSource({ "q, 255", "title_contains, 255", "participant_emails, 500" })
	void takesTextsOfTheirLengthAndNoMore(String parameter, int max) {
		assertThat(ada.get(SEARCH + "?%s=%s".formatted(parameter, "x".repeat(max))).status()).isEqualTo(200);
		SandboxClient.Answer answer = ada.get(SEARCH + "?%s=%s".formatted(parameter, "x".repeat(max + 1)));
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.text("code")).isEqualTo("invalid_query_parameters");
	}

	private static List<String> titles(String parameter, String value) {
		return search(parameter, value).path("items")
			.valueStream()
			.map((meeting) -> meeting.path("title").asString())
			.toList();
	}

	private static JsonNode search(String parameter, String value) {
		SandboxClient.Answer answer = ada.get(SEARCH + "?%s=%s".formatted(parameter, encode(value)));
		assertThat(answer.status()).isEqualTo(200);
		return answer.json();
	}

	private static String encode(String value) {
		return URLEncoder.encode(value, StandardCharsets.UTF_8);
	}

}
