package ai.contio.spring.autoconfigure;

import java.net.URI;
import java.time.Clock;

import ai.contio.spring.client.ContioClientType;
import ai.contio.spring.client.ContioConnectionDetails;
import ai.contio.spring.client.ContioCredentials;
import ai.contio.spring.client.ContioWebClientAssembler;
import ai.contio.spring.oauth2.ContioOAuthClient;
import ai.contio.spring.oauth2.authorization.ConnectFlow;
import ai.contio.spring.oauth2.authorization.ConnectSettings;
import ai.contio.spring.oauth2.authorization.ContioAuthorizations;
import ai.contio.spring.oauth2.authorization.ContioEmbeddedSignIn;
import ai.contio.spring.oauth2.authorization.IdTokenVerifier;
import ai.contio.spring.oauth2.connection.ConnectionCounts;
import ai.contio.spring.oauth2.connection.ConnectionLifecycle;
import ai.contio.spring.oauth2.connection.ConnectionStore;
import ai.contio.spring.oauth2.connection.ConnectionTokens;
import ai.contio.spring.oauth2.connection.ContioConnections;
import ai.contio.spring.oauth2.connection.IdentityProviders;
import ai.contio.spring.oauth2.connection.MemoryConnectionStore;
import ai.contio.spring.oauth2.connection.PrincipalResolver;
import ai.contio.spring.oauth2.connection.SecurityConnections;
import ai.contio.spring.oauth2.connection.SignedInUser;
import ai.contio.spring.oauth2.connection.TokenEndpoint;
import ai.contio.spring.oauth2.registration.ContioRegistration;
import ai.contio.spring.observation.ContioRefreshObservationConvention;
import ai.contio.spring.observation.ContioRefreshObservations;
import ai.contio.spring.observation.DefaultContioRefreshObservationConvention;
import io.micrometer.observation.ObservationRegistry;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientAutoConfiguration;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.reactive.ReactiveOAuth2ClientAutoConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Fallback;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;

/**
 * Connections of users to Contio, whatever the web stack, and with none. Its beans are
 * lazy: only an application that connects users needs a client secret.
 */
@Lazy
@AutoConfiguration(after = { ContioRegistrationAutoConfiguration.class, ContioClientAutoConfiguration.class,
		ContioOAuthClientAutoConfiguration.class, OAuth2ClientAutoConfiguration.class,
		ReactiveOAuth2ClientAutoConfiguration.class })
@ConditionalOnClass({ ClientRegistration.class, OAuth2ClientProperties.class })
public final class ContioConnectionAutoConfiguration {

	private final Clock clock = Clock.systemUTC();

	@Bean
	ContioRegistration contioRegistration(ObjectProvider<ClientRegistrationRepository> servlet,
			ObjectProvider<ReactiveClientRegistrationRepository> reactive) {
		return new ContioRegistration((id) -> find(id, servlet.getIfUnique(), reactive.getIfUnique()));
	}

	private static @Nullable ClientRegistration find(String id, @Nullable ClientRegistrationRepository servlet,
			@Nullable ReactiveClientRegistrationRepository reactive) {
		if (servlet != null) {
			return servlet.findByRegistrationId(id);
		}
		return (reactive != null) ? reactive.findByRegistrationId(id).block() : null;
	}

	@Bean
	@ConditionalOnMissingBean(ConnectionStore.class)
	MemoryConnectionStore contioConnectionStore() {
		return new MemoryConnectionStore();
	}

	@Bean
	@Lazy
	ConnectionCounts contioConnectionCounts(ConnectionStore store) {
		return new ConnectionCounts(store, this.clock);
	}

	@Bean
	@ConditionalOnMissingBean(PrincipalResolver.class)
	IdentityProviders contioPrincipalResolver() {
		return new IdentityProviders();
	}

	@Bean
	ConnectionLifecycle contioConnectionLifecycle(ConnectionStore store, ApplicationEventPublisher events) {
		return new ConnectionLifecycle(store, events::publishEvent);
	}

	@Bean
	TokenEndpoint contioTokenEndpoint(ContioWebClientAssembler assembler, ContioClientBuilders builders,
			ContioRegistration registration, ContioConnectionDetails details, Environment environment) {
		URI tokenUri = URI.create(registration.get().getProviderDetails().getTokenUri());
		ContioCredentials credentials = ContioCredentials
			.clientSecret(new RegistrationDetails(details, registration, environment));
		return new TokenEndpoint(assembler.assemble(ContioClientType.OAUTH, tokenUri, credentials, builders.get()),
				registration);
	}

	@Bean
	ConnectionTokens contioConnectionTokens(ConnectionLifecycle connections, TokenEndpoint endpoint,
			ContioOAuth2Properties properties, ObjectProvider<ObservationRegistry> registry,
			ObjectProvider<ContioRefreshObservationConvention> convention) {
		return new ConnectionTokens(connections, endpoint, properties.getRefreshBeforeExpiry(), this.clock,
				new ContioRefreshObservations(registry.getIfUnique(() -> ObservationRegistry.NOOP),
						convention.getIfAvailable(DefaultContioRefreshObservationConvention::new)));
	}

	@Bean
	ContioConnections contioConnections(ConnectionLifecycle connections, PrincipalResolver principals,
			ContioOAuthClient oauth) {
		return new ContioConnections(connections, principals, oauth.tokens()::revoke);
	}

	@Bean
	SecurityConnections contioSecurityConnections(ConnectionLifecycle connections, PrincipalResolver principals,
			ContioRegistration registration) {
		return new SecurityConnections(connections, principals, registration, this.clock);
	}

	@Bean
	IdTokenVerifier contioIdTokenVerifier(ContioRegistration registration, ContioClientBuilders builders) {
		return new IdTokenVerifier(registration, builders.get().build());
	}

	@Bean
	ContioAuthorizations contioAuthorizations(ContioRegistration registration, TokenEndpoint endpoint,
			IdTokenVerifier idTokens, ContioOAuthClient oauth, ConnectionLifecycle connections) {
		return new ContioAuthorizations(registration, endpoint, idTokens, new OAuthIdentitySource(oauth), connections,
				this.clock);
	}

	@Bean
	ContioEmbeddedSignIn contioEmbeddedSignIn(ContioOAuthClient oauth, ContioAuthorizations authorizations,
			ContioRegistration registration) {
		return new ContioEmbeddedSignIn(oauth.signIn(), authorizations, registration);
	}

	@Bean
	ConnectFlow contioConnectFlow(ContioAuthorizations authorizations, ContioRegistration registration,
			ContioOAuth2Properties properties) {
		return new ConnectFlow(authorizations, registration,
				new ConnectSettings(properties.getSuccessPath(), properties.getFailurePath()));
	}

	/*
	 * Tasks of the application's executors call Contio for whoever started them. Beside a
	 * decorator of the application's own it stays in the background.
	 */
	@Bean
	@Fallback
	SignedInUser contioSignedInUser(PrincipalResolver principals) {
		return new SignedInUser(principals);
	}

}
