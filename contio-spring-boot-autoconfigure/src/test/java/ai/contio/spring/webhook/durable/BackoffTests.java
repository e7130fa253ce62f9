package ai.contio.spring.webhook.durable;

import java.time.Duration;

import org.junit.jupiter.api.RepeatedTest;

import static org.assertj.core.api.Assertions.assertThat;

class BackoffTests {

	private final Backoff backoff = new Backoff(Duration.ofSeconds(4), Duration.ofMinutes(1));

	@RepeatedTest(20)
	void waitDoublesUpToTheLongestAndIsALittleLessAtRandom() {
		assertThat(this.backoff.after(1)).isBetween(Duration.ofSeconds(3), Duration.ofSeconds(4));
		assertThat(this.backoff.after(2)).isBetween(Duration.ofSeconds(6), Duration.ofSeconds(8));
		assertThat(this.backoff.after(1000)).isBetween(Duration.ofSeconds(45), Duration.ofMinutes(1));
	}

}
