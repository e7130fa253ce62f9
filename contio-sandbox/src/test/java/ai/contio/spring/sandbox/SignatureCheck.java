package ai.contio.spring.sandbox;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * Verifies signatures, written apart from what makes them.
 */
final class SignatureCheck {

	private SignatureCheck() {
	}

	static void verifyTimestamped(WebhookReceiver.Received webhook, String secret) {
		verifyTimestamped(webhook, secret, Duration.ZERO);
	}

	static void verifyTimestamped(WebhookReceiver.Received webhook, String secret, Duration age) {
		String timestamp = webhook.headers().getFirst("X-Contio-Timestamp");
		assertThat(Long.parseLong(timestamp)).isCloseTo(Instant.now().minus(age).getEpochSecond(), within(60L));
		assertThat(webhook.headers().get("X-Contio-Signature"))
			.containsExactly(hmac(secret, timestamp + "." + webhook.text()));
	}

	static void verifyBodyOnly(WebhookReceiver.Received webhook, String secret) {
		assertThat(webhook.headers().containsKey("X-Contio-Timestamp")).isFalse();
		assertThat(webhook.headers().get("X-Contio-Signature"))
			.containsExactly("sha256=" + hmac(secret, webhook.text()));
	}

	private static String hmac(String secret, String text) {
		try {
			Mac mac = Mac.getInstance("HmacSHA256");
			mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
			return "%064x".formatted(new BigInteger(1, mac.doFinal(text.getBytes(StandardCharsets.UTF_8))));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
