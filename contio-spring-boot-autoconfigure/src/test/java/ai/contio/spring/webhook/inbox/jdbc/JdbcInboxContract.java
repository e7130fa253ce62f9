package ai.contio.spring.webhook.inbox.jdbc;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import ai.contio.spring.Databases;
import ai.contio.spring.client.ContioSecret;
import ai.contio.spring.seal.SealingKey;
import ai.contio.spring.seal.TextSealer;
import ai.contio.spring.webhook.inbox.Claim;
import ai.contio.spring.webhook.inbox.EventKey;
import ai.contio.spring.webhook.inbox.Failure;
import ai.contio.spring.webhook.inbox.InboxContract;
import ai.contio.spring.webhook.inbox.InboxEvent;
import ai.contio.spring.webhook.inbox.Lease;
import ai.contio.spring.webhook.inbox.ListenerState;
import ai.contio.spring.webhook.inbox.WebhookInbox;
import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * What an inbox in a database does besides.
 */
abstract class JdbcInboxContract extends InboxContract {

	private static final TextSealer SEALER = new TextSealer(
			List.of(SealingKey.of("test", "one", ContioSecret.of("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="))));

	private final HikariDataSource pool;

	private final JdbcTemplate jdbc;

	JdbcInboxContract(Databases database) {
		this.pool = Databases.pool(database.create(), 4);
		new ResourceDatabasePopulator(database.script(InboxSchema.TABLES)).execute(this.pool);
		this.jdbc = new JdbcTemplate(this.pool);
	}

	@AfterEach
	void close() {
		this.pool.close();
	}

	@Override
	protected WebhookInbox create() {
		return inbox(null);
	}

	private JdbcInbox inbox(TextSealer sealer) {
		return new JdbcInbox(this.pool, sealer, RETENTION, LEASE, 4, this.clock);
	}

	@Test
	void otherNodeSeesWhatIsRunningAndWhatIsDone() {
		Lease lease = lease("a");
		JdbcInbox other = inbox(null);
		assertThat(other.receive(event(KEY, BODY), List.of("a")).claims()).extracting(Claim::state)
			.containsExactly(ListenerState.RUNNING);
		assertThat(other.done(lease)).isTrue();
		assertThat(claim("a").state()).isEqualTo(ListenerState.DONE);
	}

	@Test
	void bodyIsDeletedWhenAllListenersAreDone() {
		Lease first = lease("a");
		Lease second = lease("b");
		this.inbox.done(first);
		assertThat(bodies()).isOne();
		this.inbox.done(second);
		assertThat(bodies()).isZero();
	}

	@Test
	void bodyOfDeadLetterIsKept() {
		this.inbox.failed(lease("a"), true, new Failure("type", null));
		assertThat(bodies()).isOne();
	}

	@Test
	void bodyIsSealedWhileItIsKept() {
		this.inbox = inbox(SEALER);
		byte[] body = "{\"name\":\"Zoë \u00ff\"}".getBytes(StandardCharsets.ISO_8859_1);
		Lease lease = lease(receive(KEY, body, List.of("a")), 0);
		byte[] stored = this.jdbc.queryForObject("select body from contio_inbox_event", byte[].class);
		assertThat(new String(stored, StandardCharsets.ISO_8859_1)).startsWith("gcm1:one:").doesNotContain("Zo\u00eb");
		this.inbox.failed(lease, false, new Failure("type", null));
		assertThat(receive(KEY, BODY, List.of("a")).body()).isEqualTo(body);
	}

	@Test
	void missingKeyIsNamed() {
		this.inbox = inbox(SEALER);
		this.inbox.failed(lease("a"), false, new Failure("type", null));
		this.inbox = inbox(null);
		assertThatIllegalStateException().isThrownBy(() -> claim("a"))
			.withMessageContaining("contio.webhook.inbox.keys");
	}

	@Test
	void storesWhateverAnEventMayBring() {
		String longest = "\uD83D\uDE00".repeat(127) + "x";
		EventKey key = new EventKey(longest, longest);
		for (String user : List.of("u".repeat(5000), "nul\0", "half \uD83D")) {
			this.inbox.receive(new InboxEvent(key, BODY, user, "body-only", this.clock.instant()), List.of(longest));
			this.inbox.clear();
		}
		Lease lease = lease(receive(key, BODY, List.of(longest)), 0);
		assertThat(this.inbox.failed(lease, true, new Failure("x".repeat(5000), "\0\uD83D" + longest.repeat(50))))
			.isTrue();
	}

	@Test
	void rollbackOfTheCallerLosesNothing() {
		new TransactionTemplate(new JdbcTransactionManager(this.pool)).executeWithoutResult((status) -> {
			this.inbox.done(lease("a"));
			status.setRollbackOnly();
		});
		assertThat(claim("a").state()).isEqualTo(ListenerState.DONE);
	}

