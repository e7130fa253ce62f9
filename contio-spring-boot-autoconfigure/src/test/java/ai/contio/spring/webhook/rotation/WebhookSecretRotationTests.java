package ai.contio.spring.webhook.rotation;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import ai.contio.spring.admin.credential.CredentialOperations;
import ai.contio.spring.admin.credential.CredentialRotation;
import ai.contio.spring.admin.credential.CredentialType;
import ai.contio.spring.admin.credential.RotatedCredential;
import ai.contio.spring.client.ContioApiError;
import ai.contio.spring.client.ContioApiException;
import ai.contio.spring.client.ContioCall;
import ai.contio.spring.client.ContioClientType;
import ai.contio.spring.client.ContioSecret;
import ai.contio.spring.client.RequestOptions;
import ai.contio.spring.webhook.signature.WebhookSecrets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

/**
 * Rotations as the nodes of an application see them. Time is moved by hand; only the
 * notice is waited for, which is short here.
 */
class WebhookSecretRotationTests {

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private static final RotationSettings SETTINGS = new RotationSettings(Duration.ofMillis(20), Duration.ofMinutes(2),
			Duration.ofHours(1));

	private static final CredentialRotation CONFIRMED = CredentialRotation.confirmedBy("yes");

	private final MovableClock clock = new MovableClock();

	private final SharedStore store = new SharedStore();

	private final List<String> keys = new ArrayList<>();

	private Supplier<Mono<RotatedCredential>> contio = () -> Mono.just(rotated("new"));

	private final RotatingWebhookSecrets here = node();

	private final RotatingWebhookSecrets there = node();

	private final WebhookSecretRotation rotation = new WebhookSecretRotation(this::contio, this.here, this.store,
			SETTINGS, this.clock);

	@Test
	void everyNodeKnowsBeforeContioIsAsked() {
		this.contio = () -> {
			// What a node knows that has last read the store before it was told
			assertThat(this.there.isRotating()).isTrue();
			this.there.refresh();
			assertThat(this.there.isRotating()).isTrue();
			assertThat(this.there.getSecrets()).containsExactly(secret("old"));
			return Mono.just(rotated("new"));
		};
		assertThat(this.rotation.rotate(CONFIRMED).block(PATIENCE)).isEqualTo(secret("new"));
		assertThat(this.keys).hasSize(1);
	}

	@Test
	void bothSecretsAreAcceptedForAWhileAndTheOldOneNotForEver() {
		this.rotation.rotate(CONFIRMED).block(PATIENCE);
		this.there.refresh();
		for (RotatingWebhookSecrets node : List.of(this.here, this.there)) {
			assertThat(node.getSecrets()).containsExactly(secret("new"), secret("old"));
		}
		this.clock.move(Duration.ofHours(1));
		for (RotatingWebhookSecrets node : List.of(this.here, this.there, node())) {
			assertThat(node.getSecrets()).containsExactly(secret("new"));
		}
	}

	@Test
	void rotationSettlesBeforeAMismatchIsFinalAgain() {
		this.rotation.rotate(CONFIRMED).block(PATIENCE);
		assertThat(this.here.isRotating()).isTrue();
		this.clock.move(SETTINGS.settling());
		this.here.refresh();
		assertThat(this.here.isRotating()).isFalse();
	}

	@Test
	void secondRotationWaitsForTheFirst() {
		Sinks.One<RotatedCredential> answer = Sinks.one();
		Sinks.Empty<Void> asked = Sinks.empty();
		this.contio = () -> {
			asked.tryEmitEmpty();
			return answer.asMono();
		};
		Mono<ContioSecret> first = this.rotation.rotate(CONFIRMED).cache();
		first.subscribe();
		asked.asMono().block(PATIENCE);
		assertThatExceptionOfType(RotationUnderWayException.class)
			.isThrownBy(() -> this.rotation.rotate(CONFIRMED).block(PATIENCE))
			.withMessageContaining("Nothing was done");
		answer.tryEmitValue(rotated("new"));
		assertThat(first.block(PATIENCE)).isEqualTo(secret("new"));
		assertThat(this.keys).hasSize(1);
	}

	@Test
	void unknownEndLeavesTheMarkerUntilItsTimeAndIsAskedForAgainByTheSameKey() {
		this.contio = () -> Mono.error(new IllegalStateException("the connection broke"));
		assertThatExceptionOfType(IllegalStateException.class)
			.isThrownBy(() -> this.rotation.rotate(CONFIRMED).block(PATIENCE))
			.withMessage("the connection broke");
		this.there.refresh();
		assertThat(this.there.isRotating()).isTrue();
		this.clock.move(SETTINGS.timeout());
		this.there.refresh();
		assertThat(this.there.isRotating()).isFalse();
		assertThat(this.store.read().isUnfinished(this.clock.instant())).isTrue();
		this.contio = () -> Mono.just(rotated("new"));
		assertThat(this.rotation.rotate(CONFIRMED).block(PATIENCE)).isEqualTo(secret("new"));
		assertThat(this.keys).hasSize(2).containsOnly(this.keys.get(0));
		this.clock.move(Duration.ofMinutes(5));
		this.rotation.rotate(CONFIRMED).block(PATIENCE);
		assertThat(this.keys.get(2)).isNotEqualTo(this.keys.get(0));
	}

