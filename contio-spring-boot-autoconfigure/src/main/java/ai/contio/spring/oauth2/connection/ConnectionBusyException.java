package ai.contio.spring.oauth2.connection;

import ai.contio.spring.client.ResourceOwner;
import org.jspecify.annotations.Nullable;

/**
 * Thrown when others have been changing a connection for longer than anybody waits. The
 * connection is as good as before; the call can be made again.
 */
public class ConnectionBusyException extends RuntimeException {

	/**
	 * A connection that is busy.
	 * @param owner whose it is
	 * @param cause what ended the wait, or {@code null}
	 */
	public ConnectionBusyException(ResourceOwner owner, @Nullable Throwable cause) {
		super(("The connection of %s to Contio is being refreshed by somebody else, and that took too long. "
				+ "Try again; if it goes on, see whether Contio's token endpoint can be reached.")
			.formatted(owner), cause);
	}

}
