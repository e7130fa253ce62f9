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
import ai.contio.spring.oauth2.connection.SignedInUser;
import ai.contio.spring.oauth2.connection.TokenEndpoint;
import ai.contio.spring.oauth2.registration.ContioRegistration;
import ai.contio.spring.oauth2.servlet.ConnectHandler;
import ai.contio.spring.oauth2.servlet.ContioLoginGuard;
import ai.contio.spring.oauth2.servlet.ContioLoginRequestResolver;
import ai.contio.spring.oauth2.servlet.LoginTokenResponseClient;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientAutoConfiguration;
import org.springframework.boot.security.oauth2.client.autoconfigure.servlet.OAuth2ClientWebSecurityAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

/**
 * Connecting, and signing in where that is switched on, in a servlet application. The
 * links lie behind the application's own security.
 */
@AutoConfiguration(after = { ContioConnectionAutoConfiguration.class, OAuth2ClientAutoConfiguration.class },
		before = OAuth2ClientWebSecurityAutoConfiguration.class)
@ConditionalOnClass({ DispatcherServlet.class, HttpSecurity.class, OAuth2ClientWebSecurityAutoConfiguration.class })
@ConditionalOnWebApplication(type = Type.SERVLET)
@ConditionalOnBean(ClientRegistrationRepository.class)
public final class ContioConnectServletAutoConfiguration {

	@Bean
	static AuthorizedClientServices contioAuthorizedClientServices(ObjectProvider<SecurityConnections> connections) {
		return new AuthorizedClientServices(connections);
	}

	@Bean
	@Lazy(false)
	InitializingBean contioSubscriberHook(SignedInUser user) {
		return user::followSubscribers;
	}

	@Bean
	@ConditionalOnMissingBean
	OAuth2AuthorizationRequestResolver contioLoginRequestResolver(ClientRegistrationRepository registrations,
			ContioRegistration contio, ContioOAuth2Properties properties) {
		return new ContioLoginRequestResolver(registrations,
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
				@Value("${server.servlet.context-path:}") String contextPath) {
			return new SimpleUrlHandlerMapping((registration.find() != null)
					? urls(flow::getObject, principals, ConnectFlow.callbackPath(registration, contextPath)) : Map.of(),
					EndpointOrder.BEFORE_ROUTER_FUNCTIONS);
		}

		private static Map<String, ?> urls(Supplier<ConnectFlow> flow, PrincipalResolver principals,
				String callbackPath) {
			ConnectHandler handler = new ConnectHandler(flow, principals);
			return Map.of(ConnectFlow.PATH, handler.start(), callbackPath, handler.callback());
		}

	}

	@Configuration(proxyBeanMethods = false)
	@ConditionalOnBooleanProperty(name = "contio.oauth2.login.enabled", havingValue = false, matchIfMissing = true)
	static class NoLogin {

		@Bean
		Customizer<HttpSecurity> contioLoginGuard() {
			return (http) -> http.authenticationProvider(new ContioLoginGuard());
		}

	}

	@Configuration(proxyBeanMethods = false)
	@ConditionalOnBooleanProperty("contio.oauth2.login.enabled")
	static class Login {

		@Bean
		@ConditionalOnMissingBean
		OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> contioLoginTokenResponseClient(
				TokenEndpoint endpoint, IdTokenVerifier idTokens) {
			return new LoginTokenResponseClient(new LoginTokenResponses(endpoint, idTokens));
		}

	}

}
