package ai.contio.spring.webhook.rotation.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;

import ai.contio.spring.webhook.rotation.RotationMarker;
import org.jspecify.annotations.Nullable;

/**
 * A row of the rotation with one of its secrets, still sealed.
 */
record SecretRow(long version, @Nullable RotationMarker marker, @Nullable String secret,
		@Nullable Instant acceptedUntil) {

	static SecretRow of(ResultSet row, int number) throws SQLException {
		return new SecretRow(row.getLong("version"), marker(row), row.getString("secret"), time(row, "accepted_until"));
	}

	private static @Nullable RotationMarker marker(ResultSet row) throws SQLException {
		String key = row.getString("idempotency_key");
		Instant startedAt = time(row, "started_at");
		Instant endsAt = time(row, "ends_at");
		return (key != null && startedAt != null && endsAt != null)
				? new RotationMarker(key, startedAt, endsAt, row.getBoolean("completed")) : null;
	}

	private static @Nullable Instant time(ResultSet row, String column) throws SQLException {
		return (row.getObject(column) != null) ? row.getObject(column, OffsetDateTime.class).toInstant() : null;
	}

}
