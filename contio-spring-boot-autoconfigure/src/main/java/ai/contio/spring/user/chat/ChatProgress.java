package ai.contio.spring.user.chat;

import java.time.Duration;

import ai.contio.spring.client.Polling;
import ai.contio.spring.client.Progress;
import org.jspecify.annotations.Nullable;

/**
 * How far a turn has come.
 */
enum ChatProgress implements Progress<ChatTurn> {

	INSTANCE;

	static final Polling POLLING = Polling.of(Duration.ofMillis(500), Duration.ofSeconds(5), Duration.ofMinutes(2));

	@Override
	public boolean isDone(ChatTurn turn) {
		return ChatTurnStatus.COMPLETED.equals(turn.status());
	}

	@Override
	public @Nullable String failure(ChatTurn turn) {
		if (!ChatTurnStatus.FAILED.equals(turn.status())) {
			return null;
		}
		ChatTurnError error = turn.error();
		return (error != null) ? "%s: %s".formatted(error.code(), error.message()) : "for no reason that Contio names";
	}

	@Override
	public String describe(ChatTurn turn) {
		return String.valueOf(turn.status());
	}

}
