package ai.contio.spring.autoconfigure;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;

import ai.contio.spring.actuate.InboxMetrics;
import ai.contio.spring.webhook.ContioWebhook;
import ai.contio.spring.webhook.PermanentWebhookException;
import ai.contio.spring.webhook.SerialBy;
import ai.contio.spring.webhook.durable.ContioWebhookInbox;
import ai.contio.spring.webhook.event.MeetingCompleted;
import ai.contio.spring.webhook.event.MeetingCreated;
import ai.contio.spring.webhook.inbox.MemoryInbox;
import ai.contio.spring.webhook.inbox.WebhookInbox;
import ai.contio.spring.webhook.inbox.jdbc.JdbcInbox;
import com.github.kagkarlsson.scheduler.Scheduler;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.web.server.context.ServerPortInfoApplicationContextInitializer;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which inbox there is, and what stops the start.
 */
@ExtendWith(OutputCaptureExtension.class)
class ContioInboxAutoConfigurationTests {

	private static final String NO_DATABASE = "spring.autoconfigure.exclude=org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration";

	private final ApplicationContextRunner runner = new ApplicationContextRunner()
		.withUserConfiguration(Application.class)
		.withPropertyValues("contio.webhook.secret=" + Delivery.SECRET);

	private final ApplicationContextRunner jdbc = this.runner.withPropertyValues("contio.webhook.inbox.store=jdbc");

	private final ApplicationContextRunner durable = this.runner.withPropertyValues("contio.webhook.mode=durable");

	@BeforeEach
	void logAsByDefault() {
		LoggingSystem.get(getClass().getClassLoader()).setLogLevel("ai.contio.spring", LogLevel.INFO);
	}

	@Test
	void inboxIsInMemoryUnlessTheApplicationSaysOtherwise() {
		this.runner.run((context) -> {
			assertThat(context).hasSingleBean(MemoryInbox.class).doesNotHaveBean(ContioWebhookInbox.class);
			assertThat(tables(context.getBean(JdbcTemplate.class))).isZero();
		});
	}

	@Test
	void requestModeRemembersInTheDatabase(CapturedOutput output) {
		this.jdbc.run((context) -> {
			assertThat(context).hasSingleBean(WebhookInbox.class).hasSingleBean(JdbcInbox.class);
			assertThat(Delivery.meetingCompleted(context)).isEqualTo(200);
			assertThat(context.getBean(JdbcTemplate.class)
				.queryForObject("select count(*) from contio_inbox_part where state = 'DONE'", Integer.class)).isOne();
		});
		assertThat(output).contains("1 listener, request mode, inbox in the database, bodies not sealed");
	}

	@Test
	void durableModeBringsItsOwnTablesAndSaysSo(CapturedOutput output) {
		this.durable
			.withPropertyValues("contio.webhook.inbox.keys[0].id=one",
					"contio.webhook.inbox.keys[0].secret=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=")
			.run((context) -> {
				assertThat(Delivery.meetingCompleted(context)).isEqualTo(200);
				Awaitility.await()
					.atMost(Duration.ofMinutes(1))
					.until(() -> context.getBean(ContioWebhookInbox.class).count().isEmpty());
				assertThat(context).doesNotHaveBean(Scheduler.class);
			});
		assertThat(output).contains("1 listener, durable mode, inbox in the database, bodies sealed");
	}

	@Test
	void databaseThatIsGoneIsAnsweredForLater() {
		this.jdbc.run((context) -> {
			context.getBean(JdbcTemplate.class).execute("drop table contio_inbox_part");
			assertThat(Delivery.meetingCompleted(context)).isEqualTo(503);
		});
		this.durable.run((context) -> {
			context.getBean(JdbcTemplate.class).execute("drop table contio_inbox_part");
			assertThat(Delivery.meetingCompleted(context)).isEqualTo(503);
		});
	}

	@Test
	void missingDatabaseStopsTheStart() {
		assertThat(failure(this.jdbc.withPropertyValues(NO_DATABASE)).getDescription())
			.contains("contio.webhook.inbox.store is jdbc")
			.contains("no DataSource bean")
			.contains("R2DBC");
		FailureAnalysis failure = failure(this.durable.withPropertyValues(NO_DATABASE));
		assertThat(failure.getDescription()).contains("contio.webhook.mode is durable");
		assertThat(failure.getAction()).contains("spring.datasource.url", "contio.webhook.mode to request");
	}

	@Test
	void missingJdbcStopsTheStart() {
		assertThat(failure(this.durable
			.withClassLoader(new FilteredClassLoader("org.springframework.jdbc", "org.springframework.boot.jdbc")))
			.getAction()).contains("spring-boot-starter-jdbc");
	}

