package ai.contio.spring.admin.connection;

import java.util.function.BiConsumer;

import ai.contio.spring.client.QueryParameters;
import org.jspecify.annotations.Nullable;

/**
 * Which connections a list is to hold.
 *
 * @param userId the id of the user; any if {@code null}
 * @param status the status; Contio looks for active, revoked and expired ones; any if
 * {@code null}
 */
public record ConnectionQuery(@Nullable String userId,
		@Nullable UserConnectionStatus status) implements QueryParameters {

	private static final ConnectionQuery ALL = new ConnectionQuery(null, null);

	/**
	 * All connections.
	 * @return the query
	 */
	public static ConnectionQuery all() {
		return ALL;
	}

	/**
	 * This query for one user.
	 * @param userId the id of the user
	 * @return the query
	 */
	public ConnectionQuery withUserId(String userId) {
		return new ConnectionQuery(userId, this.status);
	}

	/**
	 * This query for connections of one status.
	 * @param status the status; Contio looks for active, revoked and expired ones
	 * @return the query
	 */
	public ConnectionQuery withStatus(UserConnectionStatus status) {
		return new ConnectionQuery(this.userId, status);
	}

	@Override
	public void describe(BiConsumer<String, @Nullable Object> parameters) {
		parameters.accept("user_id", this.userId);
		parameters.accept("status", this.status);
	}

}
