package ai.contio.spring.webhook.inbox.jdbc;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import ai.contio.spring.jdbc.OwnTransactions;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;

/**
 * Forgets events whose time is over: a few at a time, each few in a transaction of its
 * own, and none that somebody else has locked, so that nobody who receives has to wait.
 * All nodes may do it at the same time.
 */
public final class InboxCleaner implements SmartLifecycle {

	private static final Log logger = LogFactory.getLog(InboxCleaner.class);

	private static final int BATCH = 500;

	private final JdbcClient client;

	private final OwnTransactions transactions;

	private final Clock clock;

	private final Duration interval;

	private @Nullable ScheduledExecutorService thread;

	/**
	 * A cleaner.
	 * @param inbox the inbox to clean
	 * @param clock the clock that retention runs by
	 * @param interval how often to look
	 */
	public InboxCleaner(JdbcInbox inbox, Clock clock, Duration interval) {
		this.client = JdbcClient.create(inbox.dataSource());
		this.transactions = new OwnTransactions(inbox.dataSource());
		this.clock = clock;
		this.interval = interval;
	}

	/**
	 * Forget all events whose time is over, unless a listener is at work on one or a task
	 * waits to call it.
	 * @return how many were forgotten
	 */
	public int clean() {
		int total = 0;
		int last = BATCH;
		while (last == BATCH && !Thread.currentThread().isInterrupted()) {
			last = this.transactions.run(this::cleanBatch);
			total += last;
		}
		return total;
	}

	private int cleanBatch() {
		Instant now = this.clock.instant();
		List<Long> ids = this.client.sql("""
				select id from contio_inbox_event where expires_at < ? and not exists (
				select 1 from contio_inbox_part p where p.event = id and (
				(p.state = 'RUNNING' and p.leased_until > ?) or (p.state in ('RECEIVED', 'RUNNING') and exists (
				select 1 from contio_inbox_task t where t.task_name = ?
				and t.task_instance = cast(p.event as varchar) || ':' || p.listener_id))))
				order by expires_at limit ? for update skip locked
				""")
			.params(EventTable.time(now), EventTable.time(now), InboxSchema.TASK_NAME, BATCH)
			.query(Long.class)
			.list();
		if (!ids.isEmpty()) {
			sayWhatIsLost(ids);
			this.client.sql("delete from contio_inbox_event where id in (:ids)").param("ids", ids).update();
		}
		return ids.size();
	}

	private void sayWhatIsLost(List<Long> ids) {
		long unfinished = this.client
			.sql("select count(*) from contio_inbox_part where event in (:ids) and state <> 'DONE'")
			.param("ids", ids)
			.query(Long.class)
			.single();
		if (unfinished > 0) {
			logger.warn(
					"%d parts of events that no listener was done with, most of them given up, are forgotten after contio.webhook.inbox.retention"
						.formatted(unfinished));
		}
	}

	private void cleanQuietly() {
		try {
			clean();
		}
		catch (RuntimeException ex) {
			logger.warn("Events could not be forgotten (%s); it is tried again".formatted(ex.getClass().getName()));
			logger.debug("Events could not be forgotten", ex);
		}
	}

	@Override
	public synchronized void start() {
		CustomizableThreadFactory threads = new CustomizableThreadFactory("contio-inbox-cleaner-");
		threads.setDaemon(true);
		this.thread = Executors.newSingleThreadScheduledExecutor(threads);
		this.thread.scheduleWithFixedDelay(this::cleanQuietly, this.interval.toMillis(), this.interval.toMillis(),
				TimeUnit.MILLISECONDS);
	}

	@Override
	public synchronized void stop() {
		if (this.thread != null) {
			this.thread.shutdownNow();
			this.thread = null;
		}
	}

	@Override
	public synchronized boolean isRunning() {
		return this.thread != null;
	}

}
