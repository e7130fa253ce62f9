package ai.contio.spring.sandbox.test;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import ai.contio.spring.sandbox.account.User;
import ai.contio.spring.sandbox.oauth.client.Scopes;
import ai.contio.spring.sandbox.oauth.token.GrantedTokens;
import ai.contio.spring.sandbox.test.TestedApplication.GrantedConnection;
import ai.contio.spring.sandbox.test.TestedApplication.TestedUser;
import org.jspecify.annotations.Nullable;

/**
 * That a user of the application has connected. The tokens are real ones of the sandbox,
 * and can be refreshed.
 */
public final class GivenConnection {

	private final Given given;

	private TestedUser principal;

	private User user;

	private Set<String> scopes = new TreeSet<>(Scopes.ALL);

	private @Nullable Duration remaining;

	GivenConnection(Given given, String principal) {
		this.given = given;
		this.principal = new TestedUser(principal, "");
		this.user = given.user(User.ADA.email()).toUser();
		save();
	}

	/**
	 * The user connected as this person.
	 * @param email the address of who it is at Contio; who is not there yet is new
	 * @return this connection
	 */
	public GivenConnection as(String email) {
		this.user = this.given.user(email).toUser();
		return save();
	}

	/**
	 * The user granted these scopes and no others.
	 * @param granted the scopes, such as {@code meetings:read}
	 * @return this connection
	 */
	public GivenConnection withScopes(String... granted) {
		this.scopes = new TreeSet<>(List.of(granted));
		return save();
	}

	/**
	 * The access token has expired; the refresh token is good.
	 * @return this connection
	 */
	public GivenConnection withExpiredToken() {
		return withTokenExpiringIn(Duration.ofMinutes(-1));
	}

	/**
	 * The access token is good for no longer than this.
	 * @param duration how long
	 * @return this connection
	 */
	public GivenConnection withTokenExpiringIn(Duration duration) {
		this.remaining = duration;
		return save();
	}

	/**
	 * The user of the application was signed in by an identity provider, and not by the
	 * application itself.
	 * @param identityProvider the id of the client registration, or the issuer of bearer
	 * tokens
	 * @return this connection
	 */
	public GivenConnection signedInBy(String identityProvider) {
		this.given.disconnect(this.principal);
		this.principal = new TestedUser(this.principal.name(), identityProvider);
		return save();
	}

	/* The application goes by the machine's time, which the sandbox may be ahead of */
	private GivenConnection save() {
		GrantedTokens tokens = this.given.sandbox().data().grant(this.user, this.scopes, this.remaining);
		Duration ahead = this.given.sandbox().clock().ahead();
		this.given.connect(this.principal, this.user,
				new GrantedConnection(this.scopes, new GrantedTokens(tokens.accessToken(), tokens.refreshToken(),
						tokens.issuedAt().minus(ahead), tokens.expiresAt().minus(ahead))));
		return this;
	}

}
