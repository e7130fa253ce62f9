package ai.contio.spring.autoconfigure;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;

import ai.contio.spring.admin.ContioAdminClient;
import ai.contio.spring.client.ContioClientType;
import ai.contio.spring.client.ContioConfigurationException;
import ai.contio.spring.client.ContioSecret;
import ai.contio.spring.client.ResourceOwner;
import ai.contio.spring.client.ContioWebClientCustomizer;
import ai.contio.spring.client.ScriptedServer;
import ai.contio.spring.oauth2.ContioOAuthClient;
import ai.contio.spring.oauth2.authorization.AuthorizationOptions;
import ai.contio.spring.oauth2.authorization.ContioAuthorizations;
import ai.contio.spring.oauth2.authorization.UnknownScopeException;
import ai.contio.spring.oauth2.connection.ConnectionStore;
import ai.contio.spring.oauth2.connection.ContioIdentity;
import ai.contio.spring.oauth2.connection.MemoryConnectionStore;
import ai.contio.spring.oauth2.connection.StoredConnection;
import ai.contio.spring.oauth2.registration.ContioScopes;
import ai.contio.spring.user.ContioUserClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ExtendWith(OutputCaptureExtension.class)
class ContioConnectAutoConfigurationTests {

	private static final Duration TIMEOUT = Duration.ofSeconds(30);

	private static final String SECRET = "a+b/c=%";

	private final WebApplicationContextRunner web = new WebApplicationContextRunner()
		.withUserConfiguration(Application.class)
		.withPropertyValues("contio.client-id=partner", "contio.client-secret=" + SECRET);

	@BeforeEach
	void logAsByDefault() {
		// Applications that other tests started may have left another level
		LoggingSystem.get(getClass().getClassLoader()).setLogLevel("ai.contio.spring", LogLevel.INFO);
	}

	@Test
	void contioIsARegistrationWithAllItsEndpoints() {
		this.web.run((context) -> {
			ClientRegistration contio = registration(context.getBean(ClientRegistrationRepository.class), "contio");
			assertThat(contio.getClientId()).isEqualTo("partner");
			assertThat(contio.getClientSecret()).isEqualTo(SECRET);
			assertThat(contio.getScopes()).containsExactlyElementsOf(ContioScopes.ALL);
			assertThat(contio.getRedirectUri()).isEqualTo("{baseUrl}/{action}/oauth2/code/{registrationId}");
			assertThat(contio.getClientSettings().isRequireProofKey()).isTrue();
			ClientRegistration.ProviderDetails provider = contio.getProviderDetails();
			assertThat(provider.getAuthorizationUri()).isEqualTo("https://api.contio.ai/oauth2/authorize");
			assertThat(provider.getTokenUri()).isEqualTo("https://api.contio.ai/oauth2/token");
			assertThat(provider.getJwkSetUri()).isEqualTo("https://api.contio.ai/.well-known/jwks.json");
			assertThat(provider.getUserInfoEndpoint().getUri()).isEqualTo("https://api.contio.ai/oauth2/userInfo");
			assertThat(context.getBean(OAuth2AuthorizedClientManager.class).getClass().getName())
				.startsWith("org.springframework.security.");
		});
	}

	@Test
	void whatTheApplicationSaysItselfWins() {
		this.web
			.withPropertyValues("contio.oauth-url=https://auth.contio.ai/",
					"spring.security.oauth2.client.registration.contio.client-id=other",
					"spring.security.oauth2.client.registration.contio.scope=openid",
					"spring.security.oauth2.client.provider.contio.token-uri=https://proxy.example.com/token",
					"spring.security.oauth2.client.registration.github.client-id=g",
					"spring.security.oauth2.client.registration.github.client-secret=s")
			.run((context) -> {
				ClientRegistrationRepository registrations = context.getBean(ClientRegistrationRepository.class);
				ClientRegistration contio = registration(registrations, "contio");
				assertThat(contio.getClientId()).isEqualTo("other");
				assertThat(contio.getScopes()).containsExactly("openid");
				assertThat(contio.getProviderDetails().getTokenUri()).isEqualTo("https://proxy.example.com/token");
				assertThat(contio.getProviderDetails().getAuthorizationUri())
					.isEqualTo("https://auth.contio.ai/oauth2/authorize");
				assertThat(registration(registrations, "github")).isNotNull();
			});
	}

	@Test
	void misspelledScopeIsNamedAtStartAndDoesNotStopIt(CapturedOutput output) {
		this.web.withPropertyValues("contio.oauth2.scopes=openid,meeting:read,transcripts:everything")
			.run((context) -> {
				assertThat(context).hasNotFailed();
				assertThat(output)
					.contains("contio.oauth2.scopes has 'meeting:read'", "Did you mean 'meetings:read'?",
							"contio.oauth2.scopes has 'transcripts:everything'", "Known are openid")
					.doesNotContain("has 'openid'");
			});
	}

	@Test
	void issuerStopsTheStart() {
		this.web.withPropertyValues("spring.security.oauth2.client.provider.contio.issuer-uri=https://api.contio.ai")
			.run((context) -> assertThat(context).getFailure()
				.rootCause()
				.isInstanceOf(ContioConfigurationException.class)
				.hasMessageContaining("cannot be discovered by its issuer"));
	}

	@Test
	void callbackOfALoginStopsTheStart() {
		this.web.withPropertyValues("contio.oauth2.redirect-uri={baseUrl}/login/oauth2/code/{registrationId}")
			.run((context) -> assertThat(context).getFailure()
				.rootCause()
				.isInstanceOf(ContioConfigurationException.class)
				.hasMessageContaining("/login/oauth2/code is taken for a sign-in"));
	}

