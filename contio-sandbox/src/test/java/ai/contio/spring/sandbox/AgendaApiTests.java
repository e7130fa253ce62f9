package ai.contio.spring.sandbox;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What meetings are to talk about.
 */
class AgendaApiTests {

	private static final String AGENDA = UserApiSandbox.CATALOGUE + "/agenda-items";

	private final UserApiSandbox contio = new UserApiSandbox();

	private final SandboxClient ada = this.contio.ada();

	@AfterEach
	void stop() {
		this.contio.close();
	}

	@Test
	void appendsWhatHasNoPlaceAndPutsTheRestWhereItBelongs() {
		create("{\"title\":\"last\",\"item_type\":\"BREAK\"}");
		create("{\"title\":\"second\",\"item_type\":\"DISCUSSION\",\"sequence\":\"100.5\"}");
		List<String> titles = this.ada.get(AGENDA)
			.json()
			.path("items")
			.valueStream()
			.map((item) -> item.path("title").asString())
			.toList();
		assertThat(titles).hasSize(5).last().isEqualTo("last");
		assertThat(titles.get(1)).isEqualTo("second");
	}

	@Test
	void keepsEveryField() {
		SandboxClient.Answer created = create("""
				{"title":"t","item_type":"QUESTIONS_TO_ANSWER","description":"d","time_allocation_minutes":12.5,
				"presenters":["%s","somebody"],"talking_points":"mine","sequence":"7"}"""
			.formatted(UserApiSandbox.BRUNO_ID));
		JsonNode item = created.json();
		assertThat(item.path("description").asString()).isEqualTo("d");
		assertThat(item.path("time_allocation_minutes").asDouble()).isEqualTo(12.5);
		assertThat(item.path("talking_points").asString()).isEqualTo("mine");
		assertThat(item.path("sequence").asString()).isEqualTo("7");
		assertThat(item.path("status").asString()).isEqualTo("pending");
		assertThat(item.at("/presenter_details/0/email").asString()).isEqualTo("bruno@example.com");
		assertThat(item.at("/presenter_details/1").propertyNames()).containsExactly("user_id");
		assertThat(this.contio.data("agenda_item.created").path("agenda_item_id").asString())
			.isEqualTo(created.text("id"));
	}

	@Test
	void showsTalkingPointsToNobodyElse() {
		create("{\"title\":\"t\",\"item_type\":\"BREAK\",\"talking_points\":\"mine\"}");
		assertThat(this.contio.client("bruno@example.com").get(AGENDA).body()).doesNotContain("mine");
		assertThat(this.ada.get(AGENDA).body()).contains("mine");
	}

	@ParameterizedTest
	@ValueSource(strings = { "PUT", "PATCH" })
	void changesOnlyWhatIsGiven(String method) {
		String id = create("{\"title\":\"t\",\"item_type\":\"BREAK\",\"description\":\"d\"}").text("id");
		SandboxClient.Answer changed = this.ada.send(method, AGENDA + "/" + id,
				"{\"status\":\"in_progress\",\"description\":null}");
		assertThat(changed.status()).isEqualTo(200);
		assertThat(changed.text("title")).isEqualTo("t");
		assertThat(changed.json().has("description")).isFalse();
		assertThat(this.contio.data("agenda_item.updated").path("status").asString()).isEqualTo("in_progress");
	}

	@Test
	void deletesAnItemOnce() {
		String item = AGENDA + "/" + create("{\"title\":\"t\",\"item_type\":\"BREAK\"}").text("id");
		assertThat(this.ada.send("DELETE", item, "").status()).isEqualTo(204);
		assertThat(this.ada.send("DELETE", item, "").status()).isEqualTo(404);
		assertThat(this.contio.data("agenda_item.deleted").has("deleted_at")).isTrue();
	}

	@Test
	void letsOnlyParticipantsChangeIt() {
		SandboxClient chiara = this.contio.client("chiara@example.com");
		assertThat(chiara.get(AGENDA).status()).isEqualTo(200);
		assertThat(chiara.send("POST", AGENDA, "{\"title\":\"t\",\"item_type\":\"BREAK\"}").status()).isEqualTo(403);
		assertThat(this.contio.client("stranger@example.com").get(AGENDA).status()).isEqualTo(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "{}", "{\"title\":\"t\"}", "{\"title\":\"t\",\"item_type\":\"break\"}",
			"{\"title\":\"t\",\"item_type\":\"BREAK\",\"time_allocation_minutes\":1441}",
			"{\"title\":\"t\",\"item_type\":\"BREAK\",\"time_allocation_minutes\":-1}",
			"{\"title\":\"t\",\"item_type\":\"BREAK\",\"sequence\":\"1e999999999\"}",
			"{\"title\":\"t\",\"item_type\":\"BREAK\",\"presenters\":\"x\"}" })
	void refusesWhatBreaksTheRules(String body) {
		assertThat(this.ada.send("POST", AGENDA, body).text("code")).isEqualTo("invalid_request");
	}

	@Test
	void knowsNoItemOfAnotherMeeting() {
		String id = create("{\"title\":\"t\",\"item_type\":\"BREAK\"}").text("id");
		assertThat(this.ada.send("PATCH", UserApiSandbox.RENEWAL + "/agenda-items/" + id, "{}").status())
			.isEqualTo(404);
		assertThat(this.ada.send("PATCH", AGENDA + "/7", "{}").text("code")).isEqualTo("invalid_agenda_item_id");
	}

	private SandboxClient.Answer create(String body) {
		SandboxClient.Answer created = this.ada.send("POST", AGENDA, body);
		assertThat(created.status()).isEqualTo(201);
		return created;
	}

}
