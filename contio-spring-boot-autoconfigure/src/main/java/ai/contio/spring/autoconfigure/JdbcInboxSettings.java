package ai.contio.spring.autoconfigure;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import javax.sql.DataSource;

import ai.contio.spring.client.ContioConfigurationException;
import ai.contio.spring.jdbc.BoundedDataSource;
import ai.contio.spring.jdbc.IndependentDataSource;
import ai.contio.spring.seal.SealingKey;
import ai.contio.spring.seal.TextSealer;
import ai.contio.spring.webhook.inbox.InboxCounts;
import ai.contio.spring.webhook.inbox.jdbc.InboxCleaner;
import ai.contio.spring.webhook.inbox.jdbc.InboxLedger;
import ai.contio.spring.webhook.inbox.jdbc.JdbcInbox;
import org.jspecify.annotations.Nullable;

/**
 * What the properties say of an inbox in a database. It finds mistakes before anything is
 * written there.
 */
final class JdbcInboxSettings {

	private static final String PREFIX = "contio.webhook.inbox.";

	private final DataSource dataSource;

	private final ContioJdbcInboxProperties jdbc;

	private final ContioWebhookProperties webhook;

	private final List<SealingKey> keys;

	private final Clock clock;

	JdbcInboxSettings(@Nullable DataSource dataSource, ContioWebhookInboxProperties properties,
			ContioJdbcInboxProperties jdbc, ContioWebhookProperties webhook, Clock clock) {
		this.dataSource = ((webhook.getMode() == WebhookMode.DURABLE) ? DatabaseNeed.DURABLE : DatabaseNeed.INBOX)
			.require(dataSource);
		Duration interval = jdbc.getCleanupInterval();
		check("jdbc.cleanup-interval", interval, interval.toMillis() > 0, "a duration of at least 1ms");
		int threads = jdbc.getThreads();
		check("jdbc.threads", threads, threads > 0, "a number above 0");
		int workers = jdbc.getWorkers();
		check("jdbc.workers", workers, workers > 0, "a number above 0");
		Duration timeout = jdbc.getNetworkTimeout();
		check("jdbc.network-timeout", timeout, !timeout.isNegative() && timeout.compareTo(Duration.ofDays(1)) <= 0,
				"a duration up to 1d");
		this.jdbc = jdbc;
		this.webhook = webhook;
		this.keys = SealingKeys.of(PREFIX + "keys", properties.getKeys());
		this.clock = clock;
	}

	private static void check(String property, Object found, boolean valid, String expected) {
		if (!valid) {
			throw new ContioConfigurationException(
					"%s%s is '%s', expected %s".formatted(PREFIX, property, found, expected),
					"Correct %s%s, or remove it to use its default.".formatted(PREFIX, property));
		}
	}

	DataSource dataSource() {
		return IndependentDataSource.targetOf(this.dataSource);
	}

	boolean isSealed() {
		return !this.keys.isEmpty();
	}

	JdbcInbox inbox() {
		return new JdbcInbox(new BoundedDataSource(dataSource(), this.jdbc.getNetworkTimeout()),
				this.keys.isEmpty() ? null : new TextSealer(this.keys), this.webhook.getInbox().getRetention(),
				this.webhook.getLease(), workers(), this.clock);
	}

	/* In request mode it is Contio that waits for the end of a listener's work */
	private int workers() {
		return (this.webhook.getMode() == WebhookMode.DURABLE) ? this.jdbc.getWorkers() : Integer.MAX_VALUE;
	}

	ListenerThreads threads() {
		return ListenerThreads.receiving(this.jdbc.getThreads());
	}

	InboxCounts counts(JdbcInbox inbox) {
		return new InboxCounts(new InboxLedger(inbox, this.clock)::count, this.clock);
	}

	InboxCleaner cleaner(JdbcInbox inbox) {
		return new InboxCleaner(inbox, this.clock, this.jdbc.getCleanupInterval());
	}

}
