package ai.contio.spring.oauth2.servlet;

import java.util.function.Supplier;

import ai.contio.spring.oauth2.connection.SecurityConnections;
import ai.contio.spring.oauth2.registration.ContioRegistration;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientService;

/**
 * Shows Spring Security the connections to Contio as authorized clients. Those of other
 * registrations stay where the application keeps them.
 */
public final class ContioAuthorizedClientService implements OAuth2AuthorizedClientService {

	private final OAuth2AuthorizedClientService others;

	private final Supplier<SecurityConnections> connections;

	/**
	 * A service.
	 * @param others keeps the authorized clients of all other registrations
	 * @param connections the connections to Contio
	 */
	public ContioAuthorizedClientService(OAuth2AuthorizedClientService others,
			Supplier<SecurityConnections> connections) {
		this.others = others;
		this.connections = connections;
	}

	@Override
	@SuppressWarnings("unchecked")
	public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(String clientRegistrationId,
			String principalName) {
		return ContioRegistration.ID.equals(clientRegistrationId)
				? (T) this.connections.get().load(principalName, signedIn())
				: this.others.loadAuthorizedClient(clientRegistrationId, principalName);
	}

	@Override
	public void saveAuthorizedClient(OAuth2AuthorizedClient authorizedClient, Authentication principal) {
		if (SecurityConnections.isOfContio(authorizedClient)) {
			this.connections.get().save(authorizedClient, principal);
		}
		else {
			this.others.saveAuthorizedClient(authorizedClient, principal);
		}
	}

	@Override
	public void removeAuthorizedClient(String clientRegistrationId, String principalName) {
		if (ContioRegistration.ID.equals(clientRegistrationId)) {
			this.connections.get().remove(principalName, signedIn());
		}
		else {
			this.others.removeAuthorizedClient(clientRegistrationId, principalName);
		}
	}

	private static @Nullable Authentication signedIn() {
		return SecurityContextHolder.getContext().getAuthentication();
	}

}
