package ai.contio.spring.webhook.rotation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import ai.contio.spring.client.ContioSecret;
import org.jspecify.annotations.Nullable;

/**
 * What all nodes know of rotations. Instances do not change; each change makes one of the
 * next version.
 *
 * @param version how many changes there were
 * @param secrets the secrets, newest first; empty before the first rotation
 * @param marker the rotation under way, or the last one; {@code null} if there was none
 */
public record StoredSecrets(long version, List<StoredSecret> secrets, @Nullable RotationMarker marker) {

	/* And those that are configured: one that was forgotten would be good again */
	private static final int MAX_SECRETS = 20;

	/**
	 * Checks and copies.
	 */
	public StoredSecrets {
		secrets = List.copyOf(secrets);
	}

	/**
	 * Nothing: there was no rotation yet.
	 * @return the state of version 0
	 */
	public static StoredSecrets none() {
		return new StoredSecrets(0, List.of(), null);
	}

	boolean isRotating(Instant now) {
		return this.marker != null && now.isBefore(this.marker.until());
	}

	boolean isUnfinished(Instant now) {
		return this.marker != null && !isRotating(now) && this.marker.isResumable(now);
	}

	StoredSecrets begin(Instant now, Instant until) {
		RotationMarker last = this.marker;
		if (last != null && last.isResumable(now)) {
			return next(this.secrets, new RotationMarker(last.idempotencyKey(), last.startedAt(), until, false));
		}
		return next(this.secrets, new RotationMarker(UUID.randomUUID().toString(), now, until, false));
	}

	StoredSecrets complete(ContioSecret newest, List<ContioSecret> accepted, Collection<ContioSecret> configured,
			Instant previousEnd, Instant markerEnd) {
		List<StoredSecret> all = new ArrayList<>();
		all.add(new StoredSecret(newest, null));
		this.secrets.stream()
			.filter((stored) -> !stored.secret().equals(newest))
			.forEach((stored) -> all.add(stored.endingAt(previousEnd)));
		accepted.stream()
			.filter((secret) -> all.stream().noneMatch((stored) -> stored.secret().equals(secret)))
			.forEach((secret) -> all.add(new StoredSecret(secret, previousEnd)));
		List<StoredSecret> kept = new ArrayList<>(all.subList(0, Math.min(all.size(), MAX_SECRETS)));
		all.stream().skip(MAX_SECRETS).filter((stored) -> configured.contains(stored.secret())).forEach(kept::add);
		return next(kept, (this.marker != null) ? this.marker.completedUntil(markerEnd) : null);
	}

	/**
	 * As if the rotation had never begun: Contio has refused it.
	 */
	StoredSecrets cancel() {
		return next(this.secrets, null);
	}

	private StoredSecrets next(List<StoredSecret> nextSecrets, @Nullable RotationMarker nextMarker) {
		return new StoredSecrets(this.version + 1, nextSecrets, nextMarker);
	}

}
