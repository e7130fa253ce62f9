package ai.contio.spring.user.chat;

import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

import ai.contio.spring.client.ContioAwaitException;
import ai.contio.spring.client.Polling;
import ai.contio.spring.user.UserServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static ai.contio.spring.user.UserServer.all;
import static ai.contio.spring.user.UserServer.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Messages, and what the agent says to them.
 */
class ChatOperationsTests {

	private static final Polling OFTEN = Polling.of(Duration.ofMillis(1), Duration.ofMillis(1), Duration.ofSeconds(30));

	private static final String QUESTION = "{\"id\":\"q\",\"role\":\"user\",\"sequence_number\":3,\"status\":\"%s\"}";

	private static final String OLD_ANSWER = "{\"id\":\"o\",\"role\":\"agent\",\"sequence_number\":2,\"status\":\"completed\"}";

	private static final String ANSWER = "{\"id\":\"a\",\"role\":\"agent\",\"sequence_number\":4,\"status\":\"%s\",\"content\":\"42\"}";

	@RegisterExtension
	private final UserServer server = new UserServer();

	private final ChatOperations chats = this.server.operations(ChatOperations.class);

	@Test
	void replyIsTheTurnOfTheAgentAfterTheMessage() {
		this.server.json(200, "{\"turn\":%s}".formatted(QUESTION.formatted("queued")))
			.json(200, turns(QUESTION.formatted("processing"), OLD_ANSWER))
			.json(200, turns(ANSWER.formatted("processing"), QUESTION.formatted("completed"), OLD_ANSWER))
			.json(200, turns(ANSWER.formatted("completed"), QUESTION.formatted("completed"), OLD_ANSWER));
		ChatTurn question = get(this.chats.send("s-1", NewChatMessage.of("What?"))).turn();
		assertThat(get(this.chats.awaitReply("s-1", question, OFTEN)).content()).isEqualTo("42");
		assertThat(this.server.requests())
			.startsWith("PUT /sessions/s-1 {\"message\":\"What?\"}", "GET /sessions/s-1?turn_limit=200&turn_offset=0")
			.hasSize(4);
	}

	@Test
	void messageThatFailedIsNotWaitedFor() {
		this.server.json(200, turns("{\"id\":\"q\",\"role\":\"user\",\"sequence_number\":3,\"status\":\"failed\","
				+ "\"error\":{\"code\":\"agent_error\",\"message\":\"Broken\"}}"));
		ChatTurn question = turn("q", 3);
		assertThatExceptionOfType(ContioAwaitException.class)
			.isThrownBy(() -> get(this.chats.awaitReply("s-1", question, OFTEN)))
			.withMessage("the reply to chat turn q failed: agent_error: Broken");
	}

	@Test
	void messageWithoutAPlaceHasNoReply() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.chats.awaitReply("s-1", turn("q", null)));
	}

	@Test
	void turnIsWaitedFor() {
		this.server.json(200, "{\"turn\":%s}".formatted(ANSWER.formatted("queued")))
			.json(200, "{\"turn\":%s}".formatted(ANSWER.formatted("completed")));
		assertThat(get(this.chats.awaitTurn("s-1", "a", OFTEN)).content()).isEqualTo("42");
	}

	@Test
	void turnsAreFetchedUntilThereAreNoMore() {
		this.server
			.json(200,
					"{\"turns\":[%s],\"turn_pagination\":{\"limit\":1,\"offset\":0,\"total\":9,\"has_more\":true}}"
						.formatted(OLD_ANSWER))
			.json(200, "{\"turns\":[%s],\"turn_pagination\":{\"limit\":1,\"offset\":1,\"total\":9,\"has_more\":false}}"
				.formatted(ANSWER));
		assertThat(all(this.chats.turnsAll("s-1").mapNotNull(ChatTurn::id))).containsExactly("o", "a");
		assertThat(this.server.requests()).containsExactly("GET /sessions/s-1?turn_limit=200&turn_offset=0",
				"GET /sessions/s-1?turn_limit=200&turn_offset=1");
	}

	@Test
	void boundsOfMessagesAndTurnsAreChecked() {
		assertThatIllegalArgumentException().isThrownBy(() -> NewChatMessage.of("x".repeat(10_001)))
			.withMessage("message must have 1 to 10000 characters, but has 10001");
		assertThatIllegalArgumentException().isThrownBy(() -> TurnRequest.of(201, 0))
			.withMessage("turn_limit must be 1 to 200, but is 201");
	}

	@Test
	void boundsOfMetadataAreChecked() {
		NewChatSession session = NewChatSession.of("Hello");
		Map<String, String> many = new HashMap<>();
		for (int i = 0; i <= 10; i++) {
			many.put("k" + i, "v");
		}
		assertThatIllegalArgumentException().isThrownBy(() -> session.withMetadata(many))
			.withMessage("metadata must have at most 10 elements, but has 11");
		assertThatIllegalArgumentException()
			.isThrownBy(() -> session.withMetadata(Collections.singletonMap("k", "v".repeat(1025))))
			.withMessage("metadata.k must have at most 1024 characters, but has 1025");
	}

	private static ChatTurn turn(String id, Integer sequence) {
		return new ChatTurn(id, "s-1", sequence, ChatRole.USER, "What?", ChatTurnStatus.QUEUED, null, null, null, null);
	}

	private static String turns(String... turns) {
		return "{\"turns\":[%s],\"turn_pagination\":{\"has_more\":false}}".formatted(String.join(",", turns));
	}

}
