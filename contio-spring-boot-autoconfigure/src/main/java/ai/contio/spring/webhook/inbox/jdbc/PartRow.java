package ai.contio.spring.webhook.inbox.jdbc;

import java.time.Instant;

import ai.contio.spring.webhook.inbox.ListenerState;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table of parts.
 *
 * @param listenerId the listener
 * @param state the state that was written last
 * @param attempts how often it has been handed out
 * @param token the token of the last lease
 * @param leasedUntil when the last lease runs out, {@code null} where there is none
 */
record PartRow(String listenerId, ListenerState state, int attempts, long token, @Nullable Instant leasedUntil) {

	boolean isFinished() {
		return this.state == ListenerState.DONE || this.state == ListenerState.DEAD;
	}

	boolean isRunning(Instant now) {
		return this.state == ListenerState.RUNNING && this.leasedUntil != null && now.isBefore(this.leasedUntil);
	}

}