	@ParameterizedTest
	@ValueSource(ints = { 408, 409, 425, 429 })
	void answerThatLeavesOpenWhatAnEarlierAttemptDidLeavesTheMarker(int status) {
		this.contio = () -> Mono.error(answered(status));
		assertThatExceptionOfType(ContioApiException.class)
			.isThrownBy(() -> this.rotation.rotate(CONFIRMED).block(PATIENCE));
		assertThat(this.here.isRotating()).isTrue();
		this.clock.move(SETTINGS.timeout());
		this.contio = () -> Mono.just(rotated("new"));
		assertThat(this.rotation.rotate(CONFIRMED).block(PATIENCE)).isEqualTo(secret("new"));
		assertThat(this.keys).hasSize(2).containsOnly(this.keys.get(0));
	}

	@Test
	void refusedRotationLeavesNothing() {
		this.contio = () -> Mono.error(answered(403));
		assertThatExceptionOfType(ContioApiException.class)
			.isThrownBy(() -> this.rotation.rotate(CONFIRMED).block(PATIENCE));
		assertThat(this.here.isRotating()).isFalse();
	}

	@Test
	void retiredSecretStaysRetiredHoweverManyCameAfterIt() {
		for (int i = 0; i < 25; i++) {
			String newest = "new-" + i;
			this.contio = () -> Mono.just(rotated(newest));
			this.rotation.rotate(CONFIRMED).block(PATIENCE);
			this.clock.move(Duration.ofHours(24));
		}
		assertThat(this.here.getSecrets()).containsExactly(secret("new-24"));
		assertThat(node().getSecrets()).containsExactly(secret("new-24"));
	}

	@Test
	void subscriberThatLeavesDoesNotLoseTheSecret() {
		Sinks.One<RotatedCredential> answer = Sinks.one();
		Sinks.Empty<Void> asked = Sinks.empty();
		this.contio = () -> {
			asked.tryEmitEmpty();
			return answer.asMono();
		};
		var subscription = this.rotation.rotate(CONFIRMED).subscribe();
		asked.asMono().block(PATIENCE);
		subscription.dispose();
		answer.tryEmitValue(rotated("new"));
		this.store.written(2).block(PATIENCE);
		assertThat(node().getSecrets()).first().isEqualTo(secret("new"));
	}

	@Test
	void secretThatCannotBeStoredIsUsedHereAndSaidToBe() {
		this.contio = () -> {
			this.store.failing = true;
			return Mono.just(rotated("new"));
		};
		assertThatExceptionOfType(IllegalStateException.class)
			.isThrownBy(() -> this.rotation.rotate(CONFIRMED).block(PATIENCE))
			.withMessageContaining("in use on this node");
		assertThat(this.here.getSecrets()).first().isEqualTo(secret("new"));
		this.store.failing = false;
		this.clock.move(SETTINGS.timeout());
		assertThat(this.rotation.rotate(CONFIRMED).block(PATIENCE)).isEqualTo(secret("new"));
		assertThat(this.keys).as("Contio is not asked again").hasSize(1);
		assertThat(node().getSecrets()).first().isEqualTo(secret("new"));
	}

	@Test
	void nodeThatCannotReadTakesARotationToBeUnderWay() {
		assertThat(this.there.isRotating()).isFalse();
		await().atMost(PATIENCE).until(this.there::isRotating);
		this.there.refresh();
		assertThat(this.there.isRotating()).isFalse();
	}

	private RotatingWebhookSecrets node() {
		WebhookSecrets configured = () -> List.of(secret("old"));
		return new RotatingWebhookSecrets(configured, this.store, SETTINGS, this.clock);
	}

	private CredentialOperations contio() {
		return (CredentialOperations) Proxy.newProxyInstance(getClass().getClassLoader(),
				new Class<?>[] { CredentialOperations.class }, (proxy, method, arguments) -> {
					assertThat(method.getName()).isEqualTo("rotateWebhookSecret");
					this.keys.add(((RequestOptions) arguments[1]).getIdempotencyKey());
					return this.contio.get();
				});
	}

	private static ContioApiException answered(int status) {
		ContioCall call = new ContioCall(ContioClientType.ADMIN, HttpMethod.POST, "/v1/partner/admin/credentials",
				"rotateWebhookSecret", List.of());
		return new ContioApiException(
				new ContioApiError(call, HttpStatusCode.valueOf(status), null, null, null, null, "", Map.of()));
	}

	private static RotatedCredential rotated(String secret) {
		return new RotatedCredential(CredentialType.WEBHOOK_SECRET, secret(secret), null, null, null);
	}

	private static ContioSecret secret(String value) {
		return ContioSecret.of(value);
	}

	private static final class SharedStore implements WebhookSecretStore {

		private final MemoryWebhookSecretStore memory = new MemoryWebhookSecretStore();

		private final Sinks.Many<Long> versions = Sinks.many().replay().all();

		private volatile boolean failing;

		@Override
		public StoredSecrets read() {
			if (this.failing) {
				throw new IllegalStateException("the database is gone");
			}
			return this.memory.read();
		}

		@Override
		public boolean write(StoredSecrets secrets) {
			boolean written = this.memory.write(secrets);
			this.versions.tryEmitNext(secrets.version());
			return written;
		}

		Mono<Long> written(long version) {
			return this.versions.asFlux().filter((written) -> written == version).next();
		}

	}

	private static final class MovableClock extends Clock {

		private volatile Instant now = Instant.parse("2026-11-14T10:00:00Z");

		void move(Duration duration) {
			this.now = this.now.plus(duration);
		}

		@Override
		public Instant instant() {
			return this.now;
		}

		@Override
		public ZoneId getZone() {
			return ZoneOffset.UTC;
		}

		@Override
		public Clock withZone(ZoneId zone) {
			return this;
		}

	}

}
