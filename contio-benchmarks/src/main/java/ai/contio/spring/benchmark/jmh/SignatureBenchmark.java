package ai.contio.spring.benchmark.jmh;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import ai.contio.spring.client.ContioSecret;
import ai.contio.spring.webhook.signature.ContioSignatureVerifier;
import ai.contio.spring.webhook.signature.SignatureScheme;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Verifying a body of a kilobyte.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class SignatureBenchmark {

	private static final String SECRET = "whsec_benchmark";

	private final byte[] body = body();

	private final String timestamp = Long.toString(Instant.now().getEpochSecond());

	private final byte[] signedTimestamp = (this.timestamp + ".").getBytes(StandardCharsets.US_ASCII);

	private final String timestampedSignature = HexFormat.of().formatHex(mac(this.signedTimestamp, this.body));

	private final String bodyOnlySignature = "sha256=" + HexFormat.of().formatHex(mac(this.body));

	private final ContioSignatureVerifier verifier = verifier();

	private static ContioSignatureVerifier verifier() {
		List<ContioSecret> secrets = List.of(ContioSecret.of(SECRET));
		return new ContioSignatureVerifier(() -> secrets, EnumSet.allOf(SignatureScheme.class), Duration.ofHours(1),
				Clock.systemUTC());
	}

	private static byte[] body() {
		byte[] body = new byte[1024];
		Arrays.fill(body, (byte) 'x');
		return body;
	}

	/**
	 * The verifier, by the guides' scheme.
	 * @return whether it holds
	 */
	@Benchmark
	public boolean timestamped() {
		return this.verifier.verify(this.body, this.timestampedSignature, this.timestamp).isVerified();
	}

	/**
	 * The same by hand.
	 * @return whether it holds
	 */
	@Benchmark
	public boolean timestampedByHand() {
		long age = Instant.now().getEpochSecond() - Long.parseLong(this.timestamp);
		return age < 3600 && MessageDigest.isEqual(HexFormat.of().parseHex(this.timestampedSignature),
				mac((this.timestamp + ".").getBytes(StandardCharsets.US_ASCII), this.body));
	}

	/**
	 * The verifier, by the SDK's scheme.
	 * @return whether it holds
	 */
	@Benchmark
	public boolean bodyOnly() {
		return this.verifier.verify(this.body, this.bodyOnlySignature, null).isVerified();
	}

	/**
	 * The same by hand.
	 * @return whether it holds
	 */
	@Benchmark
	public boolean bodyOnlyByHand() {
		return MessageDigest.isEqual(HexFormat.of().parseHex(this.bodyOnlySignature.substring(7)), mac(this.body));
	}

	private static byte[] mac(byte[]... parts) {
		try {
			Mac mac = Mac.getInstance("HmacSHA256");
			mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
			for (byte[] part : parts) {
				mac.update(part);
			}
			return mac.doFinal();
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