	@Test
	void missingSchedulerStopsTheStart() {
		FailureAnalysis failure = failure(
				this.durable.withClassLoader(new FilteredClassLoader("com.github.kagkarlsson")));
		assertThat(failure.getDescription()).contains("db-scheduler is not on the class path");
		assertThat(failure.getAction()).contains("com.github.kagkarlsson:db-scheduler");
		this.jdbc.withClassLoader(new FilteredClassLoader("com.github.kagkarlsson"))
			.run((context) -> assertThat(context).hasNotFailed());
	}

	@Test
	void missingTablesStopTheStart() {
		FailureAnalysis failure = failure(
				this.durable.withPropertyValues("contio.webhook.inbox.jdbc.initialize-schema=never"));
		assertThat(failure.getDescription()).contains("contio_inbox_event").contains("version 1");
		assertThat(failure.getAction()).contains("ai/contio/spring/webhook/inbox/jdbc/schema-h2.sql");
	}

	@Test
	void inboxOfTheApplicationIsUsedButNotInDurableMode() {
		MemoryInbox own = new MemoryInbox(Duration.ofDays(1), 10, Duration.ofMinutes(1), Clock.systemUTC());
		this.jdbc.withBean(MemoryInbox.class, () -> own)
			.run((context) -> assertThat(context.getBean(WebhookInbox.class)).isSameAs(own));
		assertThat(failure(this.durable.withBean(MemoryInbox.class, () -> own)).getAction())
			.contains("Remove the bean of type WebhookInbox");
	}

