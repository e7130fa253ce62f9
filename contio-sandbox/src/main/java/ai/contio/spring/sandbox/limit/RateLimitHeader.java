package ai.contio.spring.sandbox.limit;

/**
 * How an answer says when calls are taken again. Contio's sources publish the first four.
 */
public enum RateLimitHeader {

	/** {@code Retry-After} in seconds. */
	RETRY_AFTER_SECONDS,

	/** {@code Retry-After} as an HTTP date. */
	RETRY_AFTER_DATE,

	/** {@code X-RateLimit-Reset} in seconds since 1970. */
	X_RATELIMIT_RESET,

	/** It does not say. */
	NONE,

	/**
	 * {@code Retry-After} says what nobody can read. Not published, but seen elsewhere.
	 */
	GARBAGE,

	/** {@code Retry-After} is negative. Not published, but seen elsewhere. */
	NEGATIVE,

	/** {@code Retry-After} is a date in 9999. Not published, but seen elsewhere. */
	FAR_FUTURE

}
