package ai.contio.spring.webhook.signature;

import org.jspecify.annotations.Nullable;

/**
 * What came of verifying a signature.
 *
 * @param result whether the signature holds, or why not
 * @param scheme the scheme that matched, or {@code null} if none did
 * @param secretIndex the position of the secret that matched, 0 for the newest, -1 if
 * none did
 */
public record SignatureVerification(Result result, @Nullable SignatureScheme scheme, int secretIndex) {

	/**
	 * Whether the signature holds and is fresh.
	 * @return {@code true} if the body may be trusted
	 */
	public boolean isVerified() {
		return this.result == Result.VERIFIED;
	}

	static SignatureVerification rejected(Result result) {
		return new SignatureVerification(result, null, -1);
	}

	/**
	 * The results of a verification.
	 */
	public enum Result {

		/** The signature holds and, where the scheme says when, is fresh. */
		VERIFIED,

		/** There is no signature. */
		MISSING,

		/** There is more than one signature. */
		DOUBLED,

		/** The signature is not a hexadecimal HMAC-SHA256. */
		MALFORMED,

		/** No secret gives this signature. */
		MISMATCH,

		/** The signature is over a timestamp that is not there or is no number. */
		TIMESTAMP_MALFORMED,

		/** The signature holds, but its timestamp is too far from the clock. */
		STALE,

		/** There is no secret to verify with. */
		NO_SECRET

	}

}
