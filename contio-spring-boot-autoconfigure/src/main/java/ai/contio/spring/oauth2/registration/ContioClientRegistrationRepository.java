package ai.contio.spring.oauth2.registration;

import java.util.Iterator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;

/**
 * All registrations by their id. Iterating, which is how Spring Security finds the
 * providers to offer for signing in, leaves Contio out unless people may sign in with it.
 */
public final class ContioClientRegistrationRepository
		implements ClientRegistrationRepository, Iterable<ClientRegistration> {

	private final List<ClientRegistration> registrations;

	private final boolean loginEnabled;

	/**
	 * A repository.
	 * @param registrations all registrations
	 * @param loginEnabled whether people may sign in with Contio
	 */
	public ContioClientRegistrationRepository(List<ClientRegistration> registrations, boolean loginEnabled) {
		this.registrations = List.copyOf(registrations);
		this.loginEnabled = loginEnabled;
	}

	@Override
	public @Nullable ClientRegistration findByRegistrationId(String registrationId) {
		return this.registrations.stream()
			.filter((registration) -> registration.getRegistrationId().equals(registrationId))
			.findFirst()
			.orElse(null);
	}

	@Override
	public Iterator<ClientRegistration> iterator() {
		return ContioRegistration.toSignInWith(this.registrations, this.loginEnabled);
	}

}
