package ai.contio.spring.oauth2.connection;

import java.time.Instant;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * That a user of this application has let it act for them at Contio. It holds no token.
 *
 * @param principalName the name of the principal of this application
 * @param contioUserId the id of the Contio user, or {@code null} if Contio did not tell
 * @param email the address of the Contio user, or {@code null} if Contio did not tell
 * @param scopes the scopes that the user granted, which may be fewer than were asked for
 * @param connectedAt when the user connected
 * @param needsReconnecting whether the connection is of no use until the user connects
 * again
 */
public record ContioConnection(String principalName, @Nullable String contioUserId, @Nullable String email,
		Set<String> scopes, Instant connectedAt, boolean needsReconnecting) {

}