	@Test
	void doneInATransactionIsRolledBackWithIt() {
		Lease lease = lease("a");
		TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(this.pool));
		transaction.executeWithoutResult((status) -> {
			assertThat(inbox(null).doneInTransaction(this.pool, lease)).isTrue();
			status.setRollbackOnly();
		});
		assertThat(claim("a").state()).isEqualTo(ListenerState.RUNNING);
	}

	@Test
	void cleanerForgetsWhatIsOverInBatchesAndSparesWhatRuns() {
		for (int i = 0; i < 1200; i++) {
			this.inbox.receive(event(new EventKey("meeting.completed", "event-" + i), BODY), List.of());
		}
		this.clock.now = this.clock.now.plus(RETENTION).plusSeconds(1);
		Lease running = lease("a");
		this.jdbc.update("update contio_inbox_event set expires_at = ?",
				this.clock.now.minusSeconds(1).atOffset(ZoneOffset.UTC));
		InboxCleaner cleaner = new InboxCleaner(inbox(null), this.clock, Duration.ofMinutes(1));
		assertThat(cleaner.clean()).isEqualTo(1200);
		assertThat(cleaner.clean()).isZero();
		assertThat(this.inbox.done(running)).isTrue();
		assertThat(cleaner.clean()).isOne();
		assertThat(this.jdbc.queryForObject("select count(*) from contio_inbox_part", Integer.class)).isZero();
	}

	@Test
	void cleanerDoesNotWaitForAnEventThatIsLocked() {
		lease("a");
		this.clock.now = this.clock.now.plus(RETENTION).plusSeconds(1);
		InboxCleaner cleaner = new InboxCleaner(inbox(null), this.clock, Duration.ofMinutes(1));
		new TransactionTemplate(new JdbcTransactionManager(this.pool)).executeWithoutResult((status) -> {
			this.jdbc.queryForList("select id from contio_inbox_event for update");
			assertThat(cleaner.clean()).isZero();
		});
		assertThat(cleaner.clean()).isOne();
	}

	@Test
	void partIsBegunAnewWhateverBecameOfAnEarlierRunAndNotForEver() {
		PartKey part = stored("a", null);
		JdbcInbox node = inbox(null);
		Lease first = node.begin(part, 2).lease();
		Lease second = inbox(null).begin(part, 2).lease();
		assertThat(second.attempt()).isEqualTo(2);
		assertThat(node.done(first)).isFalse();
		assertThat(node.begin(part, 2).kind()).isEqualTo(Handover.Kind.EXHAUSTED);
		assertThat(node.done(second)).isFalse();
		assertThat(node.begin(part, 2).kind()).isEqualTo(Handover.Kind.OVER);
	}

	@Test
	void partsOfOneSerialKeyAreNotBegunTogether() {
		JdbcInbox node = inbox(null);
		for (int i = 0; i < 2; i++) {
			node.store(event(new EventKey("meeting.completed", "event-" + i), BODY), List.of(new NewPart("a", "m-1")),
					(added, open) -> {
					});
		}
		List<PartKey> parts = parts();
		Lease first = node.begin(parts.get(0), 5).lease();
		assertThat(node.begin(parts.get(1), 5).kind()).isEqualTo(Handover.Kind.BUSY);
		assertThat(node.begin(parts.get(1), 5).kind()).isEqualTo(Handover.Kind.BUSY);
		node.done(first);
		assertThat(node.begin(parts.get(1), 5).lease().attempt()).isEqualTo(1);
	}

	@Test
	void storedPartHasATaskOnceAndIsKnownAfterwards() {
		PartKey part = stored("a", null);
		List<PartKey> open = new ArrayList<>();
		assertThat(inbox(null).store(event(KEY, BODY), List.of(new NewPart("a", null)), (added, known) -> {
			assertThat(added).isEmpty();
			open.addAll(known);
		})).isFalse();
		assertThat(open).containsExactly(part);
		assertThat(inbox(null).body(part)).isEqualTo(BODY);
	}

	private PartKey stored(String listener, String serialKey) {
		assertThat(inbox(null).store(event(KEY, BODY), List.of(new NewPart(listener, serialKey)), (added, open) -> {
		})).isTrue();
		return parts().get(0);
	}

	private List<PartKey> parts() {
		return this.jdbc.query("select event, listener_id from contio_inbox_part order by event",
				(row, number) -> new PartKey(row.getLong("event"), row.getString("listener_id")));
	}

	private int bodies() {
		return this.jdbc.queryForObject("select count(*) from contio_inbox_event where body is not null",
				Integer.class);
	}

}
