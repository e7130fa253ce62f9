package ai.contio.spring.webhook.inbox.jdbc;

import java.util.List;

/**
 * Makes tasks of parts in the transaction that stores them, where the database does not
 * make them in the statement that does.
 */
@FunctionalInterface
public interface PartTasks {

	/**
	 * Make tasks that are due at once.
	 * @param added parts that have just been added, which have no tasks
	 * @param open parts that were there and are not finished, which may have some
	 */
	void schedule(List<PartKey> added, List<PartKey> open);

}
