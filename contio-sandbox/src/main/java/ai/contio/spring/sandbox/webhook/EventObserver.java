package ai.contio.spring.sandbox.webhook;

import java.util.Map;

import ai.contio.spring.sandbox.account.User;

/**
 * Learns what users do, as the partner app does, whether or not the app is told of it.
 */
@FunctionalInterface
public interface EventObserver {

	/**
	 * Something happened.
	 * @param type the type of the event
	 * @param data its data
	 * @param user whose doing it was
	 */
	void happened(String type, Map<String, Object> data, User user);

}
