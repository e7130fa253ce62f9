package ai.contio.spring.webhook.durable;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DeadNodesTests {

	private static final Instant NOW = Instant.parse("2026-11-14T10:00:00Z");

	private static final Instant LAST = NOW.minusSeconds(30);

	private final List<Instant> takenOver = new ArrayList<>();

	private Instant now = NOW;

	private final DeadNodes<Void> nodes = new DeadNodes<>(new Clock() {

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
			return DeadNodesTests.this.now;
		}

	}, Duration.ofSeconds(3));

	@Test
	void workIsTakenOverWhenItIsFoundWithoutASignOfLifeTwice() {
		look(LAST);
		assertThat(this.takenOver).isEmpty();
		this.now = NOW.plusSeconds(6);
		look(LAST);
		assertThat(this.takenOver).hasSize(1);
	}

	@Test
	void nodeThatGaveASignOfLifeMeanwhileKeepsItsWork() {
		look(LAST);
		this.now = NOW.plusSeconds(6);
		look(NOW.plusSeconds(1));
		assertThat(this.takenOver).isEmpty();
	}

	@Test
	void twoLooksInAHurryAreOne() {
		look(LAST);
		look(LAST);
		assertThat(this.takenOver).isEmpty();
	}

	private void look(Instant lastHeartbeat) {
		Execution execution = new Execution(LAST, new TaskInstance<>("task", "17:a"), true, "node", null, null, 0,
				lastHeartbeat, 5);
		this.nodes.deadExecution(ExecutionComplete.failure(execution, this.now, this.now, null),
				new ExecutionOperations<>(null, null, execution) {

					@Override
					public void reschedule(ExecutionComplete complete, Instant next) {
						DeadNodesTests.this.takenOver.add(next);
					}

				});
	}

}
