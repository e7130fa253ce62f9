package ai.contio.spring.oauth2.connection;

import org.jspecify.annotations.Nullable;

/**
 * Who somebody is at Contio.
 *
 * @param userId the id of the user, or {@code null} if Contio does not tell
 * @param email the address, or {@code null} if Contio does not tell
 */
public record ContioIdentity(@Nullable String userId, @Nullable String email) {

}
