package ai.contio.spring.webhook.rotation.jdbc;

import java.util.List;

import javax.sql.DataSource;

import ai.contio.spring.Databases;
import ai.contio.spring.client.ContioConfigurationException;
import ai.contio.spring.client.ContioSecret;
import ai.contio.spring.seal.SealingKey;
import ai.contio.spring.seal.TextSealer;
import ai.contio.spring.webhook.rotation.StoredSecret;
import ai.contio.spring.webhook.rotation.StoredSecrets;
import ai.contio.spring.webhook.rotation.WebhookSecretStore;
import ai.contio.spring.webhook.rotation.WebhookSecretStoreContract;
import org.junit.jupiter.api.Test;

import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A store in a database, which others can read and write, too.
 */
abstract class JdbcWebhookSecretStoreContract extends WebhookSecretStoreContract {

	private static final String KEY = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";

	private static final StoredSecrets ONE = new StoredSecrets(1, List.of(new StoredSecret(secret("whsec_one"), null)),
			null);

	private DataSource dataSource;

	abstract Databases database();

	@Override
	protected WebhookSecretStore store() {
		this.dataSource = new DriverManagerDataSource(database().create());
		// Twice, as two nodes may
		new ResourceDatabasePopulator(script(), script()).execute(this.dataSource);
		return store("partner", "one");
	}

	private ClassPathResource script() {
		return database().script(SecretSchema.TABLES);
	}

	private JdbcWebhookSecretStore store(String clientId, String keyId) {
		return new JdbcWebhookSecretStore(this.dataSource,
				new TextSealer(List.of(SealingKey.of("keys[0]", keyId, ContioSecret.of(KEY)))), clientId);
	}

	@Test
	void showsNobodyASecret() {
		assertThat(store().write(ONE)).isTrue();
		assertThat(sealed()).startsWith("gcm1:one:").doesNotContain("whsec");
	}

	@Test
	void keepsTheSecretsOfEachAppApart() {
		WebhookSecretStore store = store();
		assertThat(store.write(ONE)).isTrue();
		assertThat(store("other", "one").read()).isEqualTo(StoredSecrets.none());
	}

	@Test
	void secretThatWasGivenALongerLifeIsNotRead() {
		WebhookSecretStore store = store();
		assertThat(store.write(ONE)).isTrue();
		JdbcClient.create(this.dataSource)
			.sql("update contio_webhook_secret set accepted_until = timestamp '2040-01-01 00:00:00'")
			.update();
		assertThatExceptionOfType(ContioConfigurationException.class).isThrownBy(store::read)
			.withMessageContaining("contio_webhook_secret was altered");
	}

	@Test
	void secretOfAnotherKeyIsNotRead() {
		assertThat(store().write(ONE)).isTrue();
		WebhookSecretStore other = store("partner", "two");
		assertThatExceptionOfType(ContioConfigurationException.class).isThrownBy(other::read)
			.withMessageContaining("is sealed with a key that is not configured: 'one'");
	}

	@Test
	void missingTablesAreNamed() {
		this.dataSource = new DriverManagerDataSource(database().create());
		assertThatExceptionOfType(ContioConfigurationException.class).isThrownBy(() -> store("partner", "one"))
			.withMessageContaining("contio_webhook_rotation")
			.satisfies((ex) -> assertThat(ex.getAction()).contains(script().getPath()));
	}

	private String sealed() {
		return JdbcClient.create(this.dataSource)
			.sql("select secret from contio_webhook_secret")
			.query(String.class)
			.single();
	}

}
