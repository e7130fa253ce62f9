package ai.contio.spring.webhook.rotation.jdbc;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;

import javax.sql.DataSource;

import ai.contio.spring.client.ContioConfigurationException;
import ai.contio.spring.client.ContioSecret;
import ai.contio.spring.jdbc.OwnTransactions;
import ai.contio.spring.seal.TextSealer;
import ai.contio.spring.seal.UnsealableException;
import ai.contio.spring.webhook.rotation.RotationMarker;
import ai.contio.spring.webhook.rotation.StoredSecret;
import ai.contio.spring.webhook.rotation.StoredSecrets;
import ai.contio.spring.webhook.rotation.WebhookSecretStore;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Keeps rotated webhook secrets in PostgreSQL or H2, sealed. Each is sealed for its app
 * and its end, so that who can write to the database cannot give one a longer life.
 */
public final class JdbcWebhookSecretStore implements WebhookSecretStore {

	private static final int TIMEOUT_SECONDS = 5;

	private final JdbcClient client;

	private final OwnTransactions transactions;

	private final TextSealer sealer;

	private final String clientId;

	/**
	 * A store. It looks into the database at once.
	 * @param dataSource the database
	 * @param sealer seals the secrets
	 * @param clientId the app whose secrets they are
	 * @throws ContioConfigurationException if a table is missing or of another version,
	 * or if the database is one that nothing is known of
	 */
	public JdbcWebhookSecretStore(DataSource dataSource, TextSealer sealer, String clientId) {
		JdbcTemplate template = new JdbcTemplate(dataSource);
		template.setQueryTimeout(TIMEOUT_SECONDS);
		this.client = JdbcClient.create(template);
		this.transactions = new OwnTransactions(dataSource);
		this.sealer = sealer;
		this.clientId = clientId;
		SecretSchema.TABLES.check(dataSource, this.client);
	}

	@Override
	public StoredSecrets read() {
		// One statement, so that what it sees is of one version
		List<SecretRow> rows = this.transactions.run(() -> this.client.sql("""
				select r.version, r.idempotency_key, r.started_at, r.ends_at, r.completed, s.secret, s.accepted_until
				from contio_webhook_rotation r
				left join contio_webhook_secret s on s.client_id = r.client_id
				where r.client_id = ? order by s.ordinal""").param(this.clientId).query(SecretRow::of).list());
		if (rows.isEmpty()) {
			return StoredSecrets.none();
		}
		SecretRow first = rows.get(0);
		return new StoredSecrets(first.version(),
				rows.stream().filter((row) -> row.secret() != null).map(this::open).toList(), first.marker());
	}

	private StoredSecret open(SecretRow row) {
		try {
			String sealed = Objects.requireNonNull(row.secret());
			return new StoredSecret(ContioSecret.of(this.sealer.open(sealed, place(row.acceptedUntil()))),
					row.acceptedUntil());
		}
		catch (UnsealableException ex) {
			throw new ContioConfigurationException("A secret in the table contio_webhook_secret " + ex.getMessage(),
					"Add the key that it was sealed with to contio.webhook.rotation.keys, or delete the rows of this client id from contio_webhook_secret and contio_webhook_rotation and rotate anew.");
		}
	}

	@Override
	public boolean write(StoredSecrets secrets) {
		try {
			return this.transactions.run(() -> writeNext(secrets));
		}
		catch (DuplicateKeyException ex) {
			// Another node has written the first version
			return false;
		}
	}

	private boolean writeNext(StoredSecrets secrets) {
		RotationMarker marker = secrets.marker();
		String sql = (secrets.version() == 1) ? """
				insert into contio_webhook_rotation
				(idempotency_key, started_at, ends_at, completed, version, client_id)
				values (:key, :startedAt, :endsAt, :completed, :version, :clientId)""" : """
				update contio_webhook_rotation set idempotency_key = :key, started_at = :startedAt,
				ends_at = :endsAt, completed = :completed, version = :version
				where client_id = :clientId and version = :version - 1""";
		int written = this.client.sql(sql)
			.param("key", (marker != null) ? marker.idempotencyKey() : null)
			.param("startedAt", time((marker != null) ? marker.startedAt() : null))
			.param("endsAt", time((marker != null) ? marker.until() : null))
			.param("completed", marker != null && marker.complete())
			.param("version", secrets.version())
			.param("clientId", this.clientId)
			.update();
		if (written == 0) {
			return false;
		}
		this.client.sql("delete from contio_webhook_secret where client_id = ?").param(this.clientId).update();
		for (int i = 0; i < secrets.secrets().size(); i++) {
			insert(i, secrets.secrets().get(i));
		}
		return true;
	}

	private void insert(int ordinal, StoredSecret secret) {
		OffsetDateTime acceptedUntil = time(secret.acceptedUntil());
		Instant kept = (acceptedUntil != null) ? acceptedUntil.toInstant() : null;
		this.client
			.sql("insert into contio_webhook_secret (client_id, ordinal, secret, accepted_until) values (?, ?, ?, ?)")
			.param(this.clientId)
			.param(ordinal)
			.param(this.sealer.seal(secret.secret().reveal(), place(kept)))
			.param(acceptedUntil)
			.update();
	}

	private @Nullable String[] place(@Nullable Instant acceptedUntil) {
		return new @Nullable String[] { "webhook_secret", this.clientId,
				(acceptedUntil != null) ? acceptedUntil.toString() : null };
	}

	/* To the microsecond, as databases keep it */
	private static @Nullable OffsetDateTime time(@Nullable Instant instant) {
		return (instant != null) ? instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC) : null;
	}

}
