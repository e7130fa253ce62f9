package ai.contio.spring.admin;

import ai.contio.spring.client.ContioHttpServices;

import org.springframework.web.reactive.function.client.WebClient;

/**
 * Gives the operations that a {@link ContioAdminClient} groups, such as those that are
 * beans: {@code beanFactory::getBean}.
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

	/**
	 * Operations that call with a client.
	 * @param webClient the client that makes the calls
	 * @return the operations
	 */
	static AdminOperations on(WebClient webClient) {
		return new AdminOperations() {

			@Override
			public <T> T get(Class<T> type) {
				return ContioHttpServices.create(webClient, type);
			}

		};
	}

}
