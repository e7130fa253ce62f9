package ai.contio.spring.autoconfigure;

import java.lang.reflect.Method;
import java.time.Duration;

import ai.contio.spring.ContioClients;
import ai.contio.spring.client.ContioHttpServices;
import ai.contio.spring.client.ContioTokenSource;
import ai.contio.spring.client.CurrentResourceOwner;
import ai.contio.spring.client.ResourceOwner;
import ai.contio.spring.client.ScriptedServer;
import ai.contio.spring.link.ContioLinks;
import ai.contio.spring.oauth2.ContioOAuthClient;
import ai.contio.spring.user.ContioUserClient;
import ai.contio.spring.user.agenda.AgendaOperations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.webclient.autoconfigure.WebClientAutoConfiguration;
import org.springframework.util.ReflectionUtils;
import org.springframework.web.reactive.function.client.WebClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Beans of the user client and of the OAuth client, and of links.
 */
class ContioUserAutoConfigurationTests {

	private static final Duration TIMEOUT = Duration.ofSeconds(10);

	private static final CurrentResourceOwner NOBODY = new CurrentResourceOwner() {

		@Override
		public ResourceOwner onThread() {
			return null;
		}

		@Override
		public Mono<ResourceOwner> inContext() {
			return Mono.empty();
		}

	};

	private final ScriptedServer server = ScriptedServer.start();

	private final ApplicationContextRunner contextRunner = new ApplicationContextRunner()
		.withConfiguration(
				AutoConfigurations.of(ContioAutoConfiguration.class, ContioHttpConnectorAutoConfiguration.class,
						WebClientAutoConfiguration.class, ContioClientAutoConfiguration.class,
						ContioOAuthClientAutoConfiguration.class, ContioUserAutoConfiguration.class))
		.withBean(ContioTokenSource.class, () -> (owner) -> Mono.error(new IllegalStateException("not asked for")))
		.withBean(CurrentResourceOwner.class, () -> NOBODY)
		.withPropertyValues("contio.client-id=partner", "contio.client-secret=a+b/c=%");

	@AfterEach
	void stop() {
		this.server.close();
	}

	@Test
	void everyResourceOfTheUserClientIsABean() {
		this.contextRunner.run((context) -> {
			ContioUserClient client = context.getBean(ContioUserClient.class);
			assertThat(ContioClients.resources()
				.filter((resource) -> resource.getDeclaringClass() == ContioUserClient.class)
				.map(Method::getReturnType)).hasSize(16).allSatisfy((type) -> assertThat(context).hasSingleBean(type));
			assertThat(client.chats()).hasToString("ChatOperations (Contio)");
		});
	}

	@Test
	void operationsOfTheApplicationTakeThePlaceOfOurs() {
		this.server.json(200, "{\"items\":[{\"title\":\"Budget\"}]}");
		this.contextRunner
			.withBean("own", AgendaOperations.class,
					() -> ContioHttpServices.create(WebClient.create(this.server.url().toString()),
							AgendaOperations.class))
			.run((context) -> assertThat(
					context.getBean(ContioUserClient.class).as("ada").agendas().list("m-1").block(TIMEOUT).items())
				.hasSize(1));
		assertThat(this.server.only().uri()).isEqualTo("/v1/partner/user/meetings/m-1/agenda-items");
	}

	@Test
	void ssoIsCalledOnTheHostOfTheApiWithoutCredentials() {
		this.server.json(200, "{\"session_id\":\"s-1\",\"status\":\"done\"}");
		this.contextRunner
			.withPropertyValues("contio.api-url=" + this.server.url(), "contio.oauth-url=http://localhost:1")
			.run((context) -> assertThat(
					context.getBean(ContioOAuthClient.class).sso().session("s-1").block(TIMEOUT).status())
				.hasToString("done"));
		assertThat(this.server.only().uri()).isEqualTo("/v1/partner/sso/session/s-1");
		assertThat(this.server.only().headers().contains("Authorization")).isFalse();
	}

	@Test
	void everyResourceOfTheOAuthClientIsThere() {
		this.contextRunner.run((context) -> {
			ContioOAuthClient client = context.getBean(ContioOAuthClient.class);
			assertThat(ContioClients.resources()
				.filter((resource) -> resource.getDeclaringClass() == ContioOAuthClient.class)
				.map((resource) -> ReflectionUtils.invokeMethod(resource, client))).hasSize(6).doesNotContainNull();
		});
	}

	@Test
	void linksLeadToProductionUnlessToldOtherwise() {
		this.contextRunner.run((context) -> assertThat(context.getBean(ContioLinks.class).meeting("m-1"))
			.hasToString("https://app.contio.ai/m/m-1"));
		this.contextRunner.withPropertyValues("contio.app-url=https://app.example.com/")
			.run((context) -> assertThat(context.getBean(ContioLinks.class).meeting("m-1"))
				.hasToString("https://app.example.com/m/m-1"));
		this.contextRunner
			.withBean("own", ContioLinks.class, () -> new ContioLinks(this.server.url(), this.server.url()))
			.run((context) -> assertThat(context.getBean(ContioLinks.class)).isSameAs(context.getBean("own")));
	}

}
