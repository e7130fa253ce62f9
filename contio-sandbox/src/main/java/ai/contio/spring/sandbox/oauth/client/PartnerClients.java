package ai.contio.spring.sandbox.oauth.client;

import ai.contio.spring.sandbox.admin.PartnerApp;
import org.jspecify.annotations.Nullable;

import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.OAuth2TokenFormat;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.stereotype.Component;

/**
 * The partner app as the one client that Spring Authorization Server knows. It knows none
 * while the app is not active: Contio answers a deactivated app with
 * {@code invalid_client}.
 */
@Component
public final class PartnerClients implements RegisteredClientRepository {

	/** The id that Spring knows the partner app by. It never leaves the sandbox. */
	public static final String ID = "partner-app";

	/*
	 * Spring wants at least one redirect URI. RedirectUris decides which ones are good.
	 */
	private static final String NO_REDIRECT_URI = "http://localhost/";

	/*
	 * Spring wants one here, too. PartnerSecrets decides which ones are good.
	 */
	private static final String NO_SECRET = "none";

	private final PartnerApp app;

	private final RegisteredClient client;

	PartnerClients(PartnerApp app, ClientCredentials credentials, OAuthSettings settings) {
		this.app = app;
		this.client = RegisteredClient.withId(ID)
			.clientId(credentials.clientId())
			.clientSecret(NO_SECRET)
			.clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
			.authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
			.authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
			.redirectUri(NO_REDIRECT_URI)
			.scopes((scopes) -> scopes.addAll(Scopes.ALL))
			.clientSettings(ClientSettings.builder().requireProofKey(false).build())
			.tokenSettings(tokens(settings))
			.build();
	}

	private static TokenSettings tokens(OAuthSettings settings) {
		return TokenSettings.builder()
			.accessTokenFormat(OAuth2TokenFormat.REFERENCE)
			.accessTokenTimeToLive(settings.getAccessTokenLifetime())
			.refreshTokenTimeToLive(settings.getRefreshTokenLifetime())
			.authorizationCodeTimeToLive(settings.getAuthorizationCodeLifetime())
			.reuseRefreshTokens(!settings.isRotateRefreshTokens())
			.build();
	}

	@Override
	public @Nullable RegisteredClient findById(String id) {
		return id.equals(this.client.getId()) ? this.client : null;
	}

	@Override
	public @Nullable RegisteredClient findByClientId(String clientId) {
		boolean active = this.app.isActive();
		return (active && clientId.equals(this.client.getClientId())) ? this.client : null;
	}

	@Override
	public void save(RegisteredClient registeredClient) {
		throw new UnsupportedOperationException("The sandbox has one client, from its settings");
	}

}
