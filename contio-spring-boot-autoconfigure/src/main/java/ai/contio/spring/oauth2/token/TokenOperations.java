package ai.contio.spring.oauth2.token;

import ai.contio.spring.client.ContioSecret;
import ai.contio.spring.client.Operation;
import reactor.core.publisher.Mono;

import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * Operations of tokens. Asking and revoking are repeated after a failure that passes:
 * asked or revoked twice, a token is what it was after the first time.
 */
@HttpExchange(url = "/oauth2", accept = "application/json")
public interface TokenOperations {

	/**
	 * Exchange a code or a refresh token for tokens. Connections of this starter need it
	 * for nothing: it is for tokens that you keep yourself. A refresh token of a
	 * connection is not to be used here, since Contio may replace it. The call is never
	 * repeated.
	 * @param request a code or a refresh token
	 * @return the tokens; it fails with a
	 * {@link ai.contio.spring.client.ContioValidationException} if what was sent is not
	 * good any more
	 */
	@Operation(id = "exchangeOauthToken")
	@PostExchange(url = "/token", contentType = "application/x-www-form-urlencoded")
	Mono<IssuedTokens> exchange(TokenRequest request);

	/**
	 * Ask about a token.
	 * @param token an access token or an ID token; a refresh token is answered as not
	 * active, whether it can be used or not
	 * @return what Contio says about it; a token that is unknown or revoked is not
	 * active, and no failure
	 */
	@Operation(id = "introspectOauthToken", repeatable = true)
	@PostExchange(url = "/introspect", contentType = "application/x-www-form-urlencoded")
	Mono<TokenIntrospection> introspect(@RequestParam("token") ContioSecret token);

	/**
	 * Revoke a token.
	 * @param token an access token or a refresh token
	 * @return completes when it is revoked, or if it was not valid anyway
	 */
	default Mono<Void> revoke(ContioSecret token) {
		return revoke(token, TokenTypeHint.NONE);
	}

	/**
	 * Revoke a token.
	 * @param token an access token or a refresh token
	 * @param hint which of the two it is
	 * @return completes when it is revoked, or if it was not valid anyway
	 */
	@Operation(id = "revokeOauthToken", repeatable = true)
	@PostExchange(url = "/revoke", contentType = "application/x-www-form-urlencoded")
	Mono<Void> revoke(@RequestParam("token") ContioSecret token, TokenTypeHint hint);

}
