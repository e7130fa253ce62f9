package ai.contio.spring.webhook.rotation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import ai.contio.spring.client.ContioSecret;
import ai.contio.spring.webhook.signature.WebhookSecrets;
import org.jspecify.annotations.Nullable;

/**
 * The secrets of rotations before those of the configuration. Answers from memory.
 * <p>
 * A configured secret that was rotated away is not accepted for longer than the rotation
 * says, so that one that leaked does not live on in the configuration.
 */
public final class RotatingWebhookSecrets implements WebhookSecrets {

	private final WebhookSecrets configured;

	private final WebhookSecretStore store;

	private final Duration maxAge;

	private final Clock clock;

	private volatile Reading reading;

	private volatile @Nullable Accepted accepted;

	/**
	 * Secrets that are read at once.
	 * @param configured the secrets to begin with
	 * @param store the secrets of rotations
	 * @param settings how old the knowledge of a shared store may be
	 * @param clock the clock that nodes agree on, within seconds
	 */
	public RotatingWebhookSecrets(WebhookSecrets configured, WebhookSecretStore store, RotationSettings settings,
			Clock clock) {
		this.configured = configured;
		this.store = store;
		this.maxAge = settings.maxAge();
		this.clock = clock;
		this.reading = new Reading(StoredSecrets.none(), System.nanoTime());
		refresh();
	}

	@Override
	public List<ContioSecret> getSecrets() {
		List<ContioSecret> current = this.configured.getSecrets();
		StoredSecrets stored = this.reading.stored();
		Instant now = this.clock.instant();
		Accepted known = this.accepted;
		if (known == null || !known.holds(current, stored, now)) {
			known = Accepted.of(current, stored, now);
			this.accepted = known;
		}
		return known.secrets();
	}

	/**
	 * Whether a rotation is under way, or may be: a node that could not read the store
	 * lately knows no better.
	 */
	@Override
	public boolean isRotating() {
		Reading latest = this.reading;
		return latest.stored().isRotating(this.clock.instant()) || this.configured.isRotating()
				|| (this.store.isShared() && latest.isOlderThan(this.maxAge));
	}

	/**
	 * Read the store. Blocks.
	 * @return what it holds
	 */
	StoredSecrets refresh() {
		long start = System.nanoTime();
		StoredSecrets stored = this.store.read();
		accept(stored, start);
		return stored;
	}

	List<ContioSecret> configured() {
		return this.configured.getSecrets();
	}

	StoredSecrets current() {
		return this.reading.stored();
	}

	boolean write(StoredSecrets next) {
		long start = System.nanoTime();
		boolean written = this.store.write(next);
		if (written) {
			accept(next, start);
		}
		return written;
	}

	/**
	 * Use what could not be stored, until something newer is.
	 */
	void useUnstored(StoredSecrets next) {
		accept(next, this.reading.startedAt());
	}

	private synchronized void accept(StoredSecrets stored, long startedAt) {
		Reading latest = this.reading;
		StoredSecrets newer = (stored.version() >= latest.stored().version()) ? stored : latest.stored();
		boolean later = startedAt - latest.startedAt() > 0;
		this.reading = new Reading(newer, later ? startedAt : latest.startedAt());
	}

	private record Reading(StoredSecrets stored, long startedAt) {

		boolean isOlderThan(Duration age) {
			return System.nanoTime() - this.startedAt > age.toNanos();
		}

	}

	private record Accepted(List<ContioSecret> configured, StoredSecrets stored, Instant until,
			List<ContioSecret> secrets) {

		static Accepted of(List<ContioSecret> configured, StoredSecrets stored, Instant now) {
			List<StoredSecret> good = stored.secrets().stream().filter((secret) -> secret.isAccepted(now)).toList();
			Instant until = good.stream()
				.flatMap((secret) -> Stream.ofNullable(secret.acceptedUntil()))
				.min(Instant::compareTo)
				.orElse(Instant.MAX);
			Stream<ContioSecret> unknown = configured.stream()
				.filter((secret) -> stored.secrets().stream().noneMatch((other) -> other.secret().equals(secret)));
			return new Accepted(configured, stored, until,
					Stream.concat(good.stream().map(StoredSecret::secret), unknown).toList());
		}

		boolean holds(List<ContioSecret> currentlyConfigured, StoredSecrets currentlyStored, Instant now) {
			return this.stored == currentlyStored && now.isBefore(this.until)
					&& this.configured.equals(currentlyConfigured);
		}

	}

}
