package ai.contio.spring.webhook.durable;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.github.kagkarlsson.scheduler.task.DeadExecutionHandler;
import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;

/**
 * Takes over what a node ran that shows no sign of life any more, but not at first sight.
 * When the database has been away, no node could show any: whoever lives does so before
 * it is looked at again.
 *
 * @param <T> the type of the task's data
 */
final class DeadNodes<T> implements DeadExecutionHandler<T> {

	private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(1);

	private final Map<Sign, Instant> suspects = new ConcurrentHashMap<>();

	private final Clock clock;

	private final Duration heartbeat;

	DeadNodes(Clock clock, Duration heartbeat) {
		this.clock = clock;
		this.heartbeat = heartbeat;
	}

	@Override
	public void deadExecution(ExecutionComplete complete, ExecutionOperations<T> operations) {
		Instant now = this.clock.instant();
		this.suspects.values().removeIf((since) -> since.isBefore(now.minus(FORGOTTEN_AFTER)));
		Sign last = Sign.of(complete.getExecution());
		Instant since = this.suspects.computeIfAbsent(last, (sign) -> now);
		if (!since.plus(this.heartbeat).isAfter(now)) {
			this.suspects.remove(last);
			operations.reschedule(complete, now);
		}
	}

	/* The same sign seen twice is no new sign */
	private record Sign(String id, long version, Instant lastHeartbeat) {

		static Sign of(Execution execution) {
			return new Sign(execution.getId(), execution.version, execution.lastHeartbeat);
		}

	}

}
