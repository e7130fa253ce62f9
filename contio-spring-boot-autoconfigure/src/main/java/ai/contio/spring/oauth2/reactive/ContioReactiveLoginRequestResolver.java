package ai.contio.spring.oauth2.reactive;

import ai.contio.spring.oauth2.authorization.ConnectFlow;
import ai.contio.spring.oauth2.authorization.LoginRequests;
import ai.contio.spring.oauth2.registration.ContioRegistration;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.security.authentication.AuthenticationTrustResolver;
import org.springframework.security.authentication.AuthenticationTrustResolverImpl;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.server.DefaultServerOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.server.ServerOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.web.server.ServerWebExchange;

/**
 * Keeps Contio out of Spring Security's own flow, which would take an answer for a
 * sign-in, unless nobody is signed in and people may sign in with Contio. A user who is
 * signed in connects: that is what {@link ReactiveConnectHandler} does with the same
 * link. Other registrations are none of its business.
 */
public final class ContioReactiveLoginRequestResolver implements ServerOAuth2AuthorizationRequestResolver {

	private final AuthenticationTrustResolver trust = new AuthenticationTrustResolverImpl();

	private final DefaultServerOAuth2AuthorizationRequestResolver others;

	private final @Nullable LoginRequests logins;

	/**
	 * A resolver.
	 * @param registrations all registrations
	 * @param logins requests to sign in with Contio, or {@code null} if nobody may
	 */
	public ContioReactiveLoginRequestResolver(ReactiveClientRegistrationRepository registrations,
			@Nullable LoginRequests logins) {
		this.others = new DefaultServerOAuth2AuthorizationRequestResolver(registrations);
		this.logins = logins;
	}

	@Override
	public Mono<OAuth2AuthorizationRequest> resolve(ServerWebExchange exchange) {
		String path = exchange.getRequest().getPath().pathWithinApplication().value();
		return path.equals(ConnectFlow.PATH) ? login(exchange) : this.others.resolve(exchange);
	}

	@Override
	public Mono<OAuth2AuthorizationRequest> resolve(ServerWebExchange exchange, String clientRegistrationId) {
		return ContioRegistration.ID.equals(clientRegistrationId) ? login(exchange)
				: this.others.resolve(exchange, clientRegistrationId);
	}

	private Mono<OAuth2AuthorizationRequest> login(ServerWebExchange exchange) {
		LoginRequests requests = this.logins;
		if (requests == null) {
			return Mono.empty();
		}
		return ReactiveSecurityContextHolder.getContext()
			.mapNotNull(SecurityContext::getAuthentication)
			.map(this.trust::isAuthenticated)
			.defaultIfEmpty(false)
			.filter((signedIn) -> !signedIn)
			.map((nobody) -> requests.create(exchange.getRequest().getQueryParams(), Exchanges.baseUrl(exchange)));
	}

}
