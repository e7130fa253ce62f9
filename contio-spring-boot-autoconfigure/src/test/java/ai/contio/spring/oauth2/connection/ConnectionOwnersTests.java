package ai.contio.spring.oauth2.connection;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

import ai.contio.spring.client.ResourceOwner;
import ai.contio.spring.oauth2.registration.ContioRegistration;
import org.junit.jupiter.api.Test;

import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.user.DefaultOAuth2User;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whose a connection is that Spring Security keeps.
 */
class ConnectionOwnersTests {

	private static final ClientRegistration CONTIO = ClientRegistration.withRegistrationId(ContioRegistration.ID)
		.clientId("partner")
		.authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
		.authorizationUri("http://localhost/authorize")
		.tokenUri("http://localhost/token")
		.redirectUri("http://localhost/callback")
		.build();

	private final MemoryConnectionStore store = new MemoryConnectionStore();

	private final SecurityConnections connections = new SecurityConnections(
			new ConnectionLifecycle(this.store, (event) -> {
			}), new IdentityProviders(), new ContioRegistration((id) -> CONTIO), Clock.systemUTC());

	@Test
	void nothingIsKeptForSomebodyAnonymous() {
		this.connections.save(client(),
				new AnonymousAuthenticationToken("key", "ada", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS")));
		assertThat(this.store.findAll(null, 10)).isEmpty();
	}

	@Test
	void nameOfTwoProvidersAndOfAFormIsThreeOwners() {
		this.connections.save(client(), form());
		this.connections.save(client(), login("one"));
		this.connections.save(client(), login("other"));
		assertThat(this.store.findAll(null, 10)).extracting(StoredConnection::owner)
			.containsExactlyInAnyOrder(ResourceOwner.principal("ada"), ResourceOwner.principal("ada", "one"),
					ResourceOwner.principal("ada", "other"));
	}

	@Test
	void signInWithAnotherProviderSaysNothingAboutTheContioUser() {
		this.connections.save(client(), login("other"));
		assertThat(this.store.findAll(null, 10)).singleElement()
			.satisfies((connection) -> assertThat(connection.contioUserId()).isNull());
	}

	private static OAuth2AuthorizedClient client() {
		Instant now = Instant.now();
		return new OAuth2AuthorizedClient(CONTIO, "ada", new OAuth2AccessToken(OAuth2AccessToken.TokenType.BEARER,
				"token", now, now.plusSeconds(60), Set.of("openid")));
	}

	private static Authentication form() {
		return UsernamePasswordAuthenticationToken.authenticated("ada", null, List.of());
	}

	private static Authentication login(String provider) {
		return new OAuth2AuthenticationToken(new DefaultOAuth2User(List.of(), Map.of("sub", "ada"), "sub"), List.of(),
				provider);
	}

}
