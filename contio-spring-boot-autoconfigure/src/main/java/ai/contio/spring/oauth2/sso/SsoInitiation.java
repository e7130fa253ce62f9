package ai.contio.spring.oauth2.sso;

import org.jspecify.annotations.Nullable;

/**
 * A sign-in that was begun.
 *
 * @param sessionId the id to ask about it with
 * @param authorizationUrl where to send the user
 */
public record SsoInitiation(@Nullable String sessionId, @Nullable String authorizationUrl) {

}
