package ai.contio.spring.client;

import java.util.function.BiConsumer;

/**
 * An argument of an HTTP interface that becomes headers which nobody is to see. Where an
 * answer repeats one of them, it is masked in the exception.
 */
public interface SecretHeaders {

	/**
	 * Name each header with its value.
	 * @param headers takes the name and the value
	 */
	void describe(BiConsumer<String, ContioSecret> headers);

}
