package ai.contio.spring.client;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * Which calls end because they are late.
 */
class DeadlinesTests {

	private static final Duration TIMEOUT = Duration.ofSeconds(30);

	private final Deadlines deadlines = new Deadlines(Duration.ofMillis(20));

	@Test
	void everyCallThatIsLateEnds() {
		Long ended = Flux.range(0, 1000).flatMap((number) -> late().onErrorReturn("late"), 1000).count().block(TIMEOUT);
		assertThat(ended).isEqualTo(1000);
	}

	@Test
	void callThatBeginsWhenAllBeforeHaveEndedIsWatchedToo() {
		for (int i = 0; i < 3; i++) {
			assertThatIllegalStateException().isThrownBy(() -> late().block(TIMEOUT)).withMessage("late");
		}
	}

	@Test
	void callThatIsCancelledKeepsNobodyFromBeingWatched() {
		late().subscribe().dispose();
		assertThatIllegalStateException().isThrownBy(() -> late().block(TIMEOUT));
	}

	@Test
	void callerThatFailsAtBeingLateKeepsNobodyFromBeingWatched() {
		late().subscribe((answer) -> {
		}, (failure) -> {
			throw new IllegalArgumentException("of the application");
		});
		for (int i = 0; i < 2; i++) {
			assertThatIllegalStateException().isThrownBy(() -> late().block(TIMEOUT)).withMessage("late");
		}
	}

	@Test
	void answerAndErrorOfTheCallAreHandedOn() {
		assertThat(limit(Mono.just("answer")).block(TIMEOUT)).isEqualTo("answer");
		assertThat(limit(Mono.empty()).blockOptional(TIMEOUT)).isEmpty();
		assertThatIllegalStateException()
			.isThrownBy(() -> limit(Mono.error(new IllegalStateException("broken"))).block(TIMEOUT))
			.withMessage("broken");
	}

	private Mono<String> late() {
		return limit(Mono.never());
	}

	private Mono<String> limit(Mono<String> call) {
		return this.deadlines.limit(call, () -> new IllegalStateException("late"));
	}

}
