package ai.contio.spring.user.chat;

import java.util.Comparator;
import java.util.Objects;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Finds what the agent says to a message: its first turn after it, in whatever order
 * Contio lists them. A message that failed is found in its place, since nobody will
 * answer it.
 *
 * @param message the message
 */
record ChatReply(ChatTurn message) {

	ChatReply {
		if (message.id() == null || message.sequenceNumber() == null) {
			throw new IllegalArgumentException("The message has no id or no sequence number. Give it as it was sent");
		}
	}

	Mono<ChatTurn> in(Flux<ChatTurn> turns) {
		return turns.filter((turn) -> isReply(turn) || isFailure(turn))
			.sort(Comparator.comparingInt(ChatReply::sequence))
			.next();
	}

	private boolean isReply(ChatTurn turn) {
		return ChatRole.AGENT.equals(turn.role()) && sequence(turn) > sequence(this.message);
	}

	private boolean isFailure(ChatTurn turn) {
		return Objects.equals(turn.id(), this.message.id()) && ChatTurnStatus.FAILED.equals(turn.status());
	}

	private static int sequence(ChatTurn turn) {
		Integer sequence = turn.sequenceNumber();
		return (sequence != null) ? sequence : 0;
	}

}
