package ai.contio.spring.webhook.inbox;

/**
 * The right to run a listener's part in an event, until it is finished or the time runs
 * out. After that another lease may be given out, and this one says nothing any more.
 *
 * @param key the event
 * @param listenerId the listener
 * @param token tells this lease from every other one of the same part
 * @param attempt how often the part has been handed out, 1 at first
 */
public record Lease(EventKey key, String listenerId, long token, int attempt) {

}
