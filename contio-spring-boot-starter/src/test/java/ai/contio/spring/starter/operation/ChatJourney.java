package ai.contio.spring.starter.operation;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import ai.contio.spring.client.Polling;
import ai.contio.spring.user.chat.ChatConversation;
import ai.contio.spring.user.chat.ChatQuery;
import ai.contio.spring.user.chat.ChatRole;
import ai.contio.spring.user.chat.ChatSession;
import ai.contio.spring.user.chat.ChatTurn;
import ai.contio.spring.user.chat.ChatTurnAnswer;
import ai.contio.spring.user.chat.ChatTurnStatus;
import ai.contio.spring.user.chat.CreatedChatSession;
import ai.contio.spring.user.chat.NewChatMessage;
import ai.contio.spring.user.chat.NewChatSession;
import ai.contio.spring.user.chat.TurnRequest;
import org.junit.jupiter.api.Test;

import static ai.contio.spring.starter.operation.Fields.assertArrived;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Talks with the agent.
 */
interface ChatJourney extends Journey {

	Polling OFTEN = Polling.of(Duration.ofMillis(20), Duration.ofMillis(100), TIMEOUT);

	@Test
	default void agentAnswersAMessageAndTheNext() {
		String meeting = newMeeting();
		NewChatSession sent = NewChatSession.of(NAME).withMeetingId(meeting).withMetadata(Map.of("ticket", "7"));
		CreatedChatSession created = answer(contio().chats().create(sent));
		assertArrived(sent, created, "message", "contextDocumentIds");
		ChatTurn asked = created.initialTurn();
		assertThat(asked.content()).isEqualTo(NAME);
		assertThat(asked.role()).isEqualTo(ChatRole.USER);
		CompletableFuture<ChatTurn> reply = contio().chats().awaitReply(created.id(), asked, OFTEN).toFuture();
		assertThat(reply).isNotDone();
		scenario().when().timePasses(Duration.ofHours(2));
		assertThat(reply.join().role()).isEqualTo(ChatRole.AGENT);
		ChatTurnAnswer second = answer(contio().chats().send(created.id(), NewChatMessage.of("And now?")));
		assertThat(second.turn().content()).isEqualTo("And now?");
		CompletableFuture<ChatTurn> turn = contio().chats()
			.awaitTurn(created.id(), second.turn().id(), OFTEN)
			.toFuture();
		scenario().when().timePasses(Duration.ofHours(2));
		assertThat(turn.join().status()).isEqualTo(ChatTurnStatus.COMPLETED);
		assertThat(answer(contio().chats().getTurn(created.id(), second.turn().id())).turn()).isEqualTo(turn.join());
		ChatConversation talk = answer(contio().chats().get(created.id(), TurnRequest.of(3, 1)));
		assertThat(talk.session().turnCount()).isEqualTo(4);
		assertThat(talk.session().metadata()).isEqualTo(sent.metadata());
		assertThat(talk.turns()).extracting(ChatTurn::sequenceNumber).containsExactlyInAnyOrder(2, 3, 4);
		assertThat(talk.turns()).contains(reply.join());
		assertThat(talk.turnPagination().hasMore()).isFalse();
		assertThat(answer(contio().chats().list(ChatQuery.all().withMeetingId(meeting))).items())
			.extracting(ChatSession::id)
			.containsExactly(created.id());
	}

}
