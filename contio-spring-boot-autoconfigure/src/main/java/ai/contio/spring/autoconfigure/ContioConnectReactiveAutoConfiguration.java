package ai.contio.spring.autoconfigure;

import java.util.Map;
import java.util.function.Supplier;

import ai.contio.spring.oauth2.authorization.ConnectFlow;
import ai.contio.spring.oauth2.authorization.IdTokenVerifier;
import ai.contio.spring.oauth2.authorization.LoginRequests;
import ai.contio.spring.oauth2.authorization.LoginTokenResponses;
import ai.contio.spring.oauth2.connection.MemoryConnectionStore;
import ai.contio.spring.oauth2.connection.PrincipalResolver;
import ai.contio.spring.oauth2.connection.SecurityConnections;
import ai.contio.spring.oauth2.connection.TokenEndpoint;
import ai.contio.spring.oauth2.reactive.ConnectLinkFilter;
import ai.contio.spring.oauth2.reactive.ContioReactiveLoginGuard;
import ai.contio.spring.oauth2.reactive.ContioReactiveLoginRequestResolver;
import ai.contio.spring.oauth2.reactive.ReactiveConnectHandler;
import ai.contio.spring.oauth2.reactive.ReactiveLoginTokenResponseClient;
import ai.contio.spring.oauth2.registration.ContioRegistration;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.boot.security.oauth2.client.autoconfigure.reactive.ReactiveOAuth2ClientAutoConfiguration;
import org.springframework.boot.security.oauth2.client.autoconfigure.reactive.ReactiveOAuth2ClientWebSecurityAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.web.server.SecurityWebFiltersOrder;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.ReactiveOAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.server.ServerOAuth2AuthorizationRequestResolver;
import org.springframework.web.reactive.DispatcherHandler;
import org.springframework.web.reactive.handler.SimpleUrlHandlerMapping;

/**
 * Connecting, and signing in where that is switched on, in a reactive application. The
 * links lie behind the application's own security.
 */
@AutoConfiguration(after = { ContioConnectionAutoConfiguration.class, ReactiveOAuth2ClientAutoConfiguration.class },
		before = ReactiveOAuth2ClientWebSecurityAutoConfiguration.class)
@ConditionalOnClass({ DispatcherHandler.class, ServerHttpSecurity.class,
		ReactiveOAuth2ClientWebSecurityAutoConfiguration.class })
@ConditionalOnWebApplication(type = Type.REACTIVE)
@ConditionalOnBean(ReactiveClientRegistrationRepository.class)
public final class ContioConnectReactiveAutoConfiguration {

	@Bean
	static ReactiveAuthorizedClientServices contioAuthorizedClientServices(
			ObjectProvider<SecurityConnections> connections) {
		return new ReactiveAuthorizedClientServices(connections);
	}

	@Bean
	@ConditionalOnMissingBean
	ServerOAuth2AuthorizationRequestResolver contioLoginRequestResolver(
			ReactiveClientRegistrationRepository registrations, ContioRegistration contio,
			ContioOAuth2Properties properties) {
		return new ContioReactiveLoginRequestResolver(registrations,
				properties.getLogin().isEnabled() ? new LoginRequests(contio) : null);
	}

	@Configuration(proxyBeanMethods = false)
	@ConditionalOnBooleanProperty(name = "contio.oauth2.enabled", matchIfMissing = true)
	static class Links {

		@Bean
		ConnectStartUp contioConnectStartUp(ContioRegistration registration, ContioOAuth2Properties properties,
				ObjectProvider<MemoryConnectionStore> memory) {
			return new ConnectStartUp(registration, properties.getLogin().isEnabled(), memory.getIfAvailable() != null);
		}

		@Bean
		SimpleUrlHandlerMapping contioConnectHandlerMapping(ContioRegistration registration,
				ObjectProvider<ConnectFlow> flow, PrincipalResolver principals,
				@Value("${spring.webflux.base-path:}") String contextPath) {
			return new SimpleUrlHandlerMapping((registration.find() != null)
					? urls(flow::getObject, principals, ConnectFlow.callbackPath(registration, contextPath)) : Map.of(),
					EndpointOrder.BEFORE_ROUTER_FUNCTIONS);
		}

		private static Map<String, ?> urls(Supplier<ConnectFlow> flow, PrincipalResolver principals,
				String callbackPath) {
			ReactiveConnectHandler handler = new ReactiveConnectHandler(flow, principals);
			return Map.of(ConnectFlow.PATH, handler.start(), ConnectLinkFilter.PATH, handler.start(), callbackPath,
					handler.callback());
		}

	}

	@Bean
	Customizer<ServerHttpSecurity> contioConnectLinkFilter(ContioOAuth2Properties properties) {
		return (http) -> http.addFilterBefore(new ConnectLinkFilter(properties.getLogin().isEnabled()),
				SecurityWebFiltersOrder.HTTP_BASIC);
	}

	@Configuration(proxyBeanMethods = false)
	@ConditionalOnBooleanProperty(name = "contio.oauth2.login.enabled", havingValue = false, matchIfMissing = true)
	static class NoLogin {

		@Bean
		Customizer<ServerHttpSecurity> contioLoginGuard() {
			return (http) -> http.addFilterAfter(new ContioReactiveLoginGuard(),
					SecurityWebFiltersOrder.EXCEPTION_TRANSLATION);
		}

	}

	@Configuration(proxyBeanMethods = false)
	@ConditionalOnBooleanProperty("contio.oauth2.login.enabled")
	static class Login {

		@Bean
		@ConditionalOnMissingBean
		ReactiveOAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> contioLoginTokenResponseClient(
				TokenEndpoint endpoint, IdTokenVerifier idTokens) {
			return new ReactiveLoginTokenResponseClient(new LoginTokenResponses(endpoint, idTokens));
		}

	}

}
