package ai.contio.spring.sandbox.account;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import ai.contio.spring.sandbox.state.Records;
import ai.contio.spring.sandbox.state.Resettable;

import org.springframework.stereotype.Component;

/**
 * Who has connected the partner app. It starts with a connection of Bruno's that was
 * revoked and one of Chiara's that has expired; new tokens bring them back.
 */
@Component
public final class Connections implements Resettable {

	private static final List<String> SCOPES = List.of("email", "meetings:read", "openid", "profile");

	private final Records<Connection> connections = new Records<>(Connection::userId);

	private final Clock clock;

	Connections(Clock clock) {
		this.clock = clock;
		reset();
	}

	@Override
	public void reset() {
		Instant now = now();
		Instant revoked = now.minus(3, ChronoUnit.DAYS);
		Connection ended = new Connection(User.BRUNO.id(), SCOPES, now.minus(20, ChronoUnit.DAYS), revoked, revoked,
				now.plus(10, ChronoUnit.DAYS), revoked);
		Connection expired = new Connection(User.CHIARA.id(), SCOPES, now.minus(45, ChronoUnit.DAYS),
				now.minus(45, ChronoUnit.DAYS), now.minus(40, ChronoUnit.DAYS), now.minus(15, ChronoUnit.DAYS), null);
		this.connections.replaceAll(List.of(ended, expired));
	}

	/**
	 * All of them.
	 * @return the connections, the oldest first
	 */
	public List<Connection> all() {
		return this.connections.all();
	}

	/**
	 * Find a connection.
	 * @param id its id
	 * @return the connection, or empty
	 */
	public Optional<Connection> find(UUID id) {
		return all().stream().filter((connection) -> connection.id().equals(id)).findAny();
	}

	/**
	 * A user granted tokens: the connection begins, or begins again.
	 * @param userId the user
	 * @param scopes what the tokens may do
	 * @param end when the last of them expires
	 */
	public void granted(UUID userId, Set<String> scopes, Instant end) {
		Instant now = now();
		Connection first = new Connection(userId, List.of(), now, now, null, end, null);
		synchronized (this) {
			this.connections.add(this.connections.find(userId)
				.orElse(first)
				.granted(scopes, now, end.truncatedTo(ChronoUnit.MILLIS)));
		}
	}

	/**
	 * The app made use of a connection.
	 * @param userId the user
	 */
	public void used(UUID userId) {
		this.connections.update(userId, (connection) -> connection.used(now()));
	}

	/**
	 * End a connection. The tokens are not its business.
	 * @param id its id
	 * @return the connection that was ended, or empty if there is none or it was revoked
	 * before
	 */
	public synchronized Optional<Connection> revoke(UUID id) {
		return find(id).filter((connection) -> connection.revokedAt() == null)
			.map((connection) -> this.connections.add(connection.revoked(now())));
	}

	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MILLIS);
	}

}
