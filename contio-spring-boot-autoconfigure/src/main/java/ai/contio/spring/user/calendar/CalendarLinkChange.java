package ai.contio.spring.user.calendar;

import org.jspecify.annotations.Nullable;

/**
 * What became of a link between a meeting and an event.
 *
 * @param success whether it was done
 * @param message what Contio says about it
 */
public record CalendarLinkChange(@Nullable Boolean success, @Nullable String message) {

}
