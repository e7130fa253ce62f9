package ai.contio.spring.client;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;

/**
 * Thrown when too many calls were made (429) and waiting would take longer than the call
 * may take. It is also thrown without asking Contio, while a wait that Contio has stated
 * is not over.
 */
public class ContioRateLimitedException extends ContioApiException {

	private final @Nullable Instant until;

	/**
	 * A failed call of this kind.
	 * @param error what is known about it
	 * @param until when Contio takes calls again; {@code null} if it did not say
	 */
	public ContioRateLimitedException(ContioApiError error, @Nullable Instant until) {
		super(error, advice(until));
		this.until = until;
	}

	/**
	 * When Contio takes calls again.
	 * @return the time, or {@code null} if Contio did not say
	 */
	public @Nullable Instant getUntil() {
		return this.until;
	}

	private static String advice(@Nullable Instant until) {
		return (until != null) ? "Contio takes calls again at %s.".formatted(until.truncatedTo(ChronoUnit.SECONDS))
				: "Contio did not say until when; call less often.";
	}

}
