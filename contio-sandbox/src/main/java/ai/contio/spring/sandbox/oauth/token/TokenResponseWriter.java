package ai.contio.spring.sandbox.oauth.token;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;

import ai.contio.spring.sandbox.oauth.client.OAuthSettings;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AccessTokenAuthenticationToken;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/**
 * Writes a token response. It always says which scopes were granted, even if there are
 * none. It leaves the ID token out when the settings say so, and the refresh token when a
 * refresh did not change it: a client has to keep the one it has.
 */
@Component
final class TokenResponseWriter implements AuthenticationSuccessHandler {

	private final OAuthSettings settings;

	private final JsonMapper json;

	TokenResponseWriter(OAuthSettings settings, JsonMapper json) {
		this.settings = settings;
		this.json = json;
	}

	@Override
	public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response,
			Authentication authentication) throws IOException {
		OAuth2AccessTokenAuthenticationToken tokens = (OAuth2AccessTokenAuthenticationToken) authentication;
		Map<String, Object> body = new LinkedHashMap<>();
		body.put(OAuth2ParameterNames.ACCESS_TOKEN, tokens.getAccessToken().getTokenValue());
		body.put(OAuth2ParameterNames.TOKEN_TYPE, tokens.getAccessToken().getTokenType().getValue());
		body.put(OAuth2ParameterNames.EXPIRES_IN, seconds(tokens));
		OAuth2RefreshToken refreshToken = refreshToken(request, tokens);
		if (refreshToken != null) {
			body.put(OAuth2ParameterNames.REFRESH_TOKEN, refreshToken.getTokenValue());
		}
		body.put(OAuth2ParameterNames.SCOPE, String.join(" ", new TreeSet<>(tokens.getAccessToken().getScopes())));
		Object idToken = tokens.getAdditionalParameters().get(OidcParameterNames.ID_TOKEN);
		if (idToken != null && this.settings.isIssueIdToken()) {
			body.put(OidcParameterNames.ID_TOKEN, idToken);
		}
		response.setContentType(MediaType.APPLICATION_JSON_VALUE);
		response.getOutputStream().write(this.json.writeValueAsBytes(body));
	}

	private @Nullable OAuth2RefreshToken refreshToken(HttpServletRequest request,
			OAuth2AccessTokenAuthenticationToken tokens) {
		boolean refresh = AuthorizationGrantType.REFRESH_TOKEN.getValue()
			.equals(request.getParameter(OAuth2ParameterNames.GRANT_TYPE));
		return (refresh && !this.settings.isRotateRefreshTokens()) ? null : tokens.getRefreshToken();
	}

	private static long seconds(OAuth2AccessTokenAuthenticationToken tokens) {
		Instant issuedAt = tokens.getAccessToken().getIssuedAt();
		Instant expiresAt = tokens.getAccessToken().getExpiresAt();
		return (issuedAt != null && expiresAt != null) ? ChronoUnit.SECONDS.between(issuedAt, expiresAt) : 0;
	}

}
