package ai.contio.spring.sandbox;

import java.time.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Talks of users with an agent.
 */
class ChatApiTests {

	private static final String SESSIONS = "/v1/partner/user/sessions";

	private static final String RENEWAL_ID = UserApiSandbox.RENEWAL.replaceFirst(".*/", "");

	private final UserApiSandbox contio = new UserApiSandbox((settings) -> {
		settings.getUser().setBackgroundDelay(Duration.ofHours(1));
		settings.getUser().setChatIdleTime(Duration.ofHours(8));
	});

	private final SandboxClient ada = this.contio.ada();

	@AfterEach
	void stop() {
		this.contio.close();
	}

	@Test
	void answersAMessageAMomentLater() {
		SandboxClient.Answer created = create(
				"{\"message\":\"What was agreed?\",\"meeting_id\":\"%s\",\"metadata\":{\"k\":\"v\"}}"
					.formatted(RENEWAL_ID));
		assertThat(created.text("status")).isEqualTo("active");
		assertThat(created.json().at("/metadata/k").asString()).isEqualTo("v");
		JsonNode asked = created.json().path("initial_turn");
		assertThat(asked.path("role").asString()).isEqualTo("user");
		assertThat(asked.path("status").asString()).isEqualTo("queued");
		this.contio.sandbox().clock().advance(Duration.ofHours(2));
		JsonNode talk = this.ada.get(SESSIONS + "/" + created.text("id")).json();
		assertThat(talk.at("/session/turn_count").asInt()).isEqualTo(2);
		assertThat(talk.at("/turns/0/status").asString()).isEqualTo("completed");
		JsonNode answer = talk.at("/turns/1");
		assertThat(answer.path("role").asString()).isEqualTo("agent");
		assertThat(answer.path("sequence_number").asInt()).isEqualTo(2);
		assertThat(answer.path("content").asString()).contains("Harbour Outfitters");
		assertThat(answer.at("/agent_metadata/token_usage/total_tokens").asInt()).isPositive();
		assertThat(this.contio.data("session.turn.completed").path("turn_id")).isEqualTo(answer.path("id"));
		assertThat(this.ada.get(SESSIONS + "/%s/turns/%s".formatted(created.text("id"), answer.path("id").asString()))
			.json()
			.path("turn")).isEqualTo(answer);
	}

	@Test
	void failsWhenItIsToldTo() {
		String session = SESSIONS + "/" + create("{\"message\":\"/fail agent_timeout\"}").text("id");
		this.contio.sandbox().clock().advance(Duration.ofHours(2));
		JsonNode turn = this.ada.get(session).json().at("/turns/0");
		assertThat(turn.path("status").asString()).isEqualTo("failed");
		assertThat(turn.at("/error/code").asString()).isEqualTo("agent_timeout");
		assertThat(this.contio.data("session.turn.failed").path("turn_id")).isEqualTo(turn.path("id"));
	}

	@Test
	void goesOnUntilNothingIsSaidAnyMore() {
		String session = SESSIONS + "/" + create("{\"message\":\"one\"}").text("id");
		this.contio.sandbox().clock().advance(Duration.ofHours(7));
		SandboxClient.Answer said = this.ada.send("PUT", session, "{\"message\":\"two\"}");
		assertThat(said.status()).isEqualTo(200);
		assertThat(said.json().at("/turn/sequence_number").asInt()).isEqualTo(3);
		this.contio.sandbox().clock().advance(Duration.ofHours(7));
		assertThat(this.ada.get(session).json().at("/session/status").asString()).isEqualTo("active");
		this.contio.sandbox().clock().advance(Duration.ofHours(3));
		assertThat(this.ada.get(session).json().at("/session/status").asString()).isEqualTo("expired");
		assertThat(this.contio.data("session.expired").path("turn_count").asInt()).isEqualTo(4);
		assertThat(this.ada.send("PUT", session, "{\"message\":\"three\"}").status()).isEqualTo(409);
	}

	@Test
	void pagesTurns() {
		String session = SESSIONS + "/" + create("{\"message\":\"one\"}").text("id");
		this.ada.send("PUT", session, "{\"message\":\"two\"}");
		JsonNode page = this.ada.get(session + "?turn_limit=1&turn_offset=1").json();
		assertThat(page.path("turns").size()).isEqualTo(1);
		assertThat(page.at("/turns/0/content").asString()).isEqualTo("two");
		assertThat(page.at("/turn_pagination/total").asInt()).isEqualTo(2);
		assertThat(page.at("/turn_pagination/has_more").asBoolean(true)).isFalse();
		assertThat(this.ada.get(session + "?turn_limit=1").json().at("/turn_pagination/has_more").asBoolean(false))
			.isTrue();
		assertThat(this.ada.get(session + "?turn_limit=201").status()).isEqualTo(400);
		assertThat(this.ada.get(session).json().at("/turn_pagination/limit").asInt()).isEqualTo(50);
	}

	@Test
	void listsTheSessionsOfAMeetingAndOfTheUserOnly() {
		create("{\"message\":\"one\"}");
		assertThat(this.ada.get(SESSIONS).text("total")).isEqualTo("2");
		assertThat(this.ada.get(SESSIONS + "?meeting_id=" + RENEWAL_ID).text("total")).isEqualTo("1");
		assertThat(this.ada.get(SESSIONS + "?meeting_id=x").status()).isEqualTo(400);
		assertThat(this.contio.client("bruno@example.com").get(SESSIONS).text("total")).isEqualTo("0");
	}

	@Test
	void refusesWorkspacesThatDoNotPayForIt() {
		SandboxClient.Answer refused = this.contio.client("stranger@example.com")
			.send("POST", SESSIONS, "{\"message\":\"one\"}");
		assertThat(refused.status()).isEqualTo(402);
		assertThat(refused.text("required_plan")).isEqualTo("PRO");
		assertThat(refused.text("current_plan")).isEqualTo("FREE");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "{}|400", "{\"message\":\"\"}|400", "{\"message\":7}|400",
			"{\"message\":\"m\",\"meeting_id\":\"x\"}|400", "{\"message\":\"m\",\"metadata\":{\"k\":7}}|400",
			"{\"message\":\"m\",\"meeting_id\":\"00000000-0000-4000-8000-000000000000\"}|422",
			"{\"message\":\"m\",\"context_document_ids\":[\"00000000-0000-4000-8000-000000000000\"]}|422",
			"{\"message\":\"m\",\"metadata\":{\"1\":\"\",\"2\":\"\",\"3\":\"\",\"4\":\"\",\"5\":\"\",\"6\":\"\",\"7\":\"\",\"8\":\"\",\"9\":\"\",\"10\":\"\",\"11\":\"\"}}|422" })
	void refusesWhatBreaksTheRules(String body, int status) {
		assertThat(this.ada.send("POST", SESSIONS, body).status()).isEqualTo(status);
	}

	private SandboxClient.Answer create(String body) {
		SandboxClient.Answer created = this.ada.send("POST", SESSIONS, body);
		assertThat(created.status()).isEqualTo(201);
		return created;
	}

}
