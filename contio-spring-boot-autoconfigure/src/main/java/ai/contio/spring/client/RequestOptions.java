package ai.contio.spring.client;

import java.time.ZoneId;

import org.jspecify.annotations.Nullable;

/**
 * What one call may say for itself. Immutable.
 * <p>
 * Every operation takes options; without them a call that changes something gets an
 * idempotency key of its own, and the time zone is {@code contio.time-zone}.
 */
public final class RequestOptions {

	static final String IDEMPOTENCY_KEY_HEADER = "Idempotency-Key";

	private static final int MAX_KEY_LENGTH = 255;

	private static final RequestOptions NONE = new RequestOptions(null, null);

	private final @Nullable String idempotencyKey;

	private final @Nullable String timeZone;

	private RequestOptions(@Nullable String idempotencyKey, @Nullable String timeZone) {
		this.idempotencyKey = idempotencyKey;
		this.timeZone = timeZone;
	}

	/**
	 * Nothing particular.
	 * @return options that say nothing
	 */
	public static RequestOptions none() {
		return NONE;
	}

	/**
	 * Options with an idempotency key. Contio remembers a key for 24 hours and answers a
	 * repeat with the first answer.
	 * @param idempotencyKey the key
	 * @return the options
	 * @throws IllegalArgumentException if the key is not 1 to 255 printable ASCII
	 * characters without space around them
	 */
	public static RequestOptions idempotencyKey(String idempotencyKey) {
		return NONE.withIdempotencyKey(idempotencyKey);
	}

	/**
	 * Options with a time zone.
	 * @param timeZone the zone in which Contio reads and writes local times
	 * @return the options
	 */
	public static RequestOptions timeZone(ZoneId timeZone) {
		return NONE.withTimeZone(timeZone.getId());
	}

	/**
	 * These options with another idempotency key.
	 * @param idempotencyKey the key
	 * @return the options
	 * @throws IllegalArgumentException if the key is not 1 to 255 printable ASCII
	 * characters without space around them
	 */
	public RequestOptions withIdempotencyKey(String idempotencyKey) {
		requireValid(idempotencyKey);
		return new RequestOptions(idempotencyKey, this.timeZone);
	}

	/**
	 * These options with another time zone.
	 * @param timeZone an IANA name or an abbreviation
	 * @return the options
	 * @throws IllegalArgumentException if no such time zone is known
	 */
	public RequestOptions withTimeZone(String timeZone) {
		if (!ContioTimeZone.isKnown(timeZone)) {
			throw new IllegalArgumentException("The time zone '%s' is not known. Use an IANA name such as Europe/Berlin"
				.formatted(Text.line(timeZone, 64)));
		}
		return new RequestOptions(this.idempotencyKey, timeZone);
	}

	/**
	 * The idempotency key.
	 * @return the key, or {@code null} if the call shall get one of its own
	 */
	public @Nullable String getIdempotencyKey() {
		return this.idempotencyKey;
	}

	/**
	 * The time zone.
	 * @return the zone, or {@code null} for the default
	 */
	public @Nullable String getTimeZone() {
		return this.timeZone;
	}

	@Override
	public String toString() {
		return "RequestOptions[idempotencyKey=%s, timeZone=%s]".formatted(this.idempotencyKey, this.timeZone);
	}

	private static void requireValid(String key) {
		boolean printable = key.chars().allMatch((character) -> character >= ' ' && character < 127);
		if (key.isEmpty() || key.length() > MAX_KEY_LENGTH || !printable || !key.strip().equals(key)) {
			throw new IllegalArgumentException(
					("The idempotency key must have 1 to %d printable ASCII characters, without space around them; "
							+ "found %d characters%s")
						.formatted(MAX_KEY_LENGTH, key.length(), printable ? "" : ", not all of them printable ASCII"));
		}
	}

}
