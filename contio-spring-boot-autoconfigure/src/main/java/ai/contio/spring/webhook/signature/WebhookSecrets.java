package ai.contio.spring.webhook.signature;

import java.util.List;

import ai.contio.spring.client.ContioSecret;

/**
 * Where the secrets come from that webhooks are verified with. Declare a bean of this
 * type to take them from somewhere else than the properties; it is asked at every
 * webhook, so that a new secret is in use at once.
 */
@FunctionalInterface
public interface WebhookSecrets {

	/**
	 * The secrets to accept, newest first. Return the same list while nothing changed:
	 * the keys made from it are kept.
	 * @return the secrets, none of them blank
	 */
	List<ContioSecret> getSecrets();

	/**
	 * Whether the secret is being rotated at this moment. While it is, a webhook that no
	 * secret matches is asked to come again instead of being refused.
	 * @return {@code true} from the request to rotate until the new secret is in use
	 */
	default boolean isRotating() {
		return false;
	}

}
