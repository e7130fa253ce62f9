package ai.contio.spring.webhook.signature;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

import ai.contio.spring.client.ContioSecret;
import ai.contio.spring.webhook.SignatureVector;
import ai.contio.spring.webhook.Signer;
import ai.contio.spring.webhook.signature.SignatureVerification.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

class ContioSignatureVerifierTests {

	private static final Instant NOW = Instant.ofEpochSecond(1790000000);

	private static final byte[] BODY = "{\"event_type\":\"meeting.completed\"}".getBytes(StandardCharsets.UTF_8);

	private static final String NOW_HEADER = "1790000000";

	private final Signer signer = new Signer("whsec_new");

	private final ContioSignatureVerifier verifier = verifier(List.of("whsec_new", "whsec_old"),
			EnumSet.allOf(SignatureScheme.class));

	@ParameterizedTest
	@MethodSource("ai.contio.spring.webhook.SignatureVector#all")
	void agreesWithVectorsComputedElsewhere(SignatureVector vector) {
		// The vectors that answer 400 carry a valid signature around no event
		assumeThat(vector.status()).isNotEqualTo(400);
		ContioSignatureVerifier forVector = new ContioSignatureVerifier(vector::secrets,
				EnumSet.allOf(SignatureScheme.class), Duration.ofMinutes(5), vector.clock());
		SignatureVerification verification = forVector.verify(vector.body(),
				vector.headers().get(ContioSignatureVerifier.SIGNATURE_HEADER),
				vector.headers().get(ContioSignatureVerifier.TIMESTAMP_HEADER));
		assertThat(verification.isVerified()).isEqualTo(vector.accept());
	}

	@Test
	void saysWhichSchemeAndSecretMatched() {
		SignatureVerification timestamped = this.verifier.verify(BODY, this.signer.timestamped(NOW_HEADER, BODY),
				NOW_HEADER);
		SignatureVerification bodyOnly = this.verifier.verify(BODY, new Signer("whsec_old").bodyOnly(BODY), null);
		assertThat(timestamped).isEqualTo(new SignatureVerification(Result.VERIFIED, SignatureScheme.TIMESTAMPED, 0));
		assertThat(bodyOnly).isEqualTo(new SignatureVerification(Result.VERIFIED, SignatureScheme.BODY_ONLY, 1));
	}

	@Test
	void bodyOnlySignatureNeedsItsPrefix() {
		String bare = this.signer.bodyOnly(BODY).substring("sha256=".length());
		assertThat(this.verifier.verify(BODY, bare, NOW_HEADER).result()).isEqualTo(Result.MISMATCH);
		assertThat(this.verifier.verify(BODY, bare, null).result()).isEqualTo(Result.TIMESTAMP_MALFORMED);
	}

	@Test
	void schemeThatIsSwitchedOffIsNotAccepted() {
		ContioSignatureVerifier timestampedOnly = verifier(List.of("whsec_new"), Set.of(SignatureScheme.TIMESTAMPED));
		ContioSignatureVerifier bodyOnly = verifier(List.of("whsec_new"), Set.of(SignatureScheme.BODY_ONLY));
		assertThat(timestampedOnly.verify(BODY, this.signer.bodyOnly(BODY), null).isVerified()).isFalse();
		assertThat(bodyOnly.verify(BODY, this.signer.timestamped(NOW_HEADER, BODY), NOW_HEADER).isVerified()).isFalse();
		assertThat(bodyOnly.verify(BODY, this.signer.bodyOnly(BODY), null).isVerified()).isTrue();
	}

	@Test
	void moreThanOneSignatureIsNeverAccepted() {
		String signature = this.signer.bodyOnly(BODY);
		assertThat(this.verifier.verify(BODY, List.of(signature, signature), List.of()).result())
			.isEqualTo(Result.DOUBLED);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "+1790000000", "-5", "1790000000 ", "99999999999999999999", "0x10", "१७९" })
	void timestampIsNothingButDigits(String timestamp) {
		assertThat(this.verifier.verify(BODY, this.signer.timestamped(timestamp, BODY), timestamp).result())
			.isEqualTo(Result.TIMESTAMP_MALFORMED);
	}

	@Test
	void newSecretsAreUsedAtOnce() {
		List<ContioSecret> secrets = new CopyOnWriteArrayList<>(List.of(ContioSecret.of("whsec_old")));
		ContioSignatureVerifier rotating = new ContioSignatureVerifier(() -> List.copyOf(secrets),
				EnumSet.allOf(SignatureScheme.class), Duration.ofMinutes(5), Clock.fixed(NOW, ZoneOffset.UTC));
		assertThat(rotating.verify(BODY, this.signer.bodyOnly(BODY), null).isVerified()).isFalse();
		secrets.add(0, ContioSecret.of("whsec_new"));
		assertThat(rotating.verify(BODY, this.signer.bodyOnly(BODY), null).isVerified()).isTrue();
	}

	@Test
	void withoutSecretNothingIsVerified() {
		assertThat(
				verifier(List.of(), EnumSet.allOf(SignatureScheme.class)).verify(BODY, this.signer.bodyOnly(BODY), null)
					.result())
			.isEqualTo(Result.NO_SECRET);
	}

	private static ContioSignatureVerifier verifier(List<String> secrets, Set<SignatureScheme> schemes) {
		List<ContioSecret> list = secrets.stream().map(ContioSecret::of).toList();
		return new ContioSignatureVerifier(() -> list, schemes, Duration.ofMinutes(5),
				Clock.fixed(NOW, ZoneOffset.UTC));
	}

}
