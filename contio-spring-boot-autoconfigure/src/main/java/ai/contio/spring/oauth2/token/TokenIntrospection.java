package ai.contio.spring.oauth2.token;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * What Contio says about a token, in the terms of RFC 7662. Of a token that is not active
 * it says nothing else.
 *
 * @param active whether the token can be used
 * @param scope the granted scopes, joined by spaces; a user may have granted fewer than
 * were asked for
 * @param clientId the client that the token was issued to
 * @param username the name of the user
 * @param email the e-mail address of the user; of ID tokens
 * @param tokenType the type of the token, such as {@code Bearer}
 * @param expiry when the token ends, in seconds since 1970 ({@code exp})
 * @param issue when the token was issued, in seconds since 1970 ({@code iat})
 * @param begin when the token begins to be valid, in seconds since 1970 ({@code nbf})
 * @param subject the id of the user ({@code sub})
 * @param audience who the token is for ({@code aud})
 * @param issuer who issued the token ({@code iss})
 * @param extensions what Contio adds of its own ({@code ext})
 */
public record TokenIntrospection(@Nullable Boolean active, @Nullable String scope, @Nullable String clientId,
		@Nullable String username, @Nullable String email, @Nullable String tokenType,
		@JsonProperty("exp") @Nullable Long expiry, @JsonProperty("iat") @Nullable Long issue,
		@JsonProperty("nbf") @Nullable Long begin, @JsonProperty("sub") @Nullable String subject,
		@JsonProperty("aud") @JsonFormat(
				with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) @Nullable List<String> audience,
		@JsonProperty("iss") @Nullable String issuer,
		@JsonProperty("ext") @Nullable Map<String, @Nullable Object> extensions) {

	/**
	 * Whether the token can be used.
	 * @return {@code false} too if Contio did not say
	 */
	public boolean isActive() {
		return Boolean.TRUE.equals(this.active);
	}

	/**
	 * The granted scopes.
	 * @return the scopes; empty if Contio did not say
	 */
	public List<String> scopes() {
		return (this.scope == null || this.scope.isBlank()) ? List.of() : List.of(this.scope.strip().split("\\s+"));
	}

	/**
	 * When the token ends.
	 * @return the time, or {@code null} if Contio did not say
	 */
	public @Nullable Instant expiresAt() {
		return time(this.expiry);
	}

	/**
	 * When the token was issued.
	 * @return the time, or {@code null} if Contio did not say
	 */
	public @Nullable Instant issuedAt() {
		return time(this.issue);
	}

	/**
	 * When the token begins to be valid.
	 * @return the time, or {@code null} if Contio did not say
	 */
	public @Nullable Instant notBefore() {
		return time(this.begin);
	}

	private static @Nullable Instant time(@Nullable Long seconds) {
		return (seconds != null) ? Instant.ofEpochSecond(seconds) : null;
	}

}
