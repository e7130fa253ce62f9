package ai.contio.spring.sandbox.oauth.login;

import java.time.Clock;
import java.util.Optional;

import ai.contio.spring.sandbox.account.User;
import ai.contio.spring.sandbox.oauth.client.OAuthSettings;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Remembers in the session who has signed in, for the hosted pages and the embedded flow
 * alike.
 */
@Component
public final class SignIn {

	private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

	private final OAuthSettings settings;

	private final Clock clock;

	SignIn(OAuthSettings settings, Clock clock) {
		this.settings = settings;
		this.clock = clock;
	}

	/**
	 * Sign somebody in. The session gets a new id, so that one which was planted is worth
	 * nothing.
	 * @param user who signed in
	 * @param request the request that proved it
	 * @param response its answer, which gets the session cookie
	 */
	public void signIn(User user, HttpServletRequest request, HttpServletResponse response) {
		if (request.getSession(false) != null) {
			request.changeSessionId();
		}
		SignedInUser signedIn = new SignedInUser(user, this.clock.instant().plus(this.settings.getSessionLifetime()));
		this.contexts.saveContext(new SecurityContextImpl(signedIn), request, response);
	}

	/**
	 * Who is signed in.
	 * @param request a request with or without a session
	 * @return the user, or empty if nobody is, or not any more
	 */
	public Optional<SignedInUser> current(HttpServletRequest request) {
		return current(this.contexts.loadDeferredContext(request).get().getAuthentication());
	}

	/**
	 * Who is signed in.
	 * @param authentication what the session holds
	 * @return the user, or empty if nobody is, or not any more
	 */
	public Optional<SignedInUser> current(@Nullable Authentication authentication) {
		return Optional.ofNullable(authentication)
			.filter(SignedInUser.class::isInstance)
			.map(SignedInUser.class::cast)
			.filter((user) -> user.isAt(this.clock.instant()));
	}

}
