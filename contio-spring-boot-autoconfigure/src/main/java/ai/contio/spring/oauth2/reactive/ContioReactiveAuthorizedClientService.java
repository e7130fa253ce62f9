package ai.contio.spring.oauth2.reactive;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import ai.contio.spring.oauth2.connection.SecurityConnections;
import ai.contio.spring.oauth2.registration.ContioRegistration;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.ReactiveOAuth2AuthorizedClientService;

/**
 * Shows Spring Security the connections to Contio as authorized clients. Those of other
 * registrations stay where the application keeps them.
 */
public final class ContioReactiveAuthorizedClientService implements ReactiveOAuth2AuthorizedClientService {

	private final ReactiveOAuth2AuthorizedClientService others;

	private final Supplier<SecurityConnections> connections;

	/**
	 * A service.
	 * @param others keeps the authorized clients of all other registrations
	 * @param connections the connections to Contio
	 */
	public ContioReactiveAuthorizedClientService(ReactiveOAuth2AuthorizedClientService others,
			Supplier<SecurityConnections> connections) {
		this.others = others;
		this.connections = connections;
	}

	@Override
	@SuppressWarnings("unchecked")
	public <T extends OAuth2AuthorizedClient> Mono<T> loadAuthorizedClient(String clientRegistrationId,
			String principalName) {
		return ContioRegistration.ID.equals(clientRegistrationId)
				? call((current) -> this.connections.get().load(principalName, current)).map((client) -> (T) client)
				: this.others.loadAuthorizedClient(clientRegistrationId, principalName);
	}

	@Override
	public Mono<Void> saveAuthorizedClient(OAuth2AuthorizedClient authorizedClient, Authentication principal) {
		return SecurityConnections.isOfContio(authorizedClient) ? call((current) -> {
			this.connections.get().save(authorizedClient, principal);
			return null;
		}).then() : this.others.saveAuthorizedClient(authorizedClient, principal);
	}

	@Override
	public Mono<Void> removeAuthorizedClient(String clientRegistrationId, String principalName) {
		return ContioRegistration.ID.equals(clientRegistrationId) ? call((current) -> {
			this.connections.get().remove(principalName, current);
			return null;
		}).then() : this.others.removeAuthorizedClient(clientRegistrationId, principalName);
	}

	private <T> Mono<T> call(Function<@Nullable Authentication, @Nullable T> action) {
		Mono<T> mono = ReactiveSecurityContextHolder.getContext()
			.mapNotNull(SecurityContext::getAuthentication)
			.map(Optional::of)
			.defaultIfEmpty(Optional.empty())
			.mapNotNull((current) -> action.apply(current.orElse(null)));
		return mono.subscribeOn(Schedulers.boundedElastic());
	}

}
