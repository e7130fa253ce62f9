package ai.contio.spring.actuate;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;

import ai.contio.spring.Databases;
import ai.contio.spring.client.ContioSecret;
import ai.contio.spring.client.ResourceOwner;
import ai.contio.spring.client.ScriptedServer;
import ai.contio.spring.client.TestClients;
import ai.contio.spring.oauth2.connection.ConnectionStore;
import ai.contio.spring.oauth2.connection.ContioIdentity;
import ai.contio.spring.oauth2.connection.ReconnectReason;
import ai.contio.spring.oauth2.connection.StoredConnection;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What somebody who asks for the health and the info of an application is told of Contio.
 */
class ContioHealthTests {

	private final ScriptedServer contio = ScriptedServer.start();

	private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private ConfigurableApplicationContext application;

	@AfterEach
	void stop() {
		this.application.close();
		this.contio.close();
	}

	@Test
	void contioIsNotAskedAtStartUpAndThenOnceForEveryoneWhoLooks() {
		this.contio.json(200, "{\"status\":\"ok\"}");
		start();
		assertThat(this.contio.received()).isEmpty();
		assertThat(get("health/contioApi").body()).contains("\"status\":\"UNKNOWN\"");
		await().untilAsserted(() -> assertThat(get("health/contioApi").body()).contains("\"status\":\"UP\""));
		assertThat(this.contio.only().uri()).isEqualTo("/oauth2/health");
		assertThat(this.contio.only().header("Authorization")).isNull();
	}

	@ParameterizedTest
	@CsvSource({ "WARNING, 200, UP", "DOWN, 503, DOWN" })
	void contioThatIsDownTakesTheApplicationOutOfServiceOnlyWhereThatIsWanted(String problem, int status,
			String whole) {
		this.contio.always((request) -> new ScriptedServer.Reply(503, "{}"));
		start("contio.health.problem-status=" + problem, "contio.client.retry.max-attempts=1",
				"management.endpoint.health.probes.enabled=true");
		get("health");
		await().untilAsserted(() -> assertThat(get("health/contioApi").body()).contains(problem, "503"));
		HttpResponse<String> health = get("health");
		assertThat(health.statusCode()).isEqualTo(status);
		assertThat(health.body()).contains("\"status\":\"" + whole + "\"");
		assertThat(get("health/readiness").statusCode()).isEqualTo(200);
	}

	@Test
	void contioThatRefusesIsThere() {
		this.contio.always((request) -> new ScriptedServer.Reply(404, "{}"));
		start();
		await().untilAsserted(() -> assertThat(get("health/contioApi").body()).contains("\"status\":\"UP\""));
	}

	@Test
	void whoHasNoCredentialsDoesNotAskContio() {
		run();
		assertThat(get("health/contioApi").body()).contains("UNKNOWN", "no credentials");
		assertThat(this.contio.received()).isEmpty();
	}

	@Test
	void inboxThatIsAwayIsDown() {
		start("contio.webhook.inbox.store=jdbc", "contio.webhook.inbox.jdbc.initialize-schema=always");
		jdbc().execute("drop table contio_inbox_part");
		HttpResponse<String> health = get("health/contioInbox");
		assertThat(health.statusCode()).isEqualTo(503);
		assertThat(health.body()).contains("The database of the inbox could not be asked");
	}

	@ParameterizedTest
	@CsvSource({ "0, WARNING", "1, UP" })
	void deadLettersAreAProblemAboveAThreshold(int threshold, String expected) {
		start("contio.webhook.inbox.store=jdbc", "contio.webhook.inbox.jdbc.initialize-schema=always",
				"contio.health.max-dead-letters=" + threshold);
		jdbc().update(
				"insert into contio_inbox_event (id, event_type, event_id, scheme, received_at, expires_at) values (1, 'a', 'b', 'body-only', now(), now())");
		jdbc().update(
				"insert into contio_inbox_part (event, listener_id, state, attempts, token, changed_at) values (1, 'a', 'DEAD', 1, 1, now())");
		assertThat(get("health/contioDeadLetters").body()).contains("\"status\":\"" + expected + "\"",
				"\"deadLetters\":1");
		assertThat(get("health/contioInbox").body()).contains("\"status\":\"UP\"");
	}

