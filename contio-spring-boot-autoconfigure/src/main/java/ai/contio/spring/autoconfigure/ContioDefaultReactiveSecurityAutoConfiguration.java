package ai.contio.spring.autoconfigure;

import reactor.core.publisher.Mono;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.actuate.endpoint.web.WebServerNamespace;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.security.autoconfigure.actuate.web.reactive.EndpointRequest;
import org.springframework.boot.security.oauth2.client.autoconfigure.reactive.ReactiveOAuth2ClientWebSecurityAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.ReactiveAuthenticationManager;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.core.userdetails.ReactiveUserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher;
import org.springframework.util.ClassUtils;

import static org.springframework.security.config.Customizer.withDefaults;

/**
 * Keeps the security that Spring gives a reactive application without a chain of its own:
 * everything behind a form or Basic login. Spring Boot takes any client registration for
 * a reason to have people sign in with it.
 */
@AutoConfiguration(after = ContioConnectReactiveAutoConfiguration.class,
		// Its chain comes first. The second is the first one's name in Spring Boot 4.0
		afterName = {
				"org.springframework.boot.security.oauth2.server.resource.autoconfigure.web.reactive.ReactiveOAuth2ResourceServerWebSecurityAutoConfiguration",
				"org.springframework.boot.security.oauth2.server.resource.autoconfigure.reactive.ReactiveOAuth2ResourceServerAutoConfiguration" },
		before = ReactiveOAuth2ClientWebSecurityAutoConfiguration.class)
@ConditionalOnClass({ SecurityWebFilterChain.class, ReactiveOAuth2ClientWebSecurityAutoConfiguration.class })
@ConditionalOnWebApplication(type = Type.REACTIVE)
@Conditional(OnNobodyToSignInWith.class)
@ConditionalOnBean(ReactiveClientRegistrationRepository.class)
public final class ContioDefaultReactiveSecurityAutoConfiguration {

	@Bean
	@ConditionalOnMissingBean(SecurityWebFilterChain.class)
	@Order(Ordered.LOWEST_PRECEDENCE)
	SecurityWebFilterChain contioDefaultSecurityWebFilterChain(ServerHttpSecurity http,
			ObjectProvider<ReactiveAuthenticationManager> managers, ObjectProvider<ReactiveUserDetailsService> users) {
		if (managers.stream().findAny().isEmpty() && users.stream().findAny().isEmpty()) {
			// Nobody is known, so nobody gets in. Spring Boot has such a manager as well,
			// but
			// not beside a chain
			http.authenticationManager(
					(authentication) -> Mono.error(new UsernameNotFoundException(authentication.getName())));
		}
		if (ClassUtils.isPresent(ContioDefaultServletSecurityAutoConfiguration.HEALTH_ENDPOINT,
				getClass().getClassLoader())) {
			http.authorizeExchange((exchanges) -> exchanges.matchers(Health.matchers()).permitAll());
		}
		return everythingBehindALogin(http);
	}

	static SecurityWebFilterChain everythingBehindALogin(ServerHttpSecurity http) {
		http.authorizeExchange((exchanges) -> exchanges.anyExchange().authenticated());
		http.httpBasic(withDefaults());
		http.formLogin(withDefaults());
		return http.build();
	}

	/* As Spring Boot has it for applications with Actuator */
	private static final class Health {

		static ServerWebExchangeMatcher[] matchers() {
			return new ServerWebExchangeMatcher[] { EndpointRequest.to(HealthEndpoint.class),
					EndpointRequest.toAdditionalPaths(WebServerNamespace.SERVER, HealthEndpoint.class) };
		}

	}

}
