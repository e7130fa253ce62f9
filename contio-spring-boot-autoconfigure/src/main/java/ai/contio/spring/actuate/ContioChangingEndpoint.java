package ai.contio.spring.actuate;

import ai.contio.spring.webhook.durable.ContioWebhookInbox;
import ai.contio.spring.webhook.inbox.jdbc.PartQuery;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.actuate.endpoint.InvalidEndpointRequestException;
import org.springframework.boot.actuate.endpoint.annotation.DeleteOperation;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;

/**
 * The same endpoint for those who may also change what is in the inbox.
 */
@Endpoint(id = "contio")
public final class ContioChangingEndpoint extends ContioEndpoint {

	private static final int MOST = 10_000;

	private final ContioWebhookInbox inbox;

	/**
	 * An endpoint.
	 * @param inbox what is in the inbox
	 * @param showsErrors whether it shows what listeners failed with
	 */
	public ContioChangingEndpoint(ContioWebhookInbox inbox, boolean showsErrors) {
		super(inbox, showsErrors);
		this.inbox = inbox;
	}

	/**
	 * Call listeners again that were given up, at most 10,000 times.
	 * @param eventType with events of this type, or of all
	 * @param listenerId this listener, or all
	 * @return how many are called again
	 */
	@WriteOperation
	public Changed replayAll(@Nullable String eventType, @Nullable String listenerId) {
		PartQuery all = PartQuery.deadLetters().atMost(MOST);
		PartQuery typed = (eventType != null) ? all.ofType(eventType) : all;
		return new Changed(this.inbox.replayAll((listenerId != null) ? typed.ofListener(listenerId) : typed));
	}

	/**
	 * Change a part.
	 * @param id its id
	 * @param action what to do
	 * @param listenerId the listener to reassign it to
	 * @return 1 if it was changed, 0 if it is not in a state to be
	 */
	@WriteOperation
	public Changed change(@Selector String id, Action action, @Nullable String listenerId) {
		try {
			boolean changed = switch (action) {
				case REPLAY -> this.inbox.replay(id);
				case DISCARD -> this.inbox.discard(id);
				case REASSIGN -> this.inbox.reassign(id, (listenerId != null) ? listenerId : "");
			};
			return new Changed(changed ? 1 : 0);
		}
		catch (IllegalArgumentException ex) {
			throw new InvalidEndpointRequestException(String.valueOf(ex.getMessage()), "No such part or listener", ex);
		}
	}

	/**
	 * Forget what the events of a user say, and whose they are.
	 * @param userId the user's id at Contio
	 * @return how many events were about the user
	 */
	@DeleteOperation
	public Changed purgeUser(String userId) {
		return new Changed(this.inbox.purgeUser(userId));
	}

	/**
	 * What can be done to a part.
	 */
	public enum Action {

		/** Call its listener again, which had given up. */
		REPLAY,

		/** Take it for done. */
		DISCARD,

		/** Give it to another listener. */
		REASSIGN

	}

	/**
	 * What has changed.
	 *
	 * @param changed how many parts or events
	 */
	public record Changed(int changed) {
	}

}
