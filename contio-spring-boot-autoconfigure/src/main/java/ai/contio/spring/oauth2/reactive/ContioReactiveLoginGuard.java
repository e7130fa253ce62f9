package ai.contio.spring.oauth2.reactive;

import ai.contio.spring.oauth2.registration.ContioRegistration;
import reactor.core.publisher.Mono;

import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.web.server.context.WebSessionServerSecurityContextRepository;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;

/**
 * Refuses Contio as an identity, whichever way somebody came by it: such a user is signed
 * out and asked to sign in. Reactive Spring Security has no place to refuse it earlier in
 * a chain that is not ours.
 */
public final class ContioReactiveLoginGuard implements WebFilter {

	@Override
	public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
		return ReactiveSecurityContextHolder.getContext()
			.map(ContioReactiveLoginGuard::isContio)
			.defaultIfEmpty(false)
			.flatMap((contio) -> contio ? refuse(exchange) : chain.filter(exchange));
	}

	private static boolean isContio(SecurityContext context) {
		return context.getAuthentication() instanceof OAuth2AuthenticationToken login
				&& login.getAuthorizedClientRegistrationId().equals(ContioRegistration.ID);
	}

	private static Mono<Void> refuse(ServerWebExchange exchange) {
		return exchange.getSession()
			.doOnNext((session) -> session.getAttributes()
				.remove(WebSessionServerSecurityContextRepository.DEFAULT_SPRING_SECURITY_CONTEXT_ATTR_NAME))
			.then(Mono.error(() -> new InsufficientAuthenticationException(
					"Nobody signs in with Contio here: contio.oauth2.login.enabled is not set")));
	}

}
