package ai.contio.spring.starter.operation;

import ai.contio.spring.admin.ContioAdminClient;
import ai.contio.spring.oauth2.ContioOAuthClient;
import ai.contio.spring.sandbox.test.ContioSandboxTest;
import ai.contio.spring.sandbox.test.ContioScenario;
import ai.contio.spring.user.ContioUserClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Clients and sandbox go through every operation together, over HTTP: what arrives is
 * what was sent. Each group of operations is an interface beside this class.
 */
@ContioSandboxTest(properties = { "contio.sandbox.user.background-delay=1h", "contio.sandbox.user.chat-idle-time=12h" })
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		classes = EveryOperationTests.Application.class, properties = "spring.main.web-application-type=servlet")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EveryOperationTests implements MeetingJourney, AgendaJourney, BacklogJourney, ActionItemJourney, CalendarJourney,
		FileJourney, TranscriptJourney, NextStepJourney, ChatJourney, WorkflowJourney, TemplateJourney,
		InstallationJourney, AppJourney, DeliveryJourney, AutomationJourney, ConnectionJourney, CredentialJourney,
		IdpJourney, ToolkitJourney, SignInJourney, OpenEnumJourney {

	@Autowired
	private ContioUserClient contio;

	@Autowired
	private ContioAdminClient admin;

	@Autowired
	private ContioOAuthClient oauth;

	@Autowired
	private ContioScenario scenario;

	@BeforeEach
	void connect() {
		this.scenario.given().connected("ada").as(ADA);
	}

	@Test
	@Order(Integer.MAX_VALUE)
	void noOperationIsLeftOut(@Autowired AnsweredOperations operations) {
		assertThat(operations.get()).isSubsetOf(AnsweredOperations.ofClients());
		assertThat(AnsweredOperations.ofClients()).hasSizeGreaterThan(100).isSubsetOf(operations.get());
	}

	@Override
	public ContioUserClient contio() {
		return this.contio.as("ada");
	}

	@Override
	public ContioAdminClient admin() {
		return this.admin;
	}

	@Override
	public ContioOAuthClient oauth() {
		return this.oauth;
	}

	@Override
	public ContioScenario scenario() {
		return this.scenario;
	}

	@Configuration(proxyBeanMethods = false)
	@EnableAutoConfiguration
	static class Application {

		@Bean
		AnsweredOperations answeredOperations() {
			return new AnsweredOperations();
		}

	}

}
