package ai.contio.spring.oauth2.signin;

import org.jspecify.annotations.Nullable;

/**
 * Whether a user has consented to scopes before.
 *
 * @param hasConsent whether they have
 * @param requiresConsent whether they have to be asked
 * @param sessionValid whether the user is still signed in
 * @param redirectUrl where to go on if they need not be asked; it may hold an
 * authorization code, so {@link #toString()} leaves it out
 */
public record ConsentState(@Nullable Boolean hasConsent, @Nullable Boolean requiresConsent,
		@Nullable Boolean sessionValid, @Nullable String redirectUrl) {

	@Override
	public String toString() {
		return "ConsentState[hasConsent=%s, requiresConsent=%s, sessionValid=%s]".formatted(this.hasConsent,
				this.requiresConsent, this.sessionValid);
	}

}