	@Test
	void serialListenerNeedsDurableMode() {
		FailureAnalysis failure = failure(this.jdbc.withBean(Serial.class));
		assertThat(failure.getDescription()).contains("has serialBy");
		assertThat(failure.getAction()).contains("contio.webhook.mode to durable");
		this.durable.withBean(Serial.class).run((context) -> assertThat(context).hasNotFailed());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			inbox.jdbc.threads=0              | inbox.jdbc.threads is '0'
			inbox.jdbc.cleanup-interval=0s    | inbox.jdbc.cleanup-interval is 'PT0S'
			inbox.jdbc.network-timeout=-1s    | inbox.jdbc.network-timeout is 'PT-1S'
			inbox.keys[0].secret=c2VjcmV0     | inbox.keys[0].id is blank
			durable.backoff=0s                | durable.backoff is 'PT0S'
			durable.max-backoff=1s            | durable.max-backoff is 'PT1S', expected a duration from PT5S
			durable.poll-interval=1h          | durable.poll-interval is 'PT1H'
			durable.shutdown-wait=-1s         | durable.shutdown-wait is 'PT-1S'
			""")
	void mistakesStopTheStart(String property, String description) {
		FailureAnalysis failure = failure(this.durable.withPropertyValues("contio.webhook." + property));
		assertThat(failure.getDescription()).contains("contio.webhook." + description);
		assertThat(failure.getDescription() + failure.getAction()).doesNotContain("c2VjcmV0");
	}

	@Test
	void metricsTellWhatIsInTheInbox() {
		this.durable.withBean(MeterRegistry.class, SimpleMeterRegistry::new).withBean(GivesUp.class).run((context) -> {
			assertThat(Delivery.meetingCompleted(context)).isEqualTo(200);
			Awaitility.await()
				.atMost(Duration.ofMinutes(1))
				.until(() -> context.getBean(ContioWebhookInbox.class).deadLetters().size() == 1);
			assertOneIsDead(context.getBean(InboxMetrics.class));
		});
	}

	@Test
	void metricsTellWhatIsInMemory() {
		this.runner.withBean(MeterRegistry.class, SimpleMeterRegistry::new).withBean(GivesUp.class).run((context) -> {
			assertThat(Delivery.meetingCompleted(context)).isEqualTo(200);
			assertOneIsDead(context.getBean(InboxMetrics.class));
			assertThat(context).doesNotHaveBean("contioInboxHealthIndicator")
				.doesNotHaveBean("contioDeadLettersHealthIndicator");
		});
	}

	private static void assertOneIsDead(InboxMetrics metrics) {
		MeterRegistry registry = new SimpleMeterRegistry();
		metrics.bindTo(registry);
		assertThat(registry.get("contio.webhook.inbox.parts").tag("contio.state", "dead").gauge().value()).isEqualTo(1);
		assertThat(registry.get("contio.webhook.inbox.parts").tag("contio.state", "received").gauge().value()).isZero();
		assertThat(registry.get("contio.webhook.inbox.age").tag("contio.state", "dead").gauge().value())
			.isNotNegative();
	}

	@Test
	void endpointShowsDeadLettersAndChangesThemOnlyWhereThatIsAllowed() {
		WebApplicationContextRunner web = new WebApplicationContextRunner(
				AnnotationConfigServletWebServerApplicationContext::new)
			.withUserConfiguration(Application.class, OpenActuator.class)
			.withBean(GivesUp.class)
			.withInitializer(new ServerPortInfoApplicationContextInitializer())
			.withPropertyValues("contio.webhook.secret=" + Delivery.SECRET, "contio.webhook.mode=durable",
					"management.endpoints.web.exposure.include=contio", "server.port=0");
		web.run((context) -> {
			String port = giveUp(context);
			HttpResponse<String> answer = send(port, "", "GET", "");
			assertThat(answer.statusCode()).isEqualTo(200);
			assertThat(answer.body()).contains("\"DEAD\":1", "GivesUp.onCompleted", "\"errorMessage\":\"******\"")
				.doesNotContain("meeting_id", "no use");
			String id = context.getBean(ContioWebhookInbox.class).deadLetters().get(0).id();
			assertThat(send(port, "/" + id, "GET", "").body()).contains("\"state\":\"DEAD\"");
			assertThat(send(port, "/nothing", "GET", "").statusCode()).isEqualTo(404);
			assertThat(send(port, "/" + id, "POST", "{\"action\":\"discard\"}").statusCode()).isBetween(400, 499);
		});
		web.withPropertyValues("contio.webhook.inbox.allow-endpoint-changes=true",
				"contio.webhook.inbox.show-endpoint-errors=true")
			.run((context) -> {
				String port = giveUp(context);
				assertThat(send(port, "", "GET", "").body()).contains("no use");
				String id = context.getBean(ContioWebhookInbox.class).deadLetters().get(0).id();
				assertThat(send(port, "/nothing", "POST", "{\"action\":\"discard\"}").statusCode()).isEqualTo(400);
				assertThat(send(port, "/" + id, "POST", "{\"action\":\"dance\"}").statusCode()).isEqualTo(400);
				assertThat(send(port, "/" + id, "POST", "{\"action\":\"discard\"}").body()).contains("\"changed\":1");
				assertThat(send(port, "", "POST", "{}").body()).contains("\"changed\":0");
				assertThat(context.getBean(ContioWebhookInbox.class).deadLetters()).isEmpty();
			});
	}

	private static String giveUp(ApplicationContext context) throws Exception {
		assertThat(Delivery.meetingCompleted(context)).isEqualTo(200);
		Awaitility.await()
			.atMost(Duration.ofMinutes(1))
			.until(() -> context.getBean(ContioWebhookInbox.class).deadLetters().size() == 1);
		return String.valueOf(context.getEnvironment().getProperty("local.server.port"));
	}

	private static HttpResponse<String> send(String port, String path, String method, String body) throws Exception {
		return HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(URI.create("http://localhost:%s/actuator/contio%s".formatted(port, path)))
				.timeout(Duration.ofMinutes(1))
				.header("Content-Type", "application/json")
				.method(method, BodyPublishers.ofString(body))
				.build(), BodyHandlers.ofString());
	}

	private static FailureAnalysis failure(ApplicationContextRunner runner) {
		FailureAnalysis[] failure = new FailureAnalysis[1];
		runner.run((context) -> failure[0] = StartUpFailure.of(context));
		return failure[0];
	}

	private static int tables(JdbcTemplate jdbc) {
		return jdbc.queryForObject(
				"select count(*) from information_schema.tables where lower(table_name) = 'contio_inbox_event'",
				Integer.class);
	}

	@Configuration(proxyBeanMethods = false)
	@EnableAutoConfiguration
	static class Application {

		@Bean
		Notes notes() {
			return new Notes();
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class OpenActuator {

		@Bean
		SecurityFilterChain open(HttpSecurity http) {
			return http.securityMatcher("/actuator/**")
				.authorizeHttpRequests((requests) -> requests.anyRequest().permitAll())
				.csrf((csrf) -> csrf.disable())
				.build();
		}

	}

	static class Notes {

		@ContioWebhook
		void onCompleted(MeetingCompleted meeting) {
		}

	}

	static class GivesUp {

		@ContioWebhook(id = "GivesUp.onCompleted")
		void onCompleted(MeetingCompleted meeting) {
			throw new PermanentWebhookException("no use");
		}

	}

	static class Serial {

		@ContioWebhook(serialBy = SerialBy.MEETING)
		void onCreated(MeetingCreated meeting) {
		}

	}

}
