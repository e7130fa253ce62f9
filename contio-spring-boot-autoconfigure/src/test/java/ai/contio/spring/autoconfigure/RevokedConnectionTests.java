package ai.contio.spring.autoconfigure;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

import ai.contio.spring.client.ContioSecret;
import ai.contio.spring.client.ResourceOwner;
import ai.contio.spring.oauth2.connection.ConnectionStore;
import ai.contio.spring.oauth2.connection.ContioIdentity;
import ai.contio.spring.oauth2.connection.ReconnectReason;
import ai.contio.spring.oauth2.connection.StoredConnection;
import ai.contio.spring.webhook.ContioWebhook;
import ai.contio.spring.webhook.WebhookEvent;
import ai.contio.spring.webhook.event.UserConnectionRevoked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Configuration;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A user ends a connection at Contio, and Contio says so by webhook.
 */
@ExtendWith(OutputCaptureExtension.class)
class RevokedConnectionTests {

	private static final ResourceOwner ADA = ResourceOwner.principal("ada");

	private static final String FOR_ADA = "\"for_user\":{\"id\":\"u-1\",\"email\":\"ada@example.com\"},";

	private final ApplicationContextRunner application = new ApplicationContextRunner()
		.withUserConfiguration(Application.class)
		.withPropertyValues("contio.client-id=partner", "contio.client-secret=secret");

	private final ApplicationContextRunner receiving = this.application
		.withPropertyValues("contio.webhook.secret=" + Delivery.SECRET);

	@Test
	void connectionIsMarkedWithoutAListenerOfTheApplication(CapturedOutput output) {
		log(LogLevel.INFO);
		this.receiving.run((context) -> {
			assertThat(output).contains("0 listeners");
			connect(context, Instant.now().minusSeconds(60));
			assertThat(deliver(context, FOR_ADA, OffsetDateTime.now())).isEqualTo(200);
			assertThat(stored(context).reconnectReason()).isEqualTo(ReconnectReason.REVOKED);
		});
	}

	@Test
	void listenerOfTheApplicationRunsToo() {
		this.receiving.withBean(OwnListener.class).run((context) -> {
			connect(context, Instant.now().minusSeconds(60));
			assertThat(deliver(context, FOR_ADA, OffsetDateTime.now())).isEqualTo(200);
			assertThat(stored(context).tokens()).isNull();
			assertThat(context.getBean(OwnListener.class).seen).hasSize(1);
		});
	}

	@Test
	void connectionThatIsNewerStays() {
		this.receiving.run((context) -> {
			connect(context, Instant.now());
			assertThat(deliver(context, FOR_ADA, OffsetDateTime.now().minusMinutes(1))).isEqualTo(200);
			assertThat(stored(context).tokens()).isNotNull();
		});
	}

	@Test
	void eventWithoutAUserIsIgnored(CapturedOutput output) {
		this.receiving.run((context) -> {
			log(LogLevel.DEBUG);
			connect(context, Instant.now().minusSeconds(60));
			assertThat(deliver(context, "", OffsetDateTime.now())).isEqualTo(200);
			assertThat(stored(context).tokens()).isNotNull();
			assertThat(output).contains("names no user (for_user)");
			log(LogLevel.INFO);
		});
	}

	@Test
	void timeOfTheEventCountsWhereTheDataHasNone() {
		this.receiving.run((context) -> {
			connect(context, Instant.now().minusSeconds(60));
			assertThat(deliver(context, FOR_ADA, null)).isEqualTo(200);
			assertThat(stored(context).reconnectReason()).isEqualTo(ReconnectReason.REVOKED);
		});
	}

	@Test
	void asksForNoSecretByItself() {
		this.application.run((context) -> assertThat(context).hasNotFailed());
	}

	@Test
	void isNotThereWhereNobodyConnects() {
		new ApplicationContextRunner().withUserConfiguration(Application.class)
			.withPropertyValues("contio.webhook.secret=" + Delivery.SECRET)
			.run((context) -> assertThat(context).hasNotFailed().doesNotHaveBean(RevokedConnectionListener.class));
	}

	private static void log(LogLevel level) {
		LoggingSystem.get(RevokedConnectionTests.class.getClassLoader()).setLogLevel("ai.contio.spring", level);
	}

	private static StoredConnection stored(BeanFactory application) {
		return application.getBean(ConnectionStore.class).find(ADA).orElseThrow();
	}

	private static void connect(BeanFactory application, Instant connectedAt) {
		application.getBean(ConnectionStore.class)
			.save(StoredConnection.of(ADA, new ContioIdentity("u-1", null), Set.of(), Set.of(),
					new StoredConnection.Tokens(ContioSecret.of("a"), connectedAt, connectedAt.plusSeconds(86400),
							null),
					connectedAt));
	}

	private static int deliver(BeanFactory application, String user, OffsetDateTime revokedAt) {
		String data = (revokedAt != null) ? "{\"connection_id\":\"c-1\",\"revoked_at\":\"%s\"}".formatted(revokedAt)
				: "{}";
		return Delivery.deliver(application,
				"""
						{"event_type":"user.connection.revoked","event_id":"e-1","timestamp":"%s",%s"data":%s}"""
					.formatted(OffsetDateTime.now(), user, data)
					.getBytes(StandardCharsets.UTF_8));
	}

	@Configuration(proxyBeanMethods = false)
	@EnableAutoConfiguration
	static class Application {

	}

	static class OwnListener {

		final List<WebhookEvent<UserConnectionRevoked>> seen = new CopyOnWriteArrayList<>();

		@ContioWebhook
		void onRevoked(WebhookEvent<UserConnectionRevoked> event) {
			this.seen.add(event);
		}

	}

}
