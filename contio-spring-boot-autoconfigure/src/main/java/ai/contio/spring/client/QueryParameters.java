package ai.contio.spring.client;

import java.util.function.BiConsumer;

import org.jspecify.annotations.Nullable;

/**
 * An argument of an HTTP interface that becomes query parameters, or the fields of a form
 * where the method sends one.
 */
public interface QueryParameters {

	/**
	 * Name each parameter with its value.
	 * @param parameters takes the name, as Contio spells it, and the value: a value that
	 * is {@code null} is not sent, and a {@link ContioSecret} is sent in forms only and
	 * shown nowhere
	 */
	void describe(BiConsumer<String, @Nullable Object> parameters);

}
