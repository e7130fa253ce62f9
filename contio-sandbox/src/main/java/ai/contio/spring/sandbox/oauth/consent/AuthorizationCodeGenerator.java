package ai.contio.spring.sandbox.oauth.consent;

import java.time.Clock;
import java.time.Instant;
import java.util.Base64;

import org.jspecify.annotations.Nullable;

import org.springframework.security.crypto.keygen.Base64StringKeyGenerator;
import org.springframework.security.crypto.keygen.StringKeyGenerator;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenGenerator;

/**
 * Makes authorization codes as of the sandbox's time. Spring's own generator goes by the
 * machine's.
 */
final class AuthorizationCodeGenerator implements OAuth2TokenGenerator<OAuth2AuthorizationCode> {

	private static final int BYTES = 96;

	private final StringKeyGenerator values = new Base64StringKeyGenerator(Base64.getUrlEncoder().withoutPadding(),
			BYTES);

	private final Clock clock;

	AuthorizationCodeGenerator(Clock clock) {
		this.clock = clock;
	}

	@Override
	public @Nullable OAuth2AuthorizationCode generate(OAuth2TokenContext context) {
		if (!OAuth2ParameterNames.CODE.equals(context.getTokenType().getValue())) {
			return null;
		}
		Instant now = this.clock.instant();
		return new OAuth2AuthorizationCode(this.values.generateKey(), now,
				now.plus(context.getRegisteredClient().getTokenSettings().getAuthorizationCodeTimeToLive()));
	}

}
