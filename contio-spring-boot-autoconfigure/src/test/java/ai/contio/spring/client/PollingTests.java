package ai.contio.spring.client;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;
import reactor.test.scheduler.VirtualTimeScheduler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Waiting for what Contio does in its own time, by a clock that is moved.
 */
class PollingTests {

	private static final Progress<String> PROGRESS = new Progress<>() {

		@Override
		public boolean isDone(String value) {
			return value.equals("completed");
		}

		@Override
		public @Nullable String failure(String value) {
			return value.startsWith("failed") ? value.substring(7) : null;
		}

		@Override
		public String describe(String value) {
			return value;
		}

	};

	private final VirtualTimeScheduler time = VirtualTimeScheduler.create();

	private final List<Long> looks = new ArrayList<>();

	private final AtomicReference<Mono<String>> answer = new AtomicReference<>(Mono.just("processing"));

	private final AtomicReference<Object> outcome = new AtomicReference<>();

	private final Polling polling = Polling.of(Duration.ofSeconds(4), Duration.ofSeconds(8), Duration.ofMinutes(1))
		.on(this.time);

	@Test
	void waitsBecomeLongerUpToTheLongest() {
		begin();
		this.time.advanceTimeBy(Duration.ofSeconds(30));
		assertThat(this.looks).containsExactly(0L, 4L, 10L, 18L, 26L);
		assertThat(this.outcome).hasNullValue();
	}

	@Test
	void whatIsDoneEndsTheWait() {
		begin();
		this.answer.set(Mono.just("completed"));
		this.time.advanceTimeBy(Duration.ofMinutes(2));
		assertThat(this.outcome).hasValue("completed");
		assertThat(this.looks).containsExactly(0L, 4L);
	}

	@Test
	void whatIsNotThereYetIsWaitedFor() {
		this.answer.set(Mono.empty());
		begin();
		this.answer.set(Mono.just("completed"));
		this.time.advanceTimeBy(Duration.ofSeconds(4));
		assertThat(this.outcome).hasValue("completed");
	}

	@Test
	void endOfTheTimeSaysHowFarItGot() {
		begin();
		this.time.advanceTimeBy(Duration.ofMinutes(1));
		assertThat(this.outcome.get()).isInstanceOfSatisfying(ContioAwaitException.class, (ex) -> {
			assertThat(ex).hasMessage("job 1 was not done within PT1M; after 9 looks it was last seen: processing");
			assertThat(ex.isTimeout()).isTrue();
			assertThat(ex.getLast()).isEqualTo("processing");
		});
		int count = this.looks.size();
		this.time.advanceTimeBy(Duration.ofMinutes(10));
		assertThat(this.looks).hasSize(count);
	}

	@Test
	void lookThatNeverEndsIsBoundedToo() {
		this.answer.set(Mono.never());
		begin();
		this.time.advanceTimeBy(Duration.ofMinutes(1));
		assertThat(this.outcome.get()).isInstanceOfSatisfying(ContioAwaitException.class,
				(ex) -> assertThat(ex).hasMessageEndingWith("after 1 look it was last seen: not there"));
	}

	@Test
	void failureEndsTheWaitWithItsReason() {
		this.answer.set(Mono.just("failed:too_long"));
		begin();
		assertThat(this.outcome.get()).isInstanceOfSatisfying(ContioAwaitException.class, (ex) -> {
			assertThat(ex).hasMessage("job 1 failed: too_long");
			assertThat(ex.isTimeout()).isFalse();
		});
	}

	@Test
	void failedLookIsHandedOn() {
		this.answer.set(Mono.error(new IllegalStateException("no")));
		begin();
		assertThat(this.outcome.get()).isInstanceOf(IllegalStateException.class);
	}

	@Test
	void nothingIsLookedAtOnceItIsCancelled() {
		begin().dispose();
		this.time.advanceTimeBy(Duration.ofMinutes(2));
		assertThat(this.looks).containsExactly(0L);
		assertThat(this.outcome).hasNullValue();
	}

	@Test
	void waitsThatMakeNoSenseAreRefused() {
		Duration second = Duration.ofSeconds(1);
		assertThatIllegalArgumentException().isThrownBy(() -> Polling.of(Duration.ZERO, second, second));
		assertThatIllegalArgumentException().isThrownBy(() -> Polling.of(second, Duration.ofMillis(1), second));
		assertThatIllegalArgumentException().isThrownBy(() -> this.polling.within(Duration.ZERO))
			.withMessageContaining("PT4S, PT8S and PT0S");
	}

	private Disposable begin() {
		Mono<String> look = Mono.defer(() -> {
			this.looks.add(this.time.now(TimeUnit.SECONDS));
			return this.answer.get();
		});
		return this.polling.await("job 1", look, PROGRESS).subscribe(this.outcome::set, this.outcome::set);
	}

}
