package ai.contio.spring.webhook.rotation;

import java.time.Instant;
import java.util.List;

import ai.contio.spring.client.ContioSecret;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a store of webhook secrets does, wherever it keeps them.
 */
public abstract class WebhookSecretStoreContract {

	private static final Instant NOW = Instant.parse("2026-11-14T10:00:00.123456Z");

	protected abstract WebhookSecretStore store();

	@Test
	void isEmptyAtFirst() {
		assertThat(store().read()).isEqualTo(StoredSecrets.none());
	}

	@Test
	void keepsWhatItWasGiven() {
		WebhookSecretStore store = store();
		StoredSecrets begun = StoredSecrets.none().begin(NOW, NOW.plusSeconds(60));
		assertThat(store.write(begun)).isTrue();
		assertThat(store.read()).isEqualTo(begun);
		StoredSecrets completed = begun.complete(secret("new"), List.of(secret("old"), secret("older")), List.of(),
				NOW.plusSeconds(3600), NOW.plusSeconds(10));
		assertThat(store.write(completed)).isTrue();
		assertThat(store.read()).isEqualTo(completed);
		StoredSecrets cancelled = completed.cancel();
		assertThat(store.write(cancelled)).isTrue();
		assertThat(store.read()).isEqualTo(cancelled);
	}

	@Test
	void keepsTheFirstOfTwoThatWriteTheSameVersion() {
		WebhookSecretStore store = store();
		StoredSecrets first = StoredSecrets.none().begin(NOW, NOW.plusSeconds(60));
		assertThat(store.write(first)).isTrue();
		assertThat(store.write(StoredSecrets.none().begin(NOW, NOW.plusSeconds(90)))).isFalse();
		assertThat(store.read()).isEqualTo(first);
		StoredSecrets second = first.cancel();
		assertThat(store.write(second)).isTrue();
		assertThat(store.write(first.cancel())).isFalse();
		assertThat(store.read()).isEqualTo(second);
	}

	protected static ContioSecret secret(String value) {
		return ContioSecret.of(value);
	}

}
