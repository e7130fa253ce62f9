package ai.contio.spring.admin;

/**
 * Gives the operations that a {@link ContioAdminClient} groups: those that the
 * application context has, or
 * {@code (type) -> ContioHttpServices.create(webClient, type)}.
 */
@FunctionalInterface
public interface AdminOperations {

	/**
	 * The operations of one kind.
	 * @param type the HTTP interface
	 * @param <T> the type of the HTTP interface
	 * @return its implementation
	 */
	<T> T get(Class<T> type);

}
