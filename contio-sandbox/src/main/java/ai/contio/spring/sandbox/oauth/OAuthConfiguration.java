package ai.contio.spring.sandbox.oauth;

import ai.contio.spring.sandbox.oauth.client.ClientCredentials;
import ai.contio.spring.sandbox.oauth.client.PartnerClients;
import ai.contio.spring.sandbox.oauth.client.PartnerSecrets;
import ai.contio.spring.sandbox.oauth.client.RawBasicConverter;
import ai.contio.spring.sandbox.oauth.consent.AuthorizationEndpoint;
import ai.contio.spring.sandbox.oauth.page.AuthorizationErrors;
import ai.contio.spring.sandbox.oauth.page.PageSecurity;
import ai.contio.spring.sandbox.oauth.page.SignInEntryPoint;
import ai.contio.spring.sandbox.oauth.token.TokenEndpoints;
import jakarta.servlet.Filter;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.oauth2.server.authorization.authentication.ClientSecretAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.AbstractSecurityWebApplicationInitializer;

/**
 * Spring Authorization Server at Contio's paths. Two chains, each for the paths that it
 * names: whatever else the sandbox has, Spring Security never sees.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class OAuthConfiguration {

	/* After all filters of the sandbox itself */
	private static final int ORDER = 100;

	@Bean
	FilterRegistrationBean<Filter> securityFilterRegistration(
			@Qualifier(AbstractSecurityWebApplicationInitializer.DEFAULT_FILTER_NAME) Filter filter) {
		FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>(filter);
		registration.addUrlPatterns("/oauth2/*", "/.well-known/*", "/sign-in/*");
		registration.setOrder(ORDER);
		return registration;
	}

	@Bean
	AuthorizationServerSettings authorizationServerSettings() {
		return AuthorizationServerSettings.builder().jwkSetEndpoint("/.well-known/jwks.json").build();
	}

	@Bean
	SecurityFilterChain authorizationServer(HttpSecurity http, PartnerClients clients, ClientCredentials credentials,
			AuthorizationEndpoint authorization, TokenEndpoints tokens, SignInEntryPoint signIn,
			SignedInAsAsked signedInAsAsked, AuthorizationErrors authorizationErrors, OAuthErrors errors)
			throws Exception {
		PageSecurity.headers(http);
		return http.securityMatcher(new AuthorizationServerPaths())
			.with(new OAuth2AuthorizationServerConfigurer(), (server) -> {
				server.registeredClientRepository(clients);
				authorization.configure(server, PageSecurity.CONSENT_PATH, authorizationErrors);
				tokens.configure(server, errors);
				server.clientAuthentication(
						(client) -> client.errorResponseHandler(errors).authenticationConverters((converters) -> {
							converters.clear();
							converters.add(new RawBasicConverter());
						}).authenticationProviders((providers) -> {
							providers.removeIf((provider) -> !(provider instanceof ClientSecretAuthenticationProvider));
							providers.forEach((provider) -> ((ClientSecretAuthenticationProvider) provider)
								.setPasswordEncoder(new PartnerSecrets(credentials)));
						}));
			})
			.authorizeHttpRequests((requests) -> requests.requestMatchers("/oauth2/authorize")
				.access(signedInAsAsked)
				.anyRequest()
				.permitAll())
			.exceptionHandling((handling) -> handling.authenticationEntryPoint(signIn).accessDeniedHandler(signIn))
			.requestCache((cache) -> cache.disable())
			.logout((logout) -> logout.disable())
			.build();
	}

	@Bean
	SecurityFilterChain pages(HttpSecurity http) throws Exception {
		return PageSecurity.pages(http).build();
	}

}
