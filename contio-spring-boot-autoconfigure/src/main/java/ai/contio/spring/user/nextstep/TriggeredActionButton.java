package ai.contio.spring.user.nextstep;

import org.jspecify.annotations.Nullable;

/**
 * What became of pressing an action button.
 *
 * @param invocationId the id of this press
 * @param message what Contio says about it
 */
public record TriggeredActionButton(@Nullable String invocationId, @Nullable String message) {

}
