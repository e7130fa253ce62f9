package ai.contio.spring.oauth2.authorization;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;

import ai.contio.spring.oauth2.registration.ContioRegistration;
import ai.contio.spring.oauth2.registration.ContioScopes;

import org.springframework.security.crypto.keygen.Base64StringKeyGenerator;
import org.springframework.security.crypto.keygen.StringKeyGenerator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.web.util.UriBuilder;

/**
 * Makes requests for users' consent: with PKCE, state, and a nonce where an ID token may
 * come back. Nothing is sent.
 */
final class AuthorizationRequests {

	/*
	 * Security's own attribute would make the nonce mandatory, and Contio may not echo it
	 */
	static final String NONCE = "contio.nonce";

	private static final StringKeyGenerator KEYS = new Base64StringKeyGenerator(Base64.getUrlEncoder().withoutPadding(),
			96);

	private final ContioRegistration registration;

	AuthorizationRequests(ContioRegistration registration) {
		this.registration = registration;
	}

	OAuth2AuthorizationRequest create(String redirectUri, AuthorizationOptions options) {
		ClientRegistration contio = this.registration.get();
		Set<String> scopes = scopes(contio, options);
		OAuth2AuthorizationRequest.Builder request = OAuth2AuthorizationRequest.authorizationCode()
			.clientId(contio.getClientId())
			.authorizationUri(String.valueOf(contio.getProviderDetails().getAuthorizationUri()))
			.redirectUri(redirectUri)
			.scopes(scopes)
			.state(KEYS.generateKey())
			.attributes((attributes) -> attributes.put(OAuth2ParameterNames.REGISTRATION_ID, ContioRegistration.ID));
		if (scopes.contains(ContioScopes.OPENID)) {
			nonce(request, KEYS.generateKey());
		}
		if (options.loginHint() != null) {
			request.additionalParameters((parameters) -> parameters.put("login_hint", options.loginHint()));
		}
		OAuth2AuthorizationRequestCustomizers.withPkce().accept(request);
		return request.authorizationRequestUri(AuthorizationRequests::withoutPlus).build();
	}

	/* Spring leaves a plus as it is, and servers take it for a space: ada+work@… */
	private static URI withoutPlus(UriBuilder uri) {
		return URI.create(uri.build().toString().replace("+", "%2B"));
	}

	private static Set<String> scopes(ClientRegistration contio, AuthorizationOptions options) {
		if (options.scopes().isEmpty()) {
			return contio.getScopes();
		}
		Set<String> unknown = new LinkedHashSet<>(options.scopes());
		unknown.removeAll(contio.getScopes());
		if (!unknown.isEmpty()) {
			throw new UnknownScopeException(unknown, contio.getScopes());
		}
		return new LinkedHashSet<>(contio.getScopes().stream().filter(wanted(options.scopes())).toList());
	}

	private static Predicate<String> wanted(Set<String> scopes) {
		return scopes::contains;
	}

	private static void nonce(OAuth2AuthorizationRequest.Builder request, String nonce) {
		request.attributes((attributes) -> attributes.put(NONCE, nonce));
		request.additionalParameters((parameters) -> parameters.put(OidcParameterNames.NONCE, hash(nonce)));
	}

	static String hash(String nonce) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(nonce.getBytes(StandardCharsets.US_ASCII));
			return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

}
