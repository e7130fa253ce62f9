package ai.contio.spring.webhook.subscription;

import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

import ai.contio.spring.admin.app.App;
import ai.contio.spring.admin.app.WebhookFilter;
import ai.contio.spring.admin.app.WebhookFilterType;
import org.jspecify.annotations.Nullable;

/**
 * What Contio knew of the webhook when it was asked.
 *
 * @param checkedAt when it was asked
 * @param url where events go; {@code null} if nowhere
 * @param enabled whether they are delivered; Contio switches that off by itself after too
 * many failures, and new events wait then
 * @param keptOut the event types that listeners ask for by name and the filter keeps out
 */
public record SubscriptionState(Instant checkedAt, @Nullable String url, boolean enabled, Set<String> keptOut) {

	static SubscriptionState of(App app, Set<String> wanted, Instant now) {
		Set<String> keptOut = new TreeSet<>(wanted);
		keptOut.removeIf(passes(app.webhookFilter()));
		// An app that says nothing is not known to be switched off
		return new SubscriptionState(now, app.webhookUrl(), !Boolean.FALSE.equals(app.webhookEnabled()), keptOut);
	}

	private static Predicate<String> passes(@Nullable WebhookFilter filter) {
		if (filter == null || filter.events() == null || filter.events().isEmpty()) {
			return (type) -> true;
		}
		Set<String> events = Set.copyOf(filter.events());
		if (WebhookFilterType.INCLUDE.equals(filter.type())) {
			return events::contains;
		}
		boolean exclude = WebhookFilterType.EXCLUDE.equals(filter.type());
		return (type) -> !(exclude && events.contains(type));
	}

}
