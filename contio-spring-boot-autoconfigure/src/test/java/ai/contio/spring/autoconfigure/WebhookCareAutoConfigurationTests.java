package ai.contio.spring.autoconfigure;

import java.util.List;

import javax.sql.DataSource;

import ai.contio.spring.client.ContioSecret;
import ai.contio.spring.webhook.rotation.MemoryWebhookSecretStore;
import ai.contio.spring.webhook.rotation.RotatingWebhookSecrets;
import ai.contio.spring.webhook.rotation.SecretsRefresher;
import ai.contio.spring.webhook.rotation.WebhookSecretRotation;
import ai.contio.spring.webhook.rotation.WebhookSecretStore;
import ai.contio.spring.webhook.rotation.jdbc.JdbcWebhookSecretStore;
import ai.contio.spring.webhook.signature.WebhookSecrets;
import ai.contio.spring.webhook.subscription.SubscriptionCare;
import ai.contio.spring.webhook.subscription.WebhookSubscription;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;

import static org.assertj.core.api.Assertions.assertThat;

class WebhookCareAutoConfigurationTests {

	private static final String KEY = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";

	private final ApplicationContextRunner runner = new ApplicationContextRunner()
		.withUserConfiguration(Application.class)
		.withPropertyValues("contio.client-id=partner", "contio.api-key=key", "contio.webhook.secret=whsec_old");

	private final ApplicationContextRunner jdbc = this.runner.withPropertyValues("contio.webhook.rotation.store=jdbc",
			"contio.webhook.rotation.keys[0].id=one", "contio.webhook.rotation.keys[0].secret=" + KEY);

	@Test
	void nothingIsRotatedOrLookedAfterUnlessTheApplicationSaysSo() {
		this.runner.run((context) -> assertThat(context).hasNotFailed()
			.hasSingleBean(ConfiguredWebhookSecrets.class)
			.doesNotHaveBean(WebhookSecretRotation.class)
			.doesNotHaveBean(SecretsRefresher.class)
			.doesNotHaveBean(SubscriptionCare.class)
			.doesNotHaveBean("contioWebhooksHealthIndicator")
			.hasSingleBean(WebhookSubscription.class));
	}

	@Test
	void secretsOfRotationsAreInTheDatabaseOfTheApplication() {
		this.jdbc.run((context) -> {
			assertThat(context).hasNotFailed().hasSingleBean(WebhookSecretRotation.class);
			assertThat(context.getBean(WebhookSecretStore.class)).isInstanceOf(JdbcWebhookSecretStore.class);
			assertThat(context.getBean(WebhookSecrets.class)).isInstanceOf(RotatingWebhookSecrets.class);
			assertThat(context.getBean(WebhookSecrets.class).getSecrets())
				.containsExactly(ContioSecret.of("whsec_old"));
		});
	}

	@Test
	void keysOfConnectionsSealUnlessThereAreOthers() {
		this.runner
			.withPropertyValues("contio.webhook.rotation.store=jdbc", "contio.oauth2.connections.keys[0].id=one",
					"contio.oauth2.connections.keys[0].secret=" + KEY)
			.run((context) -> assertThat(context).hasNotFailed().hasSingleBean(WebhookSecretRotation.class));
	}

	@Test
	void oneNodeKeepsItsSecretsInMemory() {
		this.runner.withPropertyValues("contio.webhook.rotation.store=memory")
			.run((context) -> assertThat(context).hasSingleBean(MemoryWebhookSecretStore.class)
				.hasSingleBean(WebhookSecretRotation.class));
	}

	@Test
	void storeOfTheApplicationIsUsedWithoutAProperty() {
		this.runner.withBean(WebhookSecretStore.class, MemoryWebhookSecretStore::new)
			.run((context) -> assertThat(context).hasSingleBean(WebhookSecretStore.class)
				.hasSingleBean(WebhookSecretRotation.class));
	}

