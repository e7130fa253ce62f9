package ai.contio.spring.user.agenda;

import org.jspecify.annotations.Nullable;

/**
 * Who presents an agenda item. Only the id is there for a user who cannot be resolved, or
 * who belongs to another workspace.
 *
 * @param userId the id of the user
 * @param name the name that people see
 * @param email the e-mail address
 */
public record Presenter(@Nullable String userId, @Nullable String name, @Nullable String email) {

}
