package ai.contio.spring.autoconfigure;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import ai.contio.spring.admin.ContioAdminClient;
import ai.contio.spring.admin.app.AppOperations;
import ai.contio.spring.admin.app.AppUpdate;
import ai.contio.spring.admin.automation.AutomationOperations;
import ai.contio.spring.client.ContioClientType;
import ai.contio.spring.client.ContioConfigurationException;
import ai.contio.spring.client.ContioTransportException;
import ai.contio.spring.client.ContioWebClientCustomizer;
import ai.contio.spring.client.ScriptedServer;
import jakarta.servlet.Servlet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import reactor.netty.http.client.HttpClient;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.http.client.autoconfigure.HttpClientAutoConfiguration;
import org.springframework.boot.http.client.autoconfigure.reactive.ReactiveHttpClientAutoConfiguration;
import org.springframework.boot.http.codec.autoconfigure.CodecsAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webclient.autoconfigure.WebClientAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.client.reactive.ClientHttpConnector;
import org.springframework.http.client.reactive.JdkClientHttpConnector;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.util.ReflectionUtils;
import org.springframework.web.reactive.DispatcherHandler;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.servlet.DispatcherServlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.mock;

/**
 * Beans of the admin client, and how they fit into an application.
 */
@ExtendWith(OutputCaptureExtension.class)
class ContioAdminAutoConfigurationTests {

	private final ScriptedServer server = ScriptedServer.start();

