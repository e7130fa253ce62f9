package ai.contio.spring.webhook.durable;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import ai.contio.spring.jdbc.Dialect;
import ai.contio.spring.webhook.inbox.jdbc.InboxSchema;
import ai.contio.spring.webhook.inbox.jdbc.JdbcInbox;
import ai.contio.spring.webhook.inbox.jdbc.PartKey;
import ai.contio.spring.webhook.inbox.jdbc.PartTasks;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceException;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import org.jspecify.annotations.Nullable;
import reactor.core.scheduler.Schedulers;

import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/**
 * A scheduler of db-scheduler that runs parts of events, with a table of its own. It is
 * no bean of db-scheduler's type, so that an application that has one keeps it.
 */
public final class PartScheduler implements PartTasks, SmartLifecycle {

	// A node that was killed is overdue after 4 heartbeats, 12 seconds. Every 6 seconds
	// that is looked for, and once more before anything is taken over: its work runs
	// elsewhere in less than half a minute.
	private static final Duration HEARTBEAT = Duration.ofSeconds(3);

	private static final int MISSED_HEARTBEATS = 4;

	private static final TaskDescriptor<Void> TASK = TaskDescriptor.of(InboxSchema.TASK_NAME);

	private static final Duration WAKING = Duration.ofMillis(10);

	private static final Duration AFTER_TROUBLE = Duration.ofSeconds(5);

	// That of the graceful shutdown of web servers, so that both happen at the same time
	private static final int PHASE = SmartLifecycle.DEFAULT_PHASE - 1024;

	private final JdbcInbox inbox;

	private final PartWork work;

	private final Settings settings;

	private final Clock clock;

	private final CustomTask<Void> task;

	private final SchedulerClient transactional;

	private final AtomicBoolean waking = new AtomicBoolean();

	private volatile @Nullable Scheduler scheduler;

	/**
	 * A scheduler that has yet to be started.
	 * @param inbox the inbox whose parts it runs
	 * @param work runs a part
	 * @param settings how it behaves
	 * @param clock the clock that it runs by, to be the same on all nodes
	 */
	public PartScheduler(JdbcInbox inbox, PartWork work, Settings settings, Clock clock) {
		this.inbox = inbox;
		this.work = work;
		this.settings = settings;
		this.clock = clock;
		DeadNodes<Void> dead = new DeadNodes<>(clock, HEARTBEAT);
		this.task = Tasks.custom(TASK)
			.onFailure((complete, operations) -> operations.reschedule(complete, soon()))
			.onDeadExecution(dead)
			.execute(this::run);
		this.transactional = SchedulerClient.Builder
			.create(new TransactionAwareDataSourceProxy(inbox.dataSource()), this.task)
			.tableName(InboxSchema.TASKS)
			.build();
	}

	private CompletionHandler<Void> run(TaskInstance<Void> instance, ExecutionContext context) {
		PartKey part = PartKey.parse(instance.getId());
		PartWork.Next next = context.getSchedulerState().isShuttingDown() ? PartWork.Next.at(this.clock.instant())
				: this.work.run(part, context.getExecution().lastSuccess == null);
		this.work.successor(part).ifPresent(this::hasten);
		Instant again = next.again();
		if (again != null) {
			return (complete, operations) -> operations.reschedule(complete, again);
		}
		return (complete, operations) -> {
			if (next.isThere()) {
				operations.stop();
			}
		};
	}

	@Override
	public void schedule(List<PartKey> added, List<PartKey> open) {
		Instant now = this.clock.instant();
		if (!added.isEmpty()) {
			this.transactional.scheduleBatch(added.stream().<TaskInstance<?>>map(this::instance).toList(), now);
		}
		open.forEach((part) -> this.transactional.scheduleIfNotExists(instance(part), now));
	}

	private TaskInstance<Void> instance(PartKey part) {
		return this.task.instance(part.toString());
	}

	/**
	 * Look soon for what is due, instead of when it is time to. Not for each event: in a
	 * burst, looking would keep the database busier than the events do.
	 */
	void wake() {
		if (this.waking.compareAndSet(false, true)) {
			Schedulers.parallel().schedule(this::look, WAKING.toMillis(), TimeUnit.MILLISECONDS);
		}
	}

	private void look() {
		this.waking.set(false);
		Scheduler running = this.scheduler;
		if (running != null) {
			running.triggerCheckForDueExecutions();
		}
	}

	/* It is due some time anyway: somebody else may be at it */
	private void hasten(PartKey part) {
		try {
			this.transactional.reschedule(TaskInstanceId.of(TASK.getTaskName(), part.toString()), this.clock.instant());
			wake();
		}
		catch (TaskInstanceException ex) {
			// Being run, or gone
		}
	}

	private Instant soon() {
		return this.clock.instant().plus(AFTER_TROUBLE);
	}

	@Override
	public synchronized void start() {
		SchedulerBuilder builder = Scheduler.create(this.inbox.dataSource(), this.task)
			.tableName(InboxSchema.TASKS)
			.threads(this.settings.threads())
			.pollingInterval(this.settings.pollInterval())
			.heartbeatInterval(HEARTBEAT)
			.missedHeartbeatsLimit(MISSED_HEARTBEATS)
			.shutdownMaxWait(this.settings.shutdownWait())
			.failureLogging(LogLevel.WARN, false)
			.clock(this.clock::instant);
		if (this.inbox.dialect() == Dialect.POSTGRESQL) {
			builder.pollUsingLockAndFetch(0.5, 1);
		}
		Scheduler started = builder.build();
		started.start();
		this.scheduler = started;
	}

	@Override
	public void stop() {
		Scheduler running = this.scheduler;
		this.scheduler = null;
		if (running != null) {
			running.stop();
		}
	}

	/* Beside the web server: what still comes in is run by another node, or later */
	@Override
	public void stop(Runnable callback) {
		CompletableFuture.runAsync(this::stop, (task) -> new Thread(task, "contio-webhook-stop").start())
			.whenComplete((stopped, failure) -> callback.run());
	}

	@Override
	public boolean isRunning() {
		return this.scheduler != null;
	}

	@Override
	public int getPhase() {
		return PHASE;
	}

	/**
	 * How a scheduler behaves.
	 *
	 * @param threads most parts that run at a time
	 * @param pollInterval how often to look for what is due
	 * @param shutdownWait how long to wait for what runs, before it is given back
	 */
	public record Settings(int threads, Duration pollInterval, Duration shutdownWait) {
	}

}
