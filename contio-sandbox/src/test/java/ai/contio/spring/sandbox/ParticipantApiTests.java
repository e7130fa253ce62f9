package ai.contio.spring.sandbox;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who takes part in meetings.
 */
class ParticipantApiTests {

	private static final String PARTICIPANTS = UserApiSandbox.CATALOGUE + "/participants";

	private static final String MONA = "{\"email\":\"Mona@Harbour.example\",\"name\":\"Mona Berg\",\"role\":\"VIEWER\"}";

	private final UserApiSandbox contio = new UserApiSandbox();

	private final SandboxClient ada = this.contio.ada();

	@AfterEach
	void stop() {
		this.contio.close();
	}

	@Test
	void listsColleaguesAsEditorsAndGuestsAsViewers() {
		JsonNode list = this.ada.get(PARTICIPANTS).json();
		assertThat(list.path("total").asInt()).isEqualTo(3);
		assertThat(list.at("/items/0/email").asString()).isEqualTo("ada@example.com");
		assertThat(list.at("/items/0/user_id").asString()).isEqualTo(UserApiSandbox.ADA_ID);
		assertThat(list.at("/items/0/role").asString()).isEqualTo("EDITOR");
		assertThat(list.at("/items/2/role").asString()).isEqualTo("VIEWER");
		assertThat(list.at("/items/2").has("user_id")).isFalse();
	}

	@Test
	void addsSomebodyWhoIsThenFoundAndToldOf() {
		SandboxClient.Answer added = this.ada.send("POST", PARTICIPANTS, MONA);
		assertThat(added.status()).isEqualTo(201);
		assertThat(added.text("email")).isEqualTo("mona@harbour.example");
		assertThat(added.text("name")).isEqualTo("Mona Berg");
		assertThat(this.ada.get(PARTICIPANTS).json().at("/items/3/id").asString()).isEqualTo(added.text("id"));
		assertThat(
				this.ada.get("/v1/partner/user/meetings/search?participant_emails=mona@harbour.example").text("total"))
			.isEqualTo("1");
		JsonNode data = this.contio.data("participant.added");
		assertThat(data.at("/participants/0/participant_id").asString()).isEqualTo(added.text("id"));
		assertThat(data.at("/participants/0/guest_email").asString()).isEqualTo("mona@harbour.example");
	}

	@Test
	void addsNobodyTwice() {
		this.ada.send("POST", PARTICIPANTS, MONA);
		SandboxClient.Answer again = this.ada.send("POST", PARTICIPANTS, MONA);
		assertThat(again.status()).isEqualTo(409);
		assertThat(this.ada.get(PARTICIPANTS).text("total")).isEqualTo("4");
	}

	@Test
	void removesSomebodyOnce() {
		String bruno = PARTICIPANTS + "/" + this.ada.get(PARTICIPANTS).json().at("/items/1/id").asString();
		assertThat(this.ada.send("DELETE", bruno, "").status()).isEqualTo(204);
		assertThat(this.ada.send("DELETE", bruno, "").status()).isEqualTo(404);
		assertThat(this.ada.get(PARTICIPANTS).text("total")).isEqualTo("2");
		assertThat(this.contio.data("participant.removed").path("user_id").asString())
			.isEqualTo(UserApiSandbox.BRUNO_ID);
	}

	@Test
	void letsOnlyEditorsChangeThem() {
		SandboxClient.Answer refused = this.contio.client("chiara@example.com").send("POST", PARTICIPANTS, MONA);
		assertThat(refused.status()).isEqualTo(403);
		assertThat(refused.text("code")).isEqualTo("forbidden");
	}

	@Test
	void hidesMeetingsOfOtherWorkspaces() {
		SandboxClient stranger = this.contio.client("stranger@example.com");
		assertThat(stranger.get(PARTICIPANTS).status()).isEqualTo(404);
		assertThat(stranger.send("POST", PARTICIPANTS, MONA).status()).isEqualTo(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "{}", "{\"email\":\"a@b.c\",\"name\":\"n\"}",
			"{\"email\":\"a@b.c\",\"name\":\"\",\"role\":\"VIEWER\"}",
			"{\"email\":\"nobody\",\"name\":\"n\",\"role\":\"VIEWER\"}",
			"{\"email\":\"a@b.c\",\"name\":\"n\",\"role\":\"OWNER\"}",
			"{\"email\":7,\"name\":\"n\",\"role\":\"EDITOR\"}" })
	void refusesWhatBreaksTheRules(String body) {
		SandboxClient.Answer refused = this.ada.send("POST", PARTICIPANTS, body);
		assertThat(refused.status()).isEqualTo(400);
		assertThat(refused.text("code")).isEqualTo("invalid_request");
	}

}
