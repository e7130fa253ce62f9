package ai.contio.spring.webhook.inbox;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MemoryInboxTests extends InboxContract {

	@Override
	protected MemoryInbox create() {
		return new MemoryInbox(RETENTION, 1000, LEASE, this.clock);
	}

	@Test
	void countsWhatIsNotDoneUntilItIsForgotten() {
		MemoryInbox memory = create();
		this.inbox = memory;
		Instant start = this.clock.instant();
		this.inbox.done(lease("a"));
		this.inbox.failed(lease("b"), true, FAILURE);
		this.clock.now = start.plus(Duration.ofMinutes(1));
		this.inbox.failed(lease("c"), true, FAILURE);
		this.inbox.failed(lease("d"), false, FAILURE);
		lease("e");
		assertThat(memory.count()).containsExactlyInAnyOrderEntriesOf(
				Map.of(ListenerState.DEAD, new StateCount(2, start), ListenerState.RECEIVED,
						new StateCount(1, this.clock.now), ListenerState.RUNNING, new StateCount(1, this.clock.now)));
		this.clock.now = start.plus(RETENTION);
		assertThat(memory.count()).isEmpty();
	}

}
