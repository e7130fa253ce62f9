package ai.contio.spring.sandbox.sso;

import java.time.Clock;
import java.util.Locale;

import ai.contio.spring.sandbox.account.Accounts;
import ai.contio.spring.sandbox.account.User;
import ai.contio.spring.sandbox.account.Workspace;
import ai.contio.spring.sandbox.admin.idp.IdpConfig;
import ai.contio.spring.sandbox.admin.idp.IdpConfigs;
import ai.contio.spring.sandbox.oauth.login.Provisioning;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Takes what the identity provider sends back. The sandbox talks to none, so it takes the
 * code for the address of who signed in: {@code code=ada@example.com}.
 */
@Component
final class SsoSignIn {

	private final IdpConfigs idps;

	private final Accounts accounts;

	private final Provisioning provisioning;

	private final SsoSessions sessions;

	private final Clock clock;

	SsoSignIn(IdpConfigs idps, Accounts accounts, Provisioning provisioning, SsoSessions sessions, Clock clock) {
		this.idps = idps;
		this.accounts = accounts;
		this.provisioning = provisioning;
		this.sessions = sessions;
		this.clock = clock;
	}

	Outcome complete(@Nullable String state, @Nullable String code, @Nullable String error,
			@Nullable String description) {
		SsoSession session = (state != null) ? this.sessions.withState(state).orElse(null) : null;
		if (session == null || !session.isPending(this.clock.instant())) {
			return new Outcome(null, "invalid_state", "The state is unknown, used or too old.");
		}
		if (error != null) {
			return failed(session, error, (description != null) ? description : error);
		}
		String email = (code != null) ? code.toLowerCase(Locale.ROOT) : "";
		IdpConfig idp = this.idps.find().filter(IdpConfig::active).orElse(null);
		if (!email.matches("[^@\\s]+@[^@\\s]+") || idp == null) {
			return failed(session, "invalid_code", "The sandbox takes an address such as ada@example.com for a code.");
		}
		if (!idp.allows(email)) {
			return failed(session, "domain_not_allowed", "The address is of a domain that may not sign in.");
		}
		User user = this.accounts.user(email)
			.orElseGet(() -> this.provisioning.create(email, null, Workspace.LARKSPUR, false));
		return new Outcome(this.sessions.put(session.completed(user.id())), null, null);
	}

	private Outcome failed(SsoSession session, String error, String description) {
		return new Outcome(this.sessions.put(session.failed(description)), error, description);
	}

	record Outcome(@Nullable SsoSession session, @Nullable String error, @Nullable String description) {

	}

}
