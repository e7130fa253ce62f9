package ai.contio.spring.sandbox;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import ai.contio.spring.sandbox.account.User;
import ai.contio.spring.sandbox.user.meeting.Meeting;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * As many meetings as somebody asks for.
 */
class ManyMeetingsTests {

	private static final String MEETINGS = "/v1/partner/user/meetings";

	private static final int FURTHER = 20_000;

	private static final int SAMPLES = 10;

	private static UserApiSandbox contio;

	private static SandboxClient ada;

	@BeforeAll
	static void start() {
		contio = new UserApiSandbox((settings) -> settings.getUser().setFurtherMeetings(FURTHER));
	}

	@BeforeEach
	void reset() {
		contio.sandbox().reset();
		ada = contio.ada();
	}

	@AfterAll
	static void stop() {
		contio.close();
	}

	@Test
	void listsThemFromTheLatestToTheEarliest() {
		JsonNode first = ada.get(MEETINGS + "?limit=100").json();
		JsonNode last = ada.get(MEETINGS + "?limit=100&offset=" + (FURTHER - 50)).json();
		assertThat(first.path("total").asInt()).isEqualTo(FURTHER + SAMPLES);
		assertThat(last.path("items").size()).isEqualTo(50 + SAMPLES);
		assertThat(first.at("/items/99/start_time").asString())
			.isGreaterThan(last.at("/items/0/start_time").asString());
	}

	@Test
	void findsOneOfThem() {
		JsonNode found = ada.get(MEETINGS + "/search?q=trailer+12345").json();
		assertThat(found.path("total").asInt()).isZero();
		found = ada.get(MEETINGS + "/search?q=12345").json();
		assertThat(found.path("total").asInt()).isEqualTo(1);
		assertThat(ada.get(MEETINGS + "/" + found.at("/items/0/id").asString()).json().path("title"))
			.isEqualTo(found.at("/items/0/title"));
	}

	@Test
	void showsWhatIsNewAndWhatHasMoved() {
		String id = ada.send("POST", MEETINGS, "{\"title\":\"Eel\",\"start_time\":\"2031-05-06T10:00:00Z\"}")
			.text("id");
		assertThat(ada.get(MEETINGS + "?start_date=2031-01-01").json().at("/items/0/id").asString()).isEqualTo(id);
		ada.send("PATCH", MEETINGS + "/" + id, "{\"start_time\":\"2001-05-06T10:00:00Z\",\"end_time\":null}");
		assertThat(ada.get(MEETINGS + "?start_date=2031-01-01").text("total")).isEqualTo("0");
		assertThat(ada.get(MEETINGS + "?end_date=2001-12-31").json().at("/items/0/id").asString()).isEqualTo(id);
	}

	@Test
	void listsAMeetingWhereItBelongs() {
		UUID id = UUID.randomUUID();
		contio.sandbox().data().save(meeting(id, User.ADA));
		assertThat(ada.get(MEETINGS).json().path("total").asInt()).isEqualTo(FURTHER + SAMPLES + 1);
		contio.sandbox().data().save(meeting(id, User.STRANGER));
		assertThat(ada.get(MEETINGS).json().path("total").asInt()).isEqualTo(FURTHER + SAMPLES);
		assertThat(contio.client(User.STRANGER.email()).get(MEETINGS).json().at("/items/0/id").asString())
			.isEqualTo(id.toString());
	}

	private static Meeting meeting(UUID id, User user) {
		Instant now = contio.sandbox().data().now();
		return new Meeting(id, user.workspaceId(), user.id(), "Eel", "draft", null, null, null, List.of(), null,
				List.of(user.email()), null, now, now);
	}

}
