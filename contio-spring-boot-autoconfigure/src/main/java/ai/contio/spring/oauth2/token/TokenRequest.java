package ai.contio.spring.oauth2.token;

import java.util.function.BiConsumer;

import ai.contio.spring.client.ContioSecret;
import ai.contio.spring.client.QueryParameters;
import org.jspecify.annotations.Nullable;

/**
 * What tokens are asked for with.
 */
public final class TokenRequest implements QueryParameters {

	private final String grantType;

	private final @Nullable ContioSecret code;

	private final @Nullable String redirectUri;

	private final @Nullable ContioSecret codeVerifier;

	private final @Nullable ContioSecret refreshToken;

	private TokenRequest(String grantType, @Nullable ContioSecret code, @Nullable String redirectUri,
			@Nullable ContioSecret codeVerifier, @Nullable ContioSecret refreshToken) {
		this.grantType = grantType;
		this.code = code;
		this.redirectUri = redirectUri;
		this.codeVerifier = codeVerifier;
		this.refreshToken = refreshToken;
	}

	/**
	 * With the code that a user came back with. It can be used once, for five minutes.
	 * @param code the code
	 * @param redirectUri where the user came back to, to the byte
	 * @param codeVerifier what the code challenge was made of; {@code null} if there was
	 * none
	 * @return the request
	 */
	public static TokenRequest ofCode(ContioSecret code, String redirectUri, @Nullable ContioSecret codeVerifier) {
		return new TokenRequest("authorization_code", code, redirectUri, codeVerifier, null);
	}

	/**
	 * With a refresh token.
	 * @param refreshToken the refresh token
	 * @return the request
	 */
	public static TokenRequest ofRefreshToken(ContioSecret refreshToken) {
		return new TokenRequest("refresh_token", null, null, null, refreshToken);
	}

	@Override
	public void describe(BiConsumer<String, @Nullable Object> parameters) {
		parameters.accept("grant_type", this.grantType);
		parameters.accept("code", this.code);
		parameters.accept("redirect_uri", this.redirectUri);
		parameters.accept("code_verifier", this.codeVerifier);
		parameters.accept("refresh_token", this.refreshToken);
	}

	@Override
	public String toString() {
		return "TokenRequest[grantType=%s]".formatted(this.grantType);
	}

}
