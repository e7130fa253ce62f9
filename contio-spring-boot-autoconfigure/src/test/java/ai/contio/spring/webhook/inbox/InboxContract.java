package ai.contio.spring.webhook.inbox;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What every inbox does, wherever it remembers it.
 */
public abstract class InboxContract {

	protected static final EventKey KEY = new EventKey("meeting.completed", "1");

	protected static final byte[] BODY = "{\"number\":1}".getBytes(StandardCharsets.UTF_8);

	protected static final Failure FAILURE = new Failure("java.lang.IllegalStateException", "not yet");

	protected static final Duration RETENTION = Duration.ofDays(30);

	protected static final Duration LEASE = Duration.ofMinutes(5);

	protected final MovableClock clock = new MovableClock();

	protected WebhookInbox inbox;

	/**
	 * An empty inbox.
	 * @return the inbox, with the retention, lease and clock that are here
	 */
	protected abstract WebhookInbox create();

	@BeforeEach
	void createInbox() {
		this.inbox = create();
	}

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
		this.inbox.failed(lease("a"), false, FAILURE);
		Lease second = lease("a");
		assertThat(second.attempt()).isEqualTo(2);
		this.inbox.failed(second, true, FAILURE);
		assertThat(claim("a").state()).isEqualTo(ListenerState.DEAD);
	}

	@Test
	void partsOfListenersAreApart() {
		Receipt receipt = receive(KEY, BODY, List.of("a", "b"));
		this.inbox.done(lease(receipt, 0));
		this.inbox.failed(lease(receipt, 1), false, FAILURE);
		Receipt again = receive(KEY, BODY, List.of("a", "b"));
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
		this.inbox.failed(lease("a"), false, FAILURE);
		byte[] other = "{\"number\":2}".getBytes(StandardCharsets.UTF_8);
		assertThat(receive(KEY, other, List.of("a")).body()).isEqualTo(BODY);
	}

	@Test
	void doneMayBeSaidTwiceButNotByAnEarlierRun() {
		Lease first = lease("a");
		this.clock.now = this.clock.now.plus(Duration.ofMinutes(6));
		Lease second = lease("a");
		assertThat(this.inbox.done(second)).isTrue();
		assertThat(this.inbox.done(second)).isTrue();
		assertThat(this.inbox.done(first)).isFalse();
		assertThat(this.inbox.failed(second, true, FAILURE)).isFalse();
		assertThat(claim("a").state()).isEqualTo(ListenerState.DONE);
	}

	@Test
	void releasedPartIsHandedOutAsIfItHadNeverRun() {
		assertThat(this.inbox.release(lease("a"))).isTrue();
		assertThat(lease("a").attempt()).isEqualTo(1);
	}

	@Test
	void givenUpPartStaysGivenUp() {
		this.inbox.failed(lease("a"), true, FAILURE);
		assertThat(claim("a").state()).isEqualTo(ListenerState.DEAD);
		assertThat(claim("a").lease()).isNull();
	}

	@Test
	void listenerThatComesLaterGetsTheDeliveredBody() {
		this.inbox.done(lease("a"));
		byte[] other = "{\"number\":2}".getBytes(StandardCharsets.UTF_8);
		Receipt later = receive(KEY, other, List.of("a", "b"));
		assertThat(later.body()).isEqualTo(other);
		assertThat(lease(later, 1).attempt()).isEqualTo(1);
		this.inbox.failed(lease(later, 1), false, FAILURE);
		assertThat(receive(KEY, BODY, List.of("b")).body()).isEqualTo(other);
	}

	@Test
	void eventsOfOneIdAndAnotherTypeAreApart() {
		this.inbox.done(lease("a"));
		EventKey other = new EventKey("meeting.updated", KEY.eventId());
		assertThat(lease(receive(other, BODY, List.of("a")), 0)).isNotNull();
	}

	@Test
	void forgetsEverythingWhenCleared() {
		this.inbox.done(lease("a"));
		this.inbox.clear();
		assertThat(claim("a").lease()).isNotNull();
	}

	protected final Receipt receive(EventKey key, byte[] body, List<String> listeners) {
		return this.inbox.receive(event(key, body), listeners);
	}

	protected final InboxEvent event(EventKey key, byte[] body) {
		return new InboxEvent(key, body, "u-1", "timestamped", this.clock.now);
	}

	protected final Claim claim(String listener) {
		return receive(KEY, BODY, List.of(listener)).claims().get(0);
	}

	protected final Lease lease(String listener) {
		return lease(receive(KEY, BODY, List.of(listener)), 0);
	}

	protected static Lease lease(Receipt receipt, int index) {
		Lease lease = receipt.claims().get(index).lease();
		assertThat(lease).isNotNull();
		return lease;
	}

	/**
	 * A clock that stands until it is moved.
	 */
	protected static final class MovableClock extends Clock {

		/** The time. */
		public volatile Instant now = Instant.parse("2026-11-14T10:00:00Z");

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
