package ai.contio.spring.webhook.inbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MemoryInboxTests {

	private static final EventKey KEY = new EventKey("meeting.completed", "1");

	private static final byte[] BODY = { '1' };

	private final MovableClock clock = new MovableClock();

	private final MemoryInbox inbox = new MemoryInbox(Duration.ofDays(30), 1000, Duration.ofMinutes(5), this.clock);

	@Test
	void handsOutEachPartOnce() {
		assertThat(claim("a").lease()).isNotNull();
		Claim again = claim("a");
		assertThat(again.lease()).isNull();
		assertThat(again.state()).isEqualTo(ListenerState.RUNNING);
	}

	@Test
	void handsOutOnePartToOneOfManyThreads() {
		Set<Long> tokens = ConcurrentHashMap.newKeySet();
		IntStream.range(0, 500).parallel().forEach((i) -> {
			Lease lease = claim("a").lease();
			if (lease != null) {
				tokens.add(lease.token());
			}
		});
		assertThat(tokens).hasSize(1);
	}

	@Test
	void partThatIsDoneStaysDone() {
		assertThat(this.inbox.done(lease("a"))).isTrue();
		assertThat(claim("a").state()).isEqualTo(ListenerState.DONE);
	}

	@Test
	void failedPartIsHandedOutAgainAndCounted() {
		this.inbox.failed(lease("a"), false);
		Lease second = lease("a");
		assertThat(second.attempt()).isEqualTo(2);
		this.inbox.failed(second, true);
		assertThat(claim("a").state()).isEqualTo(ListenerState.DEAD);
	}

	@Test
	void partsOfListenersAreApart() {
		Receipt receipt = this.inbox.receive(KEY, BODY, List.of("a", "b"));
		this.inbox.done(lease(receipt, 0));
		this.inbox.failed(lease(receipt, 1), false);
		Receipt again = this.inbox.receive(KEY, BODY, List.of("a", "b"));
		assertThat(again.claims()).extracting(Claim::state).containsExactly(ListenerState.DONE, ListenerState.RECEIVED);
		assertThat(again.claims().get(1).lease()).isNotNull();
	}

	@Test
	void leaseThatRanOutSaysNothingAnyMore() {
		Lease first = lease("a");
		this.clock.now = this.clock.now.plus(Duration.ofMinutes(6));
		Lease second = lease("a");
		assertThat(this.inbox.done(first)).isFalse();
		assertThat(claim("a").state()).isEqualTo(ListenerState.RUNNING);
		assertThat(this.inbox.done(second)).isTrue();
	}

	@Test
	void firstBodyWins() {
		this.inbox.failed(lease("a"), false);
		byte[] other = { '2' };
		assertThat(this.inbox.receive(KEY, other, List.of("a")).body()).isEqualTo(BODY);
	}

	@Test
	void forgetsWhatIsBeyondItsSizeInsteadOfGrowing() {
		for (int i = 0; i < 20_000; i++) {
			EventKey key = new EventKey("meeting.completed", "event-" + i);
			this.inbox.done(lease(this.inbox.receive(key, new byte[4096], List.of("a")), 0));
		}
		long remembered = IntStream.range(0, 20_000).filter(this::known).count();
		assertThat(remembered).isLessThanOrEqualTo(1100);
	}

	private boolean known(int i) {
		return this.inbox.receive(new EventKey("meeting.completed", "event-" + i), BODY, List.of("a"))
			.claims()
			.get(0)
			.state() == ListenerState.DONE;
	}

	private Claim claim(String listener) {
		return this.inbox.receive(KEY, BODY, List.of(listener)).claims().get(0);
	}

	private Lease lease(String listener) {
		return lease(this.inbox.receive(KEY, BODY, List.of(listener)), 0);
	}

	private static Lease lease(Receipt receipt, int index) {
		Lease lease = receipt.claims().get(index).lease();
		assertThat(lease).isNotNull();
		return lease;
	}

	private static final class MovableClock extends Clock {

		private volatile Instant now = Instant.parse("2026-11-14T10:00:00Z");

		@Override
		public ZoneId getZone() {
			return ZoneOffset.UTC;
		}

		@Override
		public Clock withZone(ZoneId zone) {
			return this;
		}

		@Override
		public Instant instant() {
			return this.now;
		}

	}

}
