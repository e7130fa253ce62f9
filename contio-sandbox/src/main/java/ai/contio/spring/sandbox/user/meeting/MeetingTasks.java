package ai.contio.spring.sandbox.user.meeting;

import java.util.Set;
import java.util.UUID;

/**
 * Knows which meetings have action items.
 */
@FunctionalInterface
public interface MeetingTasks {

	/**
	 * The meetings that have any.
	 * @return their ids
	 */
	Set<UUID> meetings();

}