	@Test
	void usersWhoHaveToConnectAgainAreCountedAndNotNamed() {
		start();
		ConnectionStore store = this.application.getBean(ConnectionStore.class);
		store.save(connection("ada"));
		assertThat(get("health/contioConnections").body()).contains("\"status\":\"UP\"", "\"connected\":1");
		store.save(connection("bob").needingReconnect(ReconnectReason.REVOKED));
		assertThat(get("health/contioConnections").body()).contains("WARNING", "\"needReconnecting\":1")
			.doesNotContain("bob");
		assertThat(get("health").statusCode()).isEqualTo(200);
	}

	@Test
	void eachCanBeSwitchedOff() {
		start("management.health.contio-api.enabled=false", "management.health.contio-connections.enabled=false",
				"management.health.contio-inbox.enabled=false", "management.health.contio-dead-letters.enabled=false",
				"management.info.contio.enabled=false", "contio.webhook.inbox.store=jdbc",
				"contio.webhook.inbox.jdbc.initialize-schema=always");
		assertThat(get("health").body()).contains("UP")
			.doesNotContain("contioApi", "contioConnections", "contioInbox", "contioDeadLetters");
		assertThat(get("info").body()).doesNotContain("contio");
	}

	@Test
	@ExtendWith(OutputCaptureExtension.class)
	void startUpSaysWhichContioAndWhichCredentialsButNotWhatTheyAre(CapturedOutput output) {
		start("logging.level.ai.contio.spring=info");
		assertThat(output.toString().lines().filter((line) -> line.contains(" Contio: "))).singleElement()
			.asString()
			.contains("Contio: API at %s, with client id, client secret, API key; users connect at /"
				.formatted(this.contio.url()))
			.contains("; webhooks at POST /webhooks/contio, 0 listeners, request mode");
		assertThat(output).doesNotContain(TestClients.API_KEY, TestClients.CLIENT_SECRET, "whsec_test");
	}

	@Test
	void infoSaysWhichContioAndHowWebhooksAreTaken() {
		start();
		assertThat(get("info").body())
			.contains("\"apiUrl\":\"" + this.contio.url() + "\"", "\"path\":\"/webhooks/contio\"",
					"\"mode\":\"request\"", "\"listeners\":0")
			.doesNotContain(TestClients.API_KEY, TestClients.CLIENT_SECRET, "whsec_test");
	}

	private void start(String... properties) {
		String[] credentials = { "contio.client-id=" + TestClients.CLIENT_ID,
				"contio.client-secret=" + TestClients.CLIENT_SECRET, "contio.api-key=" + TestClients.API_KEY };
		run(Stream.of(credentials, properties).flatMap(Stream::of).toArray(String[]::new));
	}

	private void run(String... properties) {
		this.application = new SpringApplicationBuilder(Application.class)
			.properties("server.port=0", "spring.main.banner-mode=off",
					"spring.datasource.url=" + Databases.H2.create(), "contio.api-url=" + this.contio.url(),
					"contio.webhook.secret=whsec_test", "management.endpoints.web.exposure.include=health,info",
					"management.endpoint.health.show-details=always")
			.properties(properties)
			.run();
	}

	private JdbcTemplate jdbc() {
		return this.application.getBean(JdbcTemplate.class);
	}

	private static StoredConnection connection(String principal) {
		Instant now = Instant.now();
		return StoredConnection.of(ResourceOwner.principal(principal), new ContioIdentity(null, null), Set.of(),
				Set.of(), new StoredConnection.Tokens(ContioSecret.of("t"), now, now.plusSeconds(60), null), now);
	}

	private HttpResponse<String> get(String path) {
		String port = this.application.getEnvironment().getProperty("local.server.port");
		try {
			return this.http
				.send(HttpRequest.newBuilder(URI.create("http://localhost:%s/actuator/%s".formatted(port, path)))
					.timeout(Duration.ofMinutes(1))
					.build(), BodyHandlers.ofString());
		}
		catch (IOException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static ConditionFactory await() {
		return Awaitility.await().atMost(Duration.ofMinutes(1));
	}

	@Configuration(proxyBeanMethods = false)
	@EnableAutoConfiguration
	static class Application {

		@Bean
		SecurityFilterChain open(HttpSecurity http) {
			return http.securityMatcher("/actuator/**")
				.authorizeHttpRequests((requests) -> requests.anyRequest().permitAll())
				.build();
		}

	}

}
