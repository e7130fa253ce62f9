package ai.contio.spring.sandbox.webhook;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RetryPolicyTests {

	private final RetryPolicy policy = new RetryPolicy(Duration.ofSeconds(1), Duration.ofMinutes(5), 10);

	private final Clock clock = Clock.fixed(Instant.parse("2026-03-01T10:00:00Z"), ZoneOffset.UTC);

	@Test
	void doublesTheWaitUpToTheLongest() {
		assertThat(this.policy.delay(1, null)).hasSeconds(1);
		assertThat(this.policy.delay(2, null)).hasSeconds(2);
		assertThat(this.policy.delay(9, null)).hasSeconds(256);
		assertThat(this.policy.delay(10, null)).hasMinutes(5);
		assertThat(this.policy.delay(1_000, null)).hasMinutes(5);
	}

	@Test
	void waitsLongerWhenAskedToButNotForever() {
		assertThat(this.policy.delay(1, Duration.ofSeconds(30))).hasSeconds(30);
		assertThat(this.policy.delay(9, Duration.ofSeconds(30))).hasSeconds(256);
		assertThat(this.policy.delay(1, Duration.ofDays(30))).hasHours(1);
		assertThat(this.policy.delay(1, Duration.ofSeconds(-30))).hasSeconds(1);
	}

	@Test
	void readsBothFormsOfRetryAfter() {
		assertThat(retryAfter("7")).hasSeconds(7);
		assertThat(retryAfter("Sun, 01 Mar 2026 10:01:00 GMT")).hasMinutes(1);
		assertThat(retryAfter("soon")).isNull();
		assertThat(retryAfter("99999999999999999999")).isNull();
	}

	private Duration retryAfter(String header) {
		return Answer.of(503, "", header, this.clock).retryAfter();
	}

}
