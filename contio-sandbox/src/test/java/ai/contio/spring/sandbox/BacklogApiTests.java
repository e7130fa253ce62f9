package ai.contio.spring.sandbox;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is to be talked about some time.
 */
class BacklogApiTests {

	private static final String BACKLOG = "/v1/partner/user/backlog-items";

	private static final String ITEM = "{\"title\":\"Van\",\"item_type\":\"DISCUSSION\",\"description\":\"d\"}";

	private final UserApiSandbox contio = new UserApiSandbox();

	private final SandboxClient ada = this.contio.ada();

	@AfterEach
	void stop() {
		this.contio.close();
	}

	@Test
	void listsTheUsersOwnItemsTheNewestFirst() {
		JsonNode list = this.ada.get(BACKLOG).json();
		assertThat(list.path("total").asInt()).isEqualTo(2);
		assertThat(list.at("/items/0/origin_type").asString()).isEqualTo("MANUAL");
		assertThat(list.at("/items/1/origin_meeting_title").asString()).isEqualTo("Weekly boatyard stand-up");
		assertThat(this.ada.get(BACKLOG + "?sort_order=asc").json().at("/items/1/id"))
			.isEqualTo(list.at("/items/0/id"));
		assertThat(this.ada.get(BACKLOG + "?sort_order=up").status()).isEqualTo(400);
	}

	@Test
	void movesAnItemToItsMeetingOnce() {
		String id = create();
		String meeting = UserApiSandbox.CATALOGUE.replaceFirst(".*/", "");
		String body = "{\"meeting_id\":\"%s\"}".formatted(meeting);
		SandboxClient.Answer assigned = this.ada.send("POST", BACKLOG + "/" + id + "/assign", body);
		assertThat(assigned.status()).isEqualTo(201);
		assertThat(assigned.text("backlog_item_id")).isEqualTo(id);
		JsonNode agenda = this.ada.get(UserApiSandbox.CATALOGUE + "/agenda-items").json().at("/items/3");
		assertThat(agenda.path("id").asString()).isEqualTo(assigned.text("agenda_item_id"));
		assertThat(agenda.path("title").asString()).isEqualTo("Van");
		assertThat(this.contio.data("agenda_item.created").path("agenda_item_id").asString())
			.isEqualTo(assigned.text("agenda_item_id"));
		assertThat(this.ada.get(BACKLOG + "/" + id).status()).isEqualTo(404);
		JsonNode history = this.ada.get(BACKLOG + "/history").json().at("/items/0");
		assertThat(history.path("destination_meeting_id").asString()).isEqualTo(meeting);
		assertThat(history.has("assigned_at")).isTrue();
		assertThat(history.has("deleted_at")).isFalse();
		assertThat(this.ada.send("POST", BACKLOG + "/" + id + "/assign", body).status()).isEqualTo(409);
	}

	@Test
	void keepsWhatWasRemovedAsHistory() {
		String id = create();
		assertThat(this.ada.send("DELETE", BACKLOG + "/" + id, "").status()).isEqualTo(204);
		assertThat(this.ada.send("DELETE", BACKLOG + "/" + id, "").status()).isEqualTo(404);
		assertThat(this.ada.send("PUT", BACKLOG + "/" + id, "{}").status()).isEqualTo(404);
		assertThat(this.ada.get(BACKLOG + "/history").json().at("/items/0").has("deleted_at")).isTrue();
	}

	@Test
	void changesOnlyWhatIsGiven() {
		String id = create();
		SandboxClient.Answer changed = this.ada.send("PUT", BACKLOG + "/" + id,
				"{\"time_allocation_minutes\":20,\"talking_points\":\"p\"}");
		assertThat(changed.text("title")).isEqualTo("Van");
		assertThat(changed.json().path("time_allocation_minutes").asInt()).isEqualTo(20);
		assertThat(this.ada.get(BACKLOG + "/" + id).text("talking_points")).isEqualTo("p");
	}

	@Test
	void showsNobodyTheBacklogOfAnother() {
		String id = create();
		SandboxClient bruno = this.contio.client("bruno@example.com");
		assertThat(bruno.get(BACKLOG + "/" + id).status()).isEqualTo(404);
		assertThat(bruno.get(BACKLOG).text("total")).isEqualTo("1");
	}

	@Test
	void refusesWhatBreaksTheRules() {
		assertThat(this.ada.send("POST", BACKLOG, "{\"title\":\"t\"}").status()).isEqualTo(400);
		String presenters = "\"x\",".repeat(50) + "\"x\"";
		assertThat(this.ada
			.send("POST", BACKLOG,
					"{\"title\":\"t\",\"item_type\":\"BREAK\",\"presenters\":[%s]}".formatted(presenters))
			.status()).isEqualTo(400);
		String assign = BACKLOG + "/" + create() + "/assign";
		assertThat(this.ada.send("POST", assign, "{}").status()).isEqualTo(400);
		assertThat(this.ada.send("POST", assign, "{\"meeting_id\":\"%s\"}".formatted(UserApiSandbox.UNKNOWN)).status())
			.isEqualTo(404);
		assertThat(this.ada.get(BACKLOG + "/x").text("code")).isEqualTo("invalid_backlog_item_id");
	}

	private String create() {
		SandboxClient.Answer created = this.ada.send("POST", BACKLOG, ITEM);
		assertThat(created.status()).isEqualTo(201);
		return created.text("id");
	}

}
