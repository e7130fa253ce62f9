package ai.contio.spring.autoconfigure;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

import ai.contio.spring.admin.ContioAdminClient;
import ai.contio.spring.client.ContioCredentialsSource;
import ai.contio.spring.client.ContioSecret;
import ai.contio.spring.client.ContioTokenSource;
import ai.contio.spring.client.ResourceOwner;
import ai.contio.spring.client.ScriptedServer;
import ai.contio.spring.oauth2.ContioOAuthClient;
import ai.contio.spring.oauth2.connection.ConnectionStore;
import ai.contio.spring.oauth2.connection.ContioIdentity;
import ai.contio.spring.oauth2.connection.StoredConnection;
import ai.contio.spring.webhook.signature.WebhookSecrets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Secrets are replaced while two nodes run, and neither is started again.
 */
class ReplacedSecretsTests {

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private static final ResourceOwner ADA = ResourceOwner.principal("ada");

	private final AtomicReference<String> vault = new AtomicReference<>("old");

	private final ScriptedServer server = ScriptedServer.start();

	@AfterEach
	void stop() {
		this.server.close();
	}

	@Test
	void everyCallOfEveryNodeHasTheCurrentSecret() {
		this.server.always((request) -> {
			boolean good = this.vault.get().equals(request.header("X-API-Key"))
					|| basic(this.vault.get()).equals(request.header("Authorization"));
			return new ScriptedServer.Reply(good ? 200 : 401, good
					? "{\"id\":\"1\",\"active\":true,\"access_token\":\"fresh\",\"token_type\":\"Bearer\",\"expires_in\":1}"
					: "{\"code\":\"invalid_client\"}");
		});
		try (ConfigurableApplicationContext one = node(); ConfigurableApplicationContext other = node()) {
			for (String secret : List.of("old", "new")) {
				this.vault.set(secret);
				for (ConfigurableApplicationContext node : List.of(one, other)) {
					node.getBean(ContioAdminClient.class).app().get().block(PATIENCE);
					node.getBean(ContioOAuthClient.class).tokens().introspect(ContioSecret.of("t")).block(PATIENCE);
					refresh(node);
					assertThat(node.getBean(WebhookSecrets.class).getSecrets())
						.containsExactly(ContioSecret.of(secret));
				}
			}
		}
		assertThat(this.server.received()).hasSize(12);
	}

	private static void refresh(ConfigurableApplicationContext node) {
		Instant now = Instant.now();
		node.getBean(ConnectionStore.class)
			.save(StoredConnection.of(ADA, new ContioIdentity(null, null), Set.of(), Set.of(),
					new StoredConnection.Tokens(ContioSecret.of("a"), now.minusSeconds(60), now.minusSeconds(1),
							ContioSecret.of("r")),
					now));
		assertThat(node.getBean(ContioTokenSource.class).accessToken(ADA).block(PATIENCE))
			.isEqualTo(ContioSecret.of("fresh"));
	}

	private static String basic(String secret) {
		return "Basic " + Base64.getEncoder().encodeToString(("partner:" + secret).getBytes(StandardCharsets.US_ASCII));
	}

	private ConfigurableApplicationContext node() {
		return new SpringApplicationBuilder(Application.class).web(WebApplicationType.NONE)
			.initializers((context) -> context.getBeanFactory().registerSingleton("vault", new Vault(this.vault)))
			.properties("contio.client-id=partner", "contio.api-url=" + this.server.url(),
					"spring.main.banner-mode=off", "logging.level.root=error")
			.run();
	}

	@Configuration(proxyBeanMethods = false)
	@EnableAutoConfiguration
	static class Application {

	}

	/**
	 * All secrets are one here.
	 */
	private record Vault(AtomicReference<String> secret) implements ContioCredentialsSource {

		@Override
		public ContioSecret getApiKey() {
			return ContioSecret.of(this.secret.get());
		}

		@Override
		public ContioSecret getClientSecret() {
			return ContioSecret.of(this.secret.get());
		}

		@Override
		public List<ContioSecret> getWebhookSecrets() {
			return List.of(ContioSecret.of(this.secret.get()));
		}

	}

}
