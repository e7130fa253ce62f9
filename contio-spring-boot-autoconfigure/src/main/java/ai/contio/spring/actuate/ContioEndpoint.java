package ai.contio.spring.actuate;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import ai.contio.spring.webhook.durable.ContioWebhookInbox;
import ai.contio.spring.webhook.inbox.jdbc.InboxPart;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.actuate.endpoint.SanitizableData;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;

/**
 * What is in the inbox, without what the events say: how many parts are in which state,
 * and the oldest of those that were given up or have no listener. What exceptions say may
 * quote an event, and is masked unless it is wanted.
 */
@Endpoint(id = "contio")
public class ContioEndpoint {

	private static final int MOST = 100;

	private final ContioWebhookInbox inbox;

	private final boolean showsErrors;

	/**
	 * An endpoint.
	 * @param inbox what is in the inbox
	 * @param showsErrors whether it shows what listeners failed with
	 */
	public ContioEndpoint(ContioWebhookInbox inbox, boolean showsErrors) {
		this.inbox = inbox;
		this.showsErrors = showsErrors;
	}

	/**
	 * What is in the inbox.
	 * @return its counts, and up to a hundred of what was given up and of each listener
	 * that is not here
	 */
	@ReadOperation
	public InboxDescription inbox() {
		Map<String, Long> counts = new TreeMap<>();
		this.inbox.count().forEach((state, count) -> counts.put(state.name(), count.count()));
		return new InboxDescription(counts, shown(this.inbox.deadLetters()), shown(this.inbox.orphaned(MOST)));
	}

	/**
	 * A part.
	 * @param id its id
	 * @return the part, or {@code null} if there is none by that id
	 */
	@ReadOperation
	public @Nullable InboxPart part(@Selector String id) {
		try {
			return this.inbox.find(id).map(this::shown).orElse(null);
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

	private List<InboxPart> shown(List<InboxPart> parts) {
		return parts.stream().map(this::shown).toList();
	}

	private InboxPart shown(InboxPart part) {
		return (this.showsErrors || part.errorMessage() == null) ? part
				: part.withErrorMessage(SanitizableData.SANITIZED_VALUE);
	}

	/**
	 * What is in the inbox.
	 *
	 * @param parts how many parts are in which state, apart from those that are done
	 * @param deadLetters the oldest that were given up
	 * @param orphaned the oldest that have no listener here
	 */
	public record InboxDescription(Map<String, Long> parts, List<InboxPart> deadLetters, List<InboxPart> orphaned) {
	}

}