	private final ApplicationContextRunner contextRunner = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(JacksonAutoConfiguration.class, CodecsAutoConfiguration.class,
				HttpClientAutoConfiguration.class, ReactiveHttpClientAutoConfiguration.class,
				WebClientAutoConfiguration.class, ContioAutoConfiguration.class,
				ContioHttpConnectorAutoConfiguration.class, ContioClientAutoConfiguration.class,
				ContioAdminAutoConfiguration.class))
		.withPropertyValues("contio.api-url=" + this.server.url(), "contio.api-key=the-key", "contio.client-id=the-id");

	@AfterEach
	void stop() {
		this.server.close();
	}

	@Test
	void offersAdminClientThatCallsWithCredentials() {
		this.server.json(200, "{\"name\":\"CRM\"}");
		this.contextRunner.run((context) -> {
			assertThat(context.getBean(ContioAdminClient.class).app().get().block().name()).isEqualTo("CRM");
			assertThat(this.server.only().header("X-API-Key")).isEqualTo("the-key");
			assertThat(this.server.only().header("X-Client-ID")).isEqualTo("the-id");
		});
	}

	@Test
	void fetchesNothingAtStartUp() {
		this.contextRunner.withUserConfiguration(AsksForAdminClient.class)
			.run((context) -> assertThat(this.server.received()).isEmpty());
	}

	@Test
	void leavesPlainInjectionOfTheApplicationAlone() {
		this.contextRunner.withUserConfiguration(PlainInjection.class).run((context) -> {
			assertThat(context).hasNotFailed().hasBean("contioAdminWebClient").hasBean("contioClientHttpConnector");
			assertThat(context.getBean(WebClientHolder.class).webClient()).isSameAs(context.getBean("ownWebClient"));
			assertThat(context).getBean("clientHttpConnector")
				.isNotSameAs(context.getBean("contioClientHttpConnector"));
		});
	}

	@Test
	void webClientIsInjectedByQualifier() {
		this.contextRunner.withUserConfiguration(QualifiedInjection.class)
			.run((context) -> assertThat(context.getBean(WebClientHolder.class).webClient())
				.isSameAs(context.getBean("contioAdminWebClient")));
	}

	@Test
	void backsOffWhenUserDefinesWebClientByName() {
		this.contextRunner.withBean("contioAdminWebClient", WebClient.class, WebClient::create)
			.run((context) -> assertThat(context).hasNotFailed().hasSingleBean(WebClient.class));
	}

	@Test
	void backsOffWhenUserDefinesClientOrOperations() {
		this.contextRunner.withBean("own", AppOperations.class, () -> mock(AppOperations.class))
			.withBean("ownAutomations", AutomationOperations.class, () -> mock(AutomationOperations.class))
			.run((context) -> assertThat(context.getBean(ContioAdminClient.class).app())
				.isSameAs(context.getBean("own")));
		this.contextRunner.withBean("own", ContioAdminClient.class, () -> mock(ContioAdminClient.class))
			.run((context) -> assertThat(context).hasSingleBean(ContioAdminClient.class).hasBean("own"));
	}

	@Test
	void everyResourceIsABeanThatTheClientUses() {
		this.contextRunner.run((context) -> {
			ContioAdminClient client = context.getBean(ContioAdminClient.class);
			Stream.of(ContioAdminClient.class.getMethods())
				.filter((resource) -> !Modifier.isStatic(resource.getModifiers()))
				.forEach((resource) -> assertThat(ReflectionUtils.invokeMethod(resource, client))
					.isSameAs(context.getBean(resource.getReturnType())));
		});
	}

	@Test
	void usesConnectorOfTheApplication() {
		this.contextRunner.withBean("own", ClientHttpConnector.class, JdkClientHttpConnector::new)
			.run((context) -> assertThat(context).hasNotFailed()
				.hasSingleBean(ClientHttpConnector.class)
				.doesNotHaveBean("contioClientHttpConnector")
				.getBean(ContioAdminClient.class)
				.isNotNull());
	}

	@Test
	void needsNoCredentialsUntilAClientIsAskedFor() {
		ApplicationContextRunner withoutCredentials = new ApplicationContextRunner().withConfiguration(
				AutoConfigurations.of(ContioAutoConfiguration.class, ContioHttpConnectorAutoConfiguration.class,
						ContioClientAutoConfiguration.class, ContioAdminAutoConfiguration.class));
		withoutCredentials.run((context) -> assertThat(context).hasNotFailed());
		withoutCredentials.withUserConfiguration(AsksForAdminClient.class)
			.run((context) -> assertThat(context.getStartupFailure()).rootCause()
				.isInstanceOf(ContioConfigurationException.class)
				.hasMessageContaining("contio.api-key and contio.client-id are not set"));
		withoutCredentials.withPropertyValues("contio.client-id=id")
			.withUserConfiguration(AsksForAdminClient.class)
			.run((context) -> assertThat(context.getStartupFailure()).rootCause()
				.hasMessageContaining("contio.api-key is not set")
				.hasMessageNotContaining("contio.client-id"));
	}

	@Test
	void customizersOfBothAndOfOneAreCalledInOrder() {
		this.server.json(200, "{}");
		this.contextRunner.withUserConfiguration(Customizers.class).run((context) -> {
			context.getBean(ContioAdminClient.class).app().get().block();
			assertThat(this.server.only().header("X-Order")).isEqualTo("both, admin");
			assertThat(context.getBean(Customizers.class).types).containsExactly(ContioClientType.ADMIN);
		});
	}

	@Test
	void applicationsJacksonSettingsDoNotReachContio() {
		this.server.json(200, "{\"webhook_enabled\":true}");
		this.contextRunner
			.withPropertyValues("spring.jackson.default-property-inclusion=non_empty",
					"spring.jackson.property-naming-strategy=KEBAB_CASE")
			.run((context) -> {
				ContioAdminClient contio = context.getBean(ContioAdminClient.class);
				assertThat(contio.app().update(AppUpdate.builder().clearWebhookUrl().build()).block().webhookEnabled())
					.isTrue();
				assertThat(this.server.only().body()).isEqualTo("{\"webhook_url\":null}");
			});
	}

	@Test
	void loggingOfRequestDetailsDoesNotShowCredentials(CapturedOutput output) {
		this.server.json(200, "{}");
		LoggingSystem logging = LoggingSystem.get(getClass().getClassLoader());
		logging.setLogLevel("org.springframework.web.reactive", LogLevel.TRACE);
		try {
			this.contextRunner.withPropertyValues("spring.http.codecs.log-request-details=true")
				.run((context) -> context.getBean(ContioAdminClient.class).app().get().block());
		}
		finally {
			logging.setLogLevel("org.springframework.web.reactive", null);
		}
		assertThat(output).contains("HTTP GET " + this.server.url()).doesNotContain("the-key");
	}

	@Test
	void responseTimeoutApplies() {
		this.server.silence();
		this.contextRunner
			.withPropertyValues("contio.client.response-timeout=50ms", "contio.client.retry.max-attempts=1")
			.run((context) -> assertThatExceptionOfType(ContioTransportException.class)
				.isThrownBy(() -> context.getBean(ContioAdminClient.class).app().get().block())
				.withMessageContaining("ReadTimeoutException"));
	}

	@Test
	void applicationsTimeoutWins() {
		this.server.silence();
		this.contextRunner
			.withPropertyValues("spring.http.clients.read-timeout=50ms", "contio.client.response-timeout=1h",
					"contio.client.retry.max-attempts=1")
			.run((context) -> assertThatExceptionOfType(ContioTransportException.class)
				.isThrownBy(() -> context.getBean(ContioAdminClient.class).app().get().block())
				.withMessageContaining("ReadTimeoutException"));
	}

	@Test
	void redirectIsNotFollowedEvenIfTheApplicationFollowsRedirects() {
		this.server.json(302, "", "Location", "/elsewhere");
		this.contextRunner.withPropertyValues("spring.http.clients.redirects=follow")
			.run((context) -> assertThatExceptionOfType(ContioTransportException.class)
				.isThrownBy(() -> context.getBean(ContioAdminClient.class).app().get().block())
				.withMessageContaining("redirect"));
		assertThat(this.server.received()).hasSize(1);
	}

	@Test
	void worksWithoutWebServerSecurityAndActuator() {
		this.server.json(200, "{\"name\":\"CRM\"}");
		this.contextRunner
			.withClassLoader(new FilteredClassLoader(Servlet.class, DispatcherServlet.class, DispatcherHandler.class,
					SecurityFilterChain.class, Endpoint.class))
			.run((context) -> assertThat(context.getBean(ContioAdminClient.class).app().get().block().name())
				.isEqualTo("CRM"));
	}

	@Test
	void worksOnTheHttpClientOfTheJdk() {
		this.server.drop().json(200, "{\"name\":\"CRM\"}").truncate(200, "{\"name\"");
		this.contextRunner.withPropertyValues("contio.client.retry.initial-backoff=1ms")
			.withClassLoader(new FilteredClassLoader(HttpClient.class))
			.run((context) -> {
				assertThat(context.getBean("contioClientHttpConnector")).isInstanceOf(JdkClientHttpConnector.class);
				ContioAdminClient contio = context.getBean(ContioAdminClient.class);
				assertThat(contio.app().get().block().name()).isEqualTo("CRM");
				assertThatExceptionOfType(ContioTransportException.class).isThrownBy(() -> contio.app().get().block());
			});
	}

	@Configuration(proxyBeanMethods = false)
	static class AsksForAdminClient {

		@Bean
		Object asks(ContioAdminClient contio) {
			return "asked for " + contio;
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class PlainInjection {

		@Bean
		WebClient ownWebClient(WebClient.Builder builder) {
			return builder.build();
		}

		@Bean
		WebClientHolder usesWebClientHolder(WebClient webClient, ClientHttpConnector connector) {
			return new WebClientHolder(webClient);
		}

	}

	record WebClientHolder(WebClient webClient) {

	}

	@Configuration(proxyBeanMethods = false)
	static class QualifiedInjection {

		@Bean
		WebClientHolder holder(@Qualifier("contioAdminWebClient") WebClient webClient) {
			return new WebClientHolder(webClient);
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class Customizers {

		private final List<ContioClientType> types = new ArrayList<>();

		@Bean
		@Order(2)
		ContioWebClientCustomizer admin() {
			return ContioWebClientCustomizer.of(ContioClientType.ADMIN, (builder) -> builder
				.defaultHeaders((headers) -> headers.set("X-Order", headers.getFirst("X-Order") + ", admin")));
		}

		@Bean
		@Order(1)
		ContioWebClientCustomizer both() {
			return (type, builder) -> {
				this.types.add(type);
				builder.defaultHeader("X-Order", "both");
			};
		}

		@Bean
		@Order(3)
		ContioWebClientCustomizer user() {
			return ContioWebClientCustomizer.of(ContioClientType.USER,
					(builder) -> builder.defaultHeader("X-Order", "user"));
		}

	}

}
