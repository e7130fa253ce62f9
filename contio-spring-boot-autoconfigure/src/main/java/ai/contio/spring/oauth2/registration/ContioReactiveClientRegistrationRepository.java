package ai.contio.spring.oauth2.registration;

import java.util.Iterator;
import java.util.List;

import reactor.core.publisher.Mono;

import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;

/**
 * What {@link ContioClientRegistrationRepository} is, for reactive applications.
 */
public final class ContioReactiveClientRegistrationRepository
		implements ReactiveClientRegistrationRepository, Iterable<ClientRegistration> {

	private final ContioClientRegistrationRepository repository;

	/**
	 * A repository.
	 * @param registrations all registrations
	 * @param loginEnabled whether people may sign in with Contio
	 */
	public ContioReactiveClientRegistrationRepository(List<ClientRegistration> registrations, boolean loginEnabled) {
		this.repository = new ContioClientRegistrationRepository(registrations, loginEnabled);
	}

	@Override
	public Mono<ClientRegistration> findByRegistrationId(String registrationId) {
		return Mono.justOrEmpty(this.repository.findByRegistrationId(registrationId));
	}

	@Override
	public Iterator<ClientRegistration> iterator() {
		return this.repository.iterator();
	}

}
