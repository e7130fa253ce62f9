package ai.contio.spring.oauth2.authorization;

import org.jspecify.annotations.Nullable;

/**
 * Who somebody is at Contio.
 *
 * @param userId the id of the user, or {@code null} if Contio does not tell
 * @param email the address, or {@code null} if Contio does not tell
 */
public record Identity(@Nullable String userId, @Nullable String email) {

}
