package ai.contio.spring.oauth2.connection;

import java.util.Optional;

/**
 * Where connections are kept. A principal has one connection at most.
 */
public interface ConnectionStore {

	/**
	 * Find the connection of a principal.
	 * @param principal the name of the principal
	 * @return the connection, or empty
	 */
	Optional<StoredConnection> find(String principal);

	/**
	 * Find the connection of a Contio user: the most recent one that has tokens, if
	 * several principals are connected as the same user.
	 * @param contioUserId the id of the Contio user
	 * @return the connection, or empty
	 */
	Optional<StoredConnection> findByContioUser(String contioUserId);

	/**
	 * Keep a connection, in place of any that the principal had.
	 * @param connection the connection
	 */
	void save(StoredConnection connection);

	/**
	 * Forget the connection of a principal.
	 * @param principal the name of the principal
	 */
	void remove(String principal);

	/**
	 * Whether calling this may block, so that it has no place on an event loop.
	 * @return {@code true} unless everything is in memory
	 */
	default boolean blocks() {
		return true;
	}

}
