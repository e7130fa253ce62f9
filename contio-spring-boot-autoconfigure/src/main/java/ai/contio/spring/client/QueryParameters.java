package ai.contio.spring.client;

import java.util.function.BiConsumer;

import org.jspecify.annotations.Nullable;

/**
 * An argument of an HTTP interface that becomes query parameters.
 */
public interface QueryParameters {

	/**
	 * Name each parameter with its value.
	 * @param parameters takes the name, as Contio spells it, and the value; a value that
	 * is {@code null} is not sent
	 */
	void describe(BiConsumer<String, @Nullable Object> parameters);

}