	@Test
	void applicationWithSecretsOfItsOwnRotatesByItself() {
		this.jdbc.withBean(WebhookSecrets.class, () -> () -> List.of(ContioSecret.of("own")))
			.run((context) -> assertThat(context).hasNotFailed()
				.hasSingleBean(WebhookSecrets.class)
				.doesNotHaveBean(WebhookSecretRotation.class));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			rotation.keys[0].secret=c2VjcmV0             | rotation.keys[0].secret has 6 bytes
			rotation.refresh=1ms                         | rotation.refresh is 'PT0.001S'
			rotation.timeout=3s                          | rotation.timeout is 'PT3S'
			rotation.accept-previous=-1s                 | rotation.accept-previous is 'PT-1S'
			subscription.public-url=/webhooks            | subscription.public-url is 'something else'
			subscription.public-url=https://a:b@c/       | subscription.public-url is 'something else'
			""")
	void mistakesStopTheStart(String property, String description) {
		FailureAnalysis failure = failure(this.jdbc.withPropertyValues("contio.webhook." + property));
		assertThat(failure.getDescription()).contains("contio.webhook." + description);
		assertThat(failure.getDescription() + failure.getAction()).doesNotContain("c2VjcmV0", "a:b");
	}

	@Test
	void missingKeyStopsTheStart() {
		FailureAnalysis failure = failure(this.runner.withPropertyValues("contio.webhook.rotation.store=jdbc"));
		assertThat(failure.getDescription()).contains("there is no key to seal secrets with");
		assertThat(failure.getAction()).contains("contio.webhook.rotation.keys[0].secret",
				"CONTIO_WEBHOOK_ROTATION_KEYS_0_SECRET");
	}

	@Test
	void missingDatabaseStopsTheStart() {
		FailureAnalysis failure = failure(this.jdbc.withPropertyValues(
				"spring.autoconfigure.exclude=org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration"));
		assertThat(failure.getDescription()).contains("there is no DataSource bean");
	}

	@Test
	void missingJdbcStopsTheStart() {
		FailureAnalysis failure = failure(this.jdbc
			.withClassLoader(new FilteredClassLoader("org.springframework.jdbc", "org.springframework.boot.jdbc")));
		assertThat(failure.getDescription()).contains("JDBC is not on the class path");
	}

	@Test
	void missingTablesStopTheStart() {
		FailureAnalysis failure = failure(
				this.jdbc.withPropertyValues("contio.webhook.rotation.jdbc.initialize-schema=never"));
		assertThat(failure.getDescription()).contains("contio_webhook_rotation");
	}

	@Test
	void applicationWithoutADatabaseOnItsClassPathStarts() {
		this.runner
			.withClassLoader(new FilteredClassLoader("org.springframework.jdbc", "org.springframework.boot.jdbc",
					"org.springframework.boot.sql"))
			.withPropertyValues("contio.webhook.rotation.store=memory", "contio.webhook.subscription.watch=true")
			.run((context) -> assertThat(context).hasNotFailed()
				.doesNotHaveBean(DataSource.class)
				.hasSingleBean(SubscriptionCare.class));
	}

	@Test
	void subscriptionThatIsWatchedHasAHealth() {
		ApplicationContextRunner watching = this.runner.withPropertyValues("contio.webhook.subscription.watch=true");
		watching.run((context) -> assertThat(context).hasBean("contioWebhooksHealthIndicator"));
		watching.withPropertyValues("management.health.contio-webhooks.enabled=false")
			.run((context) -> assertThat(context).doesNotHaveBean("contioWebhooksHealthIndicator")
				.hasSingleBean(SubscriptionCare.class));
		this.runner.withPropertyValues("contio.webhook.subscription.warn-about-filter=true")
			.run((context) -> assertThat(context.getBeansOfType(HealthIndicator.class))
				.doesNotContainKey("contioWebhooksHealthIndicator"));
	}

	@Test
	void missingApiKeyStopsTheStartOfAnApplicationThatLooksAfterItsSubscription() {
		FailureAnalysis failure = failure(new ApplicationContextRunner().withUserConfiguration(Application.class)
			.withPropertyValues("contio.webhook.subscription.watch=true"));
		assertThat(failure.getDescription()).contains("no credentials of the admin API");
		assertThat(failure.getAction()).contains("CONTIO_API_KEY");
	}

	private static FailureAnalysis failure(ApplicationContextRunner runner) {
		FailureAnalysis[] failure = new FailureAnalysis[1];
		runner.run((context) -> failure[0] = StartUpFailure.of(context));
		return failure[0];
	}

	@Configuration(proxyBeanMethods = false)
	@EnableAutoConfiguration
	static class Application {

	}

}
