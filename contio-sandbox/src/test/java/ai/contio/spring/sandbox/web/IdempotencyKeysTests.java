package ai.contio.spring.sandbox.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;

import org.springframework.http.HttpStatus;

import static org.assertj.core.api.Assertions.assertThat;

class IdempotencyKeysTests {

	private final MovableClock clock = new MovableClock();

	private final IdempotencyKeys keys = new IdempotencyKeys(
			new IdempotencySettings(Duration.ofHours(24), HttpStatus.UNPROCESSABLE_CONTENT), this.clock);

	@Test
	void forgetsAKeyAfterADay() {
		assertThat(this.keys.claim("POST /x key", new byte[0])).isNull();
		this.clock.now = this.clock.now.plus(Duration.ofHours(24));
		assertThat(this.keys.claim("POST /x key", new byte[0])).isNotNull();
		this.clock.now = this.clock.now.plusMillis(1);
		assertThat(this.keys.claim("POST /x key", new byte[0])).isNull();
	}

	@Test
	void hasNoAnswerWhileTheFirstIsInFlight() {
		this.keys.claim("POST /x key", new byte[0]);
		assertThat(this.keys.claim("POST /x key", new byte[0]).answer()).isNull();
		this.keys.complete("POST /x key", new StoredAnswer(204, null, new byte[0]));
		assertThat(this.keys.claim("POST /x key", new byte[0]).answer()).isNotNull();
	}

	@Test
	void givesAKeyFreeWhenTheFirstFailed() {
		this.keys.claim("POST /x key", new byte[0]);
		this.keys.release("POST /x key");
		assertThat(this.keys.claim("POST /x key", new byte[0])).isNull();
	}

	private static final class MovableClock extends Clock {

		private Instant now = Instant.parse("2026-03-01T10:00:00Z");

		@Override
		public Instant instant() {
			return this.now;
		}

		@Override
		public ZoneId getZone() {
			return ZoneOffset.UTC;
		}

		@Override
		public Clock withZone(ZoneId zone) {
			return this;
		}

	}

}
