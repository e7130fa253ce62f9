package ai.contio.spring.oauth2.sso;

import org.jspecify.annotations.Nullable;

/**
 * How far a sign-in has come.
 *
 * @param status how far
 * @param error why it failed
 * @param target where the user goes after it
 * @param userId the id of the user, once they are signed in
 */
public record SsoSession(@Nullable SsoSessionStatus status, @Nullable String error, @Nullable SsoTarget target,
		@Nullable String userId) {

}
