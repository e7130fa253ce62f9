package ai.contio.spring.webhook.signature;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import ai.contio.spring.client.ContioSecret;
import ai.contio.spring.webhook.signature.SignatureVerification.Result;
import org.jspecify.annotations.Nullable;

import org.springframework.util.Assert;

/**
 * Verifies the signature of a webhook. Contio's sources publish two schemes, see
 * {@link SignatureScheme}; both are accepted unless told otherwise. Where a timestamp
 * header is there the timestamped scheme is tried first. A body-only signature is not
 * fresh by itself: whoever accepts one must look at the event's own timestamp and id.
 * <p>
 * The bean of this type can be used for events that reach the application by another way
 * than the webhook endpoint. It is safe for use by several threads.
 */
public final class ContioSignatureVerifier {

	/** The header that carries the signature. */
	public static final String SIGNATURE_HEADER = "X-Contio-Signature";

	/** The header that carries the time of signing, in seconds since the epoch. */
	public static final String TIMESTAMP_HEADER = "X-Contio-Timestamp";

	private static final int MAX_TIMESTAMP_LENGTH = 18;

	private static final byte[] DOT = { '.' };

	private final WebhookSecrets secrets;

	private final Set<SignatureScheme> schemes;

	private final long toleranceSeconds;

	private final Clock clock;

	private volatile Keys keys = new Keys(List.of(), List.of());

	/**
	 * A verifier.
	 * @param secrets where the secrets come from
	 * @param schemes the schemes to accept, at least one
	 * @param tolerance how far a timestamp may be from the clock, either way
	 * @param clock the clock to judge timestamps by
	 */
	public ContioSignatureVerifier(WebhookSecrets secrets, Set<SignatureScheme> schemes, Duration tolerance,
			Clock clock) {
		Assert.notEmpty(schemes, "'schemes' must not be empty");
		this.secrets = secrets;
		this.schemes = EnumSet.copyOf(schemes);
		this.toleranceSeconds = tolerance.toSeconds();
		this.clock = clock;
	}

	/**
	 * Verify a body against single header values.
	 * @param body the bytes exactly as they arrived
	 * @param signature the value of {@value #SIGNATURE_HEADER}, or {@code null}
	 * @param timestamp the value of {@value #TIMESTAMP_HEADER}, or {@code null}
	 * @return what came of it
	 */
	public SignatureVerification verify(byte[] body, @Nullable String signature, @Nullable String timestamp) {
		return verify(body, (signature != null) ? List.of(signature) : List.of(),
				(timestamp != null) ? List.of(timestamp) : List.of());
	}

	/**
	 * Verify a body against all values of its headers.
	 * @param body the bytes exactly as they arrived
	 * @param signatures the values of {@value #SIGNATURE_HEADER}
	 * @param timestamps the values of {@value #TIMESTAMP_HEADER}
	 * @return what came of it
	 */
	public SignatureVerification verify(byte[] body, List<String> signatures, List<String> timestamps) {
		if (signatures.isEmpty()) {
			return SignatureVerification.rejected(Result.MISSING);
		}
		if (signatures.size() > 1) {
			return SignatureVerification.rejected(Result.DOUBLED);
		}
		ClaimedSignature claimed = ClaimedSignature.parse(signatures.get(0));
		if (claimed == null) {
			return SignatureVerification.rejected(Result.MALFORMED);
		}
		List<HmacKey> currentKeys = currentKeys();
		if (currentKeys.isEmpty()) {
			return SignatureVerification.rejected(Result.NO_SECRET);
		}
		return verify(body, claimed, timestamps, currentKeys);
	}

	/**
	 * Whether the secret is being rotated at this moment, so that a mismatch may not be
	 * the last word.
	 * @return what the source of the secrets says
	 */
	public boolean isRotating() {
		return this.secrets.isRotating();
	}

	private SignatureVerification verify(byte[] body, ClaimedSignature claimed, List<String> timestamps,
			List<HmacKey> currentKeys) {
		Result timestampResult = Result.MISMATCH;
		if (this.schemes.contains(SignatureScheme.TIMESTAMPED)) {
			String timestamp = timestamp(timestamps);
			if (timestamp != null) {
				byte[] signed = timestamp.getBytes(StandardCharsets.US_ASCII);
				int index = indexOfMatch(claimed, currentKeys, signed, DOT, body);
				if (index >= 0) {
					return new SignatureVerification(isFresh(timestamp) ? Result.VERIFIED : Result.STALE,
							SignatureScheme.TIMESTAMPED, index);
				}
			}
			else {
				timestampResult = Result.TIMESTAMP_MALFORMED;
			}
		}
		if (claimed.prefixed() && this.schemes.contains(SignatureScheme.BODY_ONLY)) {
			int index = indexOfMatch(claimed, currentKeys, body);
			if (index >= 0) {
				return new SignatureVerification(Result.VERIFIED, SignatureScheme.BODY_ONLY, index);
			}
			return SignatureVerification.rejected(Result.MISMATCH);
		}
		return SignatureVerification.rejected(timestampResult);
	}

	private static int indexOfMatch(ClaimedSignature claimed, List<HmacKey> keys, byte[]... parts) {
		for (int i = 0; i < keys.size(); i++) {
			if (claimed.matches(keys.get(i).sign(parts))) {
				return i;
			}
		}
		return -1;
	}

	private static @Nullable String timestamp(List<String> timestamps) {
		if (timestamps.size() != 1) {
			return null;
		}
		String timestamp = timestamps.get(0);
		boolean digits = !timestamp.isEmpty() && timestamp.length() <= MAX_TIMESTAMP_LENGTH
				&& timestamp.chars().allMatch((c) -> c >= '0' && c <= '9');
		return digits ? timestamp : null;
	}

	private boolean isFresh(String timestamp) {
		long age = this.clock.instant().getEpochSecond() - Long.parseLong(timestamp);
		return Math.abs(age) <= this.toleranceSeconds;
	}

	private List<HmacKey> currentKeys() {
		List<ContioSecret> current = this.secrets.getSecrets();
		Keys known = this.keys;
		if (!known.secrets().equals(current)) {
			List<ContioSecret> usable = List.copyOf(current);
			known = new Keys(usable,
					usable.stream().filter((secret) -> !secret.reveal().isBlank()).map(HmacKey::new).toList());
			this.keys = known;
		}
		return known.keys();
	}

	private record Keys(List<ContioSecret> secrets, List<HmacKey> keys) {

	}

}
