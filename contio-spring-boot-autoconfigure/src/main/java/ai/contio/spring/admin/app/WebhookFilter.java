package ai.contio.spring.admin.app;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Which event types Contio delivers to the webhook of the partner app.
 *
 * @param type whether the events are the only ones delivered, or the only ones left out
 * @param events the event types
 */
public record WebhookFilter(@Nullable WebhookFilterType type, @Nullable List<String> events) {

}
