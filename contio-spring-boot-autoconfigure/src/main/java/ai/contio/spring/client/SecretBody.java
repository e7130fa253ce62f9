package ai.contio.spring.client;

import java.util.function.BiConsumer;

/**
 * A body that holds something that nobody is to see. Where an answer repeats it, it is
 * masked in the exception.
 */
public interface SecretBody {

	/**
	 * Name what is not to be seen.
	 * @param secrets takes the name and the value
	 */
	void describeSecrets(BiConsumer<String, ContioSecret> secrets);

}
