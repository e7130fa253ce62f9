package ai.contio.spring.autoconfigure;

import ai.contio.spring.webhook.WebhookReceiver;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.boot.security.autoconfigure.web.reactive.ReactiveWebSecurityAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.savedrequest.NoOpServerRequestCache;
import org.springframework.security.web.server.util.matcher.PathPatternParserServerWebExchangeMatcher;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher.MatchResult;

/**
 * Lets webhooks through Spring Security, and nothing else. Spring Security protects a
 * reactive application by default only while it has no chain at all, so the default chain
 * for the rest of the application is supplied here where the application has none.
 */
@AutoConfiguration(after = { ContioWebhookAutoConfiguration.class, ReactiveWebSecurityAutoConfiguration.class })
@ConditionalOnClass({ SecurityWebFilterChain.class, ReactiveWebSecurityAutoConfiguration.class })
@ConditionalOnWebApplication(type = Type.REACTIVE)
@ConditionalOnBean({ WebhookReceiver.class, ServerHttpSecurity.class })
@ConditionalOnBooleanProperty(name = "contio.webhook.security.enabled", matchIfMissing = true)
public final class ContioWebhookReactiveSecurityAutoConfiguration {

	@Bean
	@ConditionalOnMissingBean
	@Order(Ordered.LOWEST_PRECEDENCE)
	SecurityWebFilterChain contioDefaultSecurityWebFilterChain(ServerHttpSecurity http) {
		return ContioDefaultReactiveSecurityAutoConfiguration.everythingBehindALogin(http);
	}

	@Bean
	@Order(Ordered.HIGHEST_PRECEDENCE + 10)
	SecurityWebFilterChain contioWebhookSecurityWebFilterChain(ServerHttpSecurity http, WebhookSettings settings,
			WebhookStartUp startUp) {
		// Where there is no endpoint, the path is the application's
		http.securityMatcher(startUp.canVerify() ? new PathPatternParserServerWebExchangeMatcher(settings.path())
				: (exchange) -> MatchResult.notMatch());
		http.authorizeExchange((exchanges) -> exchanges.anyExchange().permitAll());
		http.csrf(ServerHttpSecurity.CsrfSpec::disable);
		http.logout(ServerHttpSecurity.LogoutSpec::disable);
		http.requestCache((cache) -> cache.requestCache(NoOpServerRequestCache.getInstance()));
		return http.build();
	}

}
