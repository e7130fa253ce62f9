package ai.contio.spring.client;

import org.jspecify.annotations.Nullable;

/**
 * Tells how far something has come that Contio does in its own time.
 *
 * @param <T> the type of what is looked at
 */
public interface Progress<T> {

	/**
	 * Whether it is done, and well.
	 * @param value what was found
	 * @return {@code true} if there is nothing to wait for any more
	 */
	boolean isDone(T value);

	/**
	 * Why it will never be done.
	 * @param value what was found
	 * @return the reason, or {@code null} as long as it has not failed
	 */
	@Nullable String failure(T value);

	/**
	 * How far it has come.
	 * @param value what was found
	 * @return a word for it
	 */
	String describe(T value);

}