	@Test
	void clientSecretIsMissedByWhoNeedsIt() {
		ApplicationContextRunner plain = new ApplicationContextRunner().withUserConfiguration(Application.class)
			.withPropertyValues("contio.client-id=partner");
		plain.run((context) -> assertThat(context).hasNotFailed());
		plain.withUserConfiguration(NeedsUserClient.class)
			.run((context) -> assertThat(context).getFailure()
				.rootCause()
				.isInstanceOfSatisfying(ContioConfigurationException.class,
						(ex) -> assertThat(ex.getAction()).contains("contio.client-secret")));
	}

	@Test
	void startSaysWhatToRegister(CapturedOutput output) {
		this.web.withPropertyValues("contio.oauth2.scopes=openid,meetings:read").run((context) -> {
			assertThat(output).contains("users connect at /oauth2/authorization/contio",
					"redirect URI to register at Contio {baseUrl}/authorize/oauth2/code/contio", "meetings:read",
					"; connections in memory (a restart forgets them)");
			assertThat(output).doesNotContain(SECRET);
		});
	}

	@Test
	void authorizationUrlIsMadeWithoutAnyNetwork() {
		this.web.run((context) -> {
			ContioAuthorizations authorizations = context.getBean(ContioAuthorizations.class);
			assertThat(authorizations.create("https://app.example.com/back", AuthorizationOptions.defaults()).uri())
				.hasHost("api.contio.ai")
				.hasParameter("code_challenge_method", "S256")
				.hasParameter("redirect_uri", "https://app.example.com/back");
			assertThatExceptionOfType(UnknownScopeException.class)
				.isThrownBy(() -> authorizations.create("https://app.example.com/back",
						AuthorizationOptions.defaults().scopes("everything")))
				.withMessageContaining("[everything]")
				.withMessageContaining("contio.oauth2.scopes");
		});
	}

	@Test
	void securitySeesAConnectionWithoutItsRefreshToken() {
		this.web.withBean(ConnectionStore.class, ContioConnectAutoConfigurationTests::connected).run((context) -> {
			OAuth2AuthorizedClient client = context.getBean(OAuth2AuthorizedClientService.class)
				.loadAuthorizedClient("contio", "ada");
			assertThat(client.getAccessToken().getTokenValue()).isEqualTo("token-of-ada");
			assertThat(client.getRefreshToken()).isNull();
		});
	}

	@Test
	void noClientEverSendsTheCredentialsOfAnother() {
		try (ScriptedServer server = ScriptedServer.start().json(200, "{}")) {
			this.web.withPropertyValues("contio.api-url=" + server.url(), "contio.api-key=key-of-the-app")
				.withBean(ConnectionStore.class, ContioConnectAutoConfigurationTests::connected)
				.withBean(ContioWebClientCustomizer.class,
						() -> (type, builder) -> builder.defaultHeader("X-Shared", type.getLabel()))
				.run((context) -> {
					context.getBean(ContioAdminClient.class).app().get().block(TIMEOUT);
					context.getBean(ContioUserClient.class).as("ada").profile().get().block(TIMEOUT);
					context.getBean(ContioOAuthClient.class)
						.tokens()
						.introspect(ContioSecret.of("token-of-ada"))
						.block(TIMEOUT);
					context.getBean(ContioOAuthClient.class).publicInfo().get("partner").block(TIMEOUT);
				});
			assertThat(server.received()).hasSize(4);
			ScriptedServer.Received admin = server.received().get(0);
			assertThat(admin.header("X-API-Key")).isEqualTo("key-of-the-app");
			assertThat(admin.headers().contains("Authorization")).isFalse();
			ScriptedServer.Received user = server.received().get(1);
			assertThat(user.header("Authorization")).isEqualTo("Bearer token-of-ada");
			assertThat(user.headers().contains("X-API-Key")).isFalse();
			assertThat(user.headers().contains("X-Client-ID")).isFalse();
			ScriptedServer.Received oauth = server.received().get(2);
			assertThat(oauth.header("Authorization")).startsWith("Basic ");
			assertThat(oauth.headers().contains("X-API-Key")).isFalse();
			ScriptedServer.Received open = server.received().get(3);
			assertThat(open.headers().contains("Authorization")).isFalse();
			assertThat(server.received()).extracting((request) -> request.header("X-Shared"))
				.containsExactly(ContioClientType.ADMIN.getLabel(), ContioClientType.USER.getLabel(),
						ContioClientType.OAUTH.getLabel(), ContioClientType.OAUTH.getLabel());
		}
	}

	private static ClientRegistration registration(ClientRegistrationRepository registrations, String id) {
		ClientRegistration registration = registrations.findByRegistrationId(id);
		assertThat(registration).as(id).isNotNull();
		return registration;
	}

	private static ConnectionStore connected() {
		MemoryConnectionStore store = new MemoryConnectionStore();
		Instant now = Instant.now();
		store.save(StoredConnection.of(ResourceOwner.principal("ada"), new ContioIdentity("u-1", "ada@example.com"),
				Set.of("profile"), Set.of("profile"), new StoredConnection.Tokens(ContioSecret.of("token-of-ada"), now,
						now.plusSeconds(86400), ContioSecret.of("refresh-token")),
				now));
		return store;
	}

	@Configuration(proxyBeanMethods = false)
	@EnableAutoConfiguration
	static class Application {

	}

	@Configuration(proxyBeanMethods = false)
	static class NeedsUserClient {

		@Bean
		Object needy(ContioUserClient contio) {
			return contio;
		}

	}

}
