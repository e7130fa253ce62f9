package ai.contio.spring.oauth2.connection;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;

import ai.contio.spring.client.ContioSecret;
import ai.contio.spring.client.ResourceOwner;
import ai.contio.spring.oauth2.registration.ContioRegistration;
import org.jspecify.annotations.Nullable;

import org.springframework.security.authentication.AuthenticationTrustResolver;
import org.springframework.security.authentication.AuthenticationTrustResolverImpl;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthenticatedPrincipal;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;

/**
 * Connections as Spring Security knows them: authorized clients. They never show their
 * refresh token, since Security would use it from several threads at once, and Contio
 * accepts it once.
 */
public final class SecurityConnections {

	private final AuthenticationTrustResolver trust = new AuthenticationTrustResolverImpl();

	private final ConnectionLifecycle connections;

	private final PrincipalResolver principals;

	private final ContioRegistration registration;

	private final Clock clock;

	/**
	 * Connections for Spring Security.
	 * @param connections what happens to them
	 * @param principals names their owners
	 * @param registration Contio's registration
	 * @param clock tells the time
	 */
	public SecurityConnections(ConnectionLifecycle connections, PrincipalResolver principals,
			ContioRegistration registration, Clock clock) {
		this.connections = connections;
		this.principals = principals;
		this.registration = registration;
		this.clock = clock;
	}

	/**
	 * Whether an authorized client is one of Contio.
	 * @param client the authorized client
	 * @return whether it is
	 */
	public static boolean isOfContio(OAuth2AuthorizedClient client) {
		return client.getClientRegistration().getRegistrationId().equals(ContioRegistration.ID);
	}

	/**
	 * The authorized client of a principal.
	 * @param principalName the name of the principal
	 * @param current who is signed in, or {@code null}
	 * @return the authorized client, or {@code null} if the principal is not connected
	 */
	public @Nullable OAuth2AuthorizedClient load(String principalName, @Nullable Authentication current) {
		return this.connections.look(owner(principalName, current)).map(this::client).orElse(null);
	}

	/* Security asks by the name alone; whoever is signed in by that name is meant */
	private ResourceOwner owner(String principalName, @Nullable Authentication current) {
		return (current != null && this.trust.isAuthenticated(current) && current.getName().equals(principalName))
				? this.principals.resolve(current) : ResourceOwner.principal(principalName);
	}

	private @Nullable OAuth2AuthorizedClient client(StoredConnection connection) {
		StoredConnection.Tokens tokens = connection.tokens();
		return (tokens == null) ? null
				: new OAuth2AuthorizedClient(this.registration.get(), connection.owner().name(),
						new OAuth2AccessToken(OAuth2AccessToken.TokenType.BEARER, tokens.access().reveal(),
								tokens.issuedAt(), tokens.expiresAt(), connection.scopes()));
	}

	/**
	 * Keep what Spring Security got for a principal. Nothing is kept for somebody
	 * anonymous.
	 * @param client the authorized client
	 * @param principal who it is of
	 */
	public void save(OAuth2AuthorizedClient client, Authentication principal) {
		if (!this.trust.isAuthenticated(principal)) {
			return;
		}
		OAuth2AccessToken access = client.getAccessToken();
		OAuth2RefreshToken refresh = client.getRefreshToken();
		Instant now = this.clock.instant();
		Instant issued = Objects.requireNonNullElse(access.getIssuedAt(), now);
		StoredConnection.Tokens tokens = new StoredConnection.Tokens(ContioSecret.of(access.getTokenValue()), issued,
				Objects.requireNonNullElse(access.getExpiresAt(), issued.plusSeconds(1)),
				(refresh != null) ? ContioSecret.of(refresh.getTokenValue()) : null);
		Set<String> scopes = access.getScopes();
		this.connections.connected(StoredConnection.of(this.principals.resolve(principal),
				new ContioIdentity(attribute(principal, "sub"), attribute(principal, "email")), Set.of(), scopes,
				tokens, now));
	}

	/**
	 * Forget the connection of a principal.
	 * @param principalName the name of the principal
	 * @param current who is signed in, or {@code null}
	 */
	public void remove(String principalName, @Nullable Authentication current) {
		this.connections.look(owner(principalName, current)).ifPresent(this.connections::disconnected);
	}

	private static @Nullable String attribute(Authentication principal, String name) {
		return (isSignedInWithContio(principal) && principal.getPrincipal() instanceof OAuth2AuthenticatedPrincipal user
				&& user.getAttribute(name) instanceof String text) ? text : null;
	}

	/* On the reactive stack the sign-in is not over yet when its tokens are saved */
	private static boolean isSignedInWithContio(Authentication principal) {
		if (principal instanceof OAuth2AuthenticationToken login) {
			return login.getAuthorizedClientRegistrationId().equals(ContioRegistration.ID);
		}
		return principal instanceof OAuth2LoginAuthenticationToken login
				&& login.getClientRegistration().getRegistrationId().equals(ContioRegistration.ID);
	}

}
