package ai.contio.spring.oauth2.reactive;

import ai.contio.spring.oauth2.authorization.ConnectFlow;
import reactor.core.publisher.Mono;

import org.springframework.security.authentication.AuthenticationTrustResolver;
import org.springframework.security.authentication.AuthenticationTrustResolverImpl;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;

/**
 * Leads the link that connects past Spring Security's own flow, whose filters take any
 * path of this shape, to {@link ReactiveConnectHandler}. Where people may sign in with
 * Contio, that is only for users who are signed in.
 */
public final class ConnectLinkFilter implements WebFilter {

	/** What the link becomes behind this filter. It starts the flow as well. */
	public static final String PATH = ConnectFlow.PATH + "/connect";

	private final AuthenticationTrustResolver trust = new AuthenticationTrustResolverImpl();

	private final boolean loginEnabled;

	/**
	 * A filter.
	 * @param loginEnabled whether people may sign in with Contio
	 */
	public ConnectLinkFilter(boolean loginEnabled) {
		this.loginEnabled = loginEnabled;
	}

	@Override
	public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
		if (!exchange.getRequest().getPath().pathWithinApplication().value().equals(ConnectFlow.PATH)) {
			return chain.filter(exchange);
		}
		return connects().flatMap((connects) -> chain.filter(connects ? past(exchange) : exchange));
	}

	private Mono<Boolean> connects() {
		return this.loginEnabled ? ReactiveSecurityContextHolder.getContext()
			.mapNotNull(SecurityContext::getAuthentication)
			.map(this.trust::isAuthenticated)
			.defaultIfEmpty(false) : Mono.just(true);
	}

	private static ServerWebExchange past(ServerWebExchange exchange) {
		return exchange.mutate().request((request) -> request.path(Exchanges.contextPath(exchange) + PATH)).build();
	}

}
