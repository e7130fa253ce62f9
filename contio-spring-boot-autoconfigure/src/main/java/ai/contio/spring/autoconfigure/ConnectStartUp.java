package ai.contio.spring.autoconfigure;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

import ai.contio.spring.oauth2.authorization.ConnectFlow;
import ai.contio.spring.oauth2.authorization.RedirectUri;
import ai.contio.spring.oauth2.registration.ContioRegistration;
import ai.contio.spring.oauth2.registration.ContioScopes;
import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.Order;
import org.springframework.security.oauth2.client.registration.ClientRegistration;

/**
 * Says at start-up how users connect, and what has to be registered at Contio for it.
 */
@Order(2)
final class ConnectStartUp implements StartUpNote {

	private final ContioRegistration contio;

	private final boolean loginEnabled;

	private final boolean inMemory;

	ConnectStartUp(ContioRegistration contio, boolean loginEnabled, boolean inMemory) {
		this.contio = contio;
		this.loginEnabled = loginEnabled;
		this.inMemory = inMemory;
	}

	@Override
	public @Nullable String describe() {
		ClientRegistration registration = this.contio.find();
		return (registration != null) ? "users %s at %s, redirect URI to register at Contio %s, scopes %s%s".formatted(
				this.loginEnabled ? "sign in and connect" : "connect", ConnectFlow.PATH,
				String.join(" and ", redirectUris(String.valueOf(registration.getRedirectUri()))),
				scopes(registration.getScopes()),
				this.inMemory ? "; connections in memory (a restart forgets them)" : "") : null;
	}

	/* Contio may have scopes by now that this version does not know */
	@Override
	public Stream<String> warnings() {
		ClientRegistration registration = this.contio.find();
		return (registration != null) ? registration.getScopes()
			.stream()
			.filter((scope) -> !ContioScopes.ALL.contains(scope))
			.map(ConnectStartUp::unknown) : Stream.empty();
	}

	private Set<String> redirectUris(String template) {
		Set<String> uris = new LinkedHashSet<>();
		uris.add(fill(template, RedirectUri.CONNECT));
		if (this.loginEnabled) {
			uris.add(fill(template, RedirectUri.LOGIN));
		}
		return uris;
	}

	private static String unknown(String scope) {
		String nearest = ContioScopes.nearest(scope);
		return "contio.oauth2.scopes has '%s', which this version does not know. %s".formatted(scope,
				(nearest != null) ? "Did you mean '%s'?".formatted(nearest)
						: "Known are %s.".formatted(String.join(" ", ContioScopes.ALL)));
	}

	/* The base URL is that of each request, so it stays a variable */
	private static String fill(String template, String action) {
		return template.replace("{action}", action).replace("{registrationId}", ContioRegistration.ID);
	}

	private static String scopes(Set<String> scopes) {
		return scopes.equals(ContioScopes.ALL) ? "all %d (contio.oauth2.scopes asks for fewer)".formatted(scopes.size())
				: String.join(" ", scopes);
	}

}
