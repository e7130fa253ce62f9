package ai.contio.spring.user.template;

import org.jspecify.annotations.Nullable;

/**
 * How much of a template has come to a meeting.
 *
 * @param agendaItems agenda items
 * @param documents documents
 * @param participants participants
 */
public record AppliedItems(@Nullable Integer agendaItems, @Nullable Integer documents, @Nullable Integer participants) {

}
