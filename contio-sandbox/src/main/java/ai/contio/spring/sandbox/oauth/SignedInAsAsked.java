package ai.contio.spring.sandbox.oauth;

import java.util.function.Supplier;

import ai.contio.spring.sandbox.oauth.login.SignIn;
import org.jspecify.annotations.Nullable;

import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/**
 * Whether somebody is signed in, and is who the {@code login_hint} says, if there is one.
 */
@Component
final class SignedInAsAsked implements AuthorizationManager<RequestAuthorizationContext> {

	private final SignIn signIn;

	SignedInAsAsked(SignIn signIn) {
		this.signIn = signIn;
	}

	@Override
	public AuthorizationResult authorize(Supplier<? extends @Nullable Authentication> authentication,
			RequestAuthorizationContext context) {
		String hint = context.getRequest().getParameter("login_hint");
		boolean anybody = hint == null || hint.isBlank();
		return new AuthorizationDecision(this.signIn.current(authentication.get())
			.filter((user) -> anybody || user.email().equalsIgnoreCase(hint.strip()))
			.isPresent());
	}

}
