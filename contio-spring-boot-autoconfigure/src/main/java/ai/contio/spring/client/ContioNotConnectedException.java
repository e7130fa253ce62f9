package ai.contio.spring.client;

import org.jspecify.annotations.Nullable;

/**
 * Thrown before anything is sent, when a call of the user API has nobody to act for: no
 * one is signed in, or the one who is has not connected an account of Contio, or the
 * connection has to be made anew.
 */
public class ContioNotConnectedException extends RuntimeException {

	private final transient @Nullable ResourceOwner owner;

	/**
	 * A call that cannot be made.
	 * @param message what was found, what was expected and what to do
	 * @param owner whom the call was to act for, or {@code null} if nobody was found
	 */
	public ContioNotConnectedException(String message, @Nullable ResourceOwner owner) {
		super(message);
		this.owner = owner;
	}

	/**
	 * Whom the call was to act for.
	 * @return the resource owner, or {@code null} if nobody is signed in
	 */
	public @Nullable ResourceOwner getOwner() {
		return this.owner;
	}

}
