package ai.contio.spring.webhook.inbox;

import org.jspecify.annotations.Nullable;

/**
 * The answer to the wish to run a listener's part in an event.
 *
 * @param listenerId the listener
 * @param state the state in which the part was found
 * @param lease the right to run it, or {@code null} if it is running, done or dead
 */
public record Claim(String listenerId, ListenerState state, @Nullable Lease lease) {

}
