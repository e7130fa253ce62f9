package ai.contio.spring.sample;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import ai.contio.spring.sandbox.ContioSandbox;
import ai.contio.spring.sandbox.webhook.DeliveryStatus;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The profile {@code postgres}, with a PostgreSQL and beside a Contio elsewhere.
 */
class PostgresProfileTests {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private final String database = PostgreSql.createDatabase();

	@Test
	void handlesAnEventAndKeepsARotatedSecretOverARestart() {
		try (ContioSandbox contio = ContioSandbox.start()) {
			try (ConfigurableApplicationContext application = start(contio)) {
				assertThat(arrives(contio, application)).isTrue();
				String before = contio.webhookSecret();
				Visitor visitor = visitor(application);
				assertThat(visitor.get("/").body()).contains("id=\"sign-in\"");
				assertThat(visitor.signIn().get("/").body()).contains("id=\"events\"");
				visitor.submit("/admin/credentials", "/admin/credentials/webhook-secret/rotate", Map.of());
				assertThat(contio.webhookSecret()).isNotEqualTo(before);
				assertThat(arrives(contio, application)).isTrue();
			}
			try (ConfigurableApplicationContext application = start(contio)) {
				assertThat(arrives(contio, application)).isTrue();
			}
		}
	}

	/* Delivered by Contio, and handled by the listener */
	private boolean arrives(ContioSandbox contio, ConfigurableApplicationContext application) {
		String event = contio.sendEvent("meeting.completed").eventId();
		assertThat(contio.awaitDelivery(event, PATIENCE).status()).isEqualTo(DeliveryStatus.DELIVERED);
		JdbcClient jdbc = application.getBean(JdbcClient.class);
		Awaitility.await()
			.atMost(PATIENCE)
			.until(() -> jdbc.sql("select event_id from crm_entry").query(String.class).list().contains(event));
		return true;
	}

	/* With what the environment has beside the real Contio */
	private ConfigurableApplicationContext start(ContioSandbox contio) {
		List<String> properties = List.of("server.port=0", "spring.profiles.active=postgres",
				"spring.datasource.url=" + this.database, "spring.datasource.username=", "spring.datasource.password=",
				"contio.api-url=" + contio.url(), "contio.client-id=" + contio.clientId(),
				"contio.client-secret=" + contio.clientSecret(), "contio.api-key=" + contio.apiKey(),
				"contio.webhook.secret=whsec_sandbox", "contio.oauth2.connections.keys[0].id=test",
				"contio.oauth2.connections.keys[0].secret=MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=",
				"spring.security.user.name=demo", "spring.security.user.password=demo");
		ConfigurableApplicationContext application = new SpringApplication(SampleApplication.class)
			.run(properties.stream().map((property) -> "--" + property).toArray(String[]::new));
		contio.webhookUrl(URI.create("http://localhost:%s/webhooks/contio".formatted(port(application))));
		return application;
	}

	private static Visitor visitor(ConfigurableApplicationContext application) {
		return new Visitor(port(application));
	}

	private static String port(ConfigurableApplicationContext application) {
		return application.getEnvironment().getRequiredProperty("local.server.port");
	}

}
