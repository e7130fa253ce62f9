package ai.contio.spring.sandbox.oauth.token;

import java.util.LinkedHashMap;
import java.util.Map;

import ai.contio.spring.sandbox.account.AccessGrant;
import ai.contio.spring.sandbox.account.AccessTokens;
import ai.contio.spring.sandbox.account.User;
import ai.contio.spring.sandbox.web.ApiException;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/**
 * Says who a token acts for, as far as its scopes let it.
 */
@RestController
final class UserInfoController {

	private static final String SCHEME = "Bearer ";

	private final AccessTokens tokens;

	UserInfoController(AccessTokens tokens) {
		this.tokens = tokens;
	}

	@RequestMapping(path = "/oauth2/userInfo", method = { RequestMethod.GET, RequestMethod.POST })
	Map<String, Object> userInfo(
			@RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String authorization) {
		AccessGrant grant = grant(authorization);
		if (!grant.scopes().contains("openid")) {
			throw new ApiException(HttpStatus.FORBIDDEN, "insufficient_scope",
					"The access token lacks the scope openid.");
		}
		User user = grant.user();
		Map<String, Object> claims = new LinkedHashMap<>();
		claims.put("sub", user.id());
		if (grant.scopes().contains("profile")) {
			String[] names = user.name().split(" ", 2);
			claims.put("name", user.name());
			claims.put("given_name", names[0]);
			claims.put("family_name", (names.length == 2) ? names[1] : "");
			claims.put("locale", "en-US");
		}
		if (grant.scopes().contains("email")) {
			claims.put("email", user.email());
			claims.put("email_verified", true);
		}
		return claims;
	}

	private AccessGrant grant(@Nullable String authorization) {
		if (authorization == null) {
			throw unauthorized("missing_authorization", "The header Authorization is missing.");
		}
		if (!StringUtils.startsWithIgnoreCase(authorization, SCHEME)) {
			throw unauthorized("invalid_authorization_format",
					"The header Authorization must be 'Bearer' and an access token.");
		}
		return this.tokens.find(authorization.substring(SCHEME.length()).trim())
			.orElseThrow(() -> unauthorized("unauthorized",
					"The access token was never issued, has expired or was revoked."));
	}

	private static ApiException unauthorized(String code, String message) {
		return new ApiException(HttpStatus.UNAUTHORIZED, code, message);
	}

}
