package ai.contio.spring.sandbox.oauth.consent;

import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationToken;
import org.springframework.util.Assert;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * Where a browser is sent back to.
 *
 * @param code the code, or {@code null} if there is an error
 * @param url the redirect URI with all that goes with it
 */
public record AuthorizationRedirect(@Nullable String code, String url) {

	static AuthorizationRedirect of(OAuth2AuthorizationCodeRequestAuthenticationToken issued) {
		OAuth2AuthorizationCode code = issued.getAuthorizationCode();
		Assert.state(code != null && issued.getRedirectUri() != null, "A code goes to a redirect URI");
		UriComponentsBuilder url = UriComponentsBuilder.fromUriString(issued.getRedirectUri());
		add(url, OAuth2ParameterNames.CODE, code.getTokenValue());
		add(url, OAuth2ParameterNames.STATE, issued.getState());
		return new AuthorizationRedirect(code.getTokenValue(), url.build(true).toUriString());
	}

	/**
	 * Send an error back.
	 * @param redirectUri a redirect URI of the app
	 * @param error the error
	 * @param state the state of the request, or {@code null}
	 * @return the redirect
	 */
	public static AuthorizationRedirect of(String redirectUri, OAuth2Error error, @Nullable String state) {
		UriComponentsBuilder url = UriComponentsBuilder.fromUriString(redirectUri);
		add(url, OAuth2ParameterNames.ERROR, error.getErrorCode());
		add(url, OAuth2ParameterNames.ERROR_DESCRIPTION, error.getDescription());
		add(url, OAuth2ParameterNames.STATE, state);
		return new AuthorizationRedirect(null, url.build(true).toUriString());
	}

	private static void add(UriComponentsBuilder url, String name, @Nullable String value) {
		if (value != null && !value.isEmpty()) {
			url.queryParam(name, UriUtils.encode(value, StandardCharsets.UTF_8));
		}
	}

	@Override
	public String toString() {
		return "AuthorizationRedirect[******]";
	}

}
