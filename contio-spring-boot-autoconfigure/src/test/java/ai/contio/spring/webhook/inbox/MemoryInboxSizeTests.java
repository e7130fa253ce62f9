package ai.contio.spring.webhook.inbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a memory inbox remembers when it has to forget something.
 */
class MemoryInboxSizeTests {

	private static final Instant NOW = Instant.parse("2026-11-14T10:00:00Z");

	private final MemoryInbox inbox = new MemoryInbox(Duration.ofDays(30), 1000, Duration.ofMinutes(5),
			Clock.fixed(NOW, ZoneOffset.UTC));

	@Test
	void forgetsTheOldestEventsFirst() {
		for (int i = 0; i < 3000; i++) {
			assertThat(this.inbox.done(receive(i, 10).lease())).isTrue();
		}
		for (int i = 2100; i < 3000; i++) {
			assertThat(receive(i, 10).state()).isEqualTo(ListenerState.DONE);
		}
	}

	@Test
	void eventInHandIsRememberedHoweverLargeItIs() {
		Lease lease = receive(1, 5_000_000).lease();
		assertThat(receive(1, 5_000_000).state()).isEqualTo(ListenerState.RUNNING);
		assertThat(this.inbox.done(lease)).isTrue();
		assertThat(receive(1, 5_000_000).state()).isEqualTo(ListenerState.DONE);
	}

	@Test
	void forgetsWhatIsBeyondItsSizeInsteadOfGrowing() {
		for (int i = 0; i < 20_000; i++) {
			this.inbox.done(receive(i, 4096).lease());
		}
		long remembered = IntStream.range(0, 20_000)
			.filter((i) -> receive(i, 10).state() == ListenerState.DONE)
			.count();
		assertThat(remembered).isLessThanOrEqualTo(1100);
	}

	private Claim receive(int event, int size) {
		EventKey key = new EventKey("meeting.completed", "event-" + event);
		return this.inbox.receive(new InboxEvent(key, new byte[size], null, "timestamped", NOW), List.of("a"))
			.claims()
			.get(0);
	}

}
