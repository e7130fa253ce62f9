package ai.contio.spring.client;

import org.springframework.web.reactive.function.client.WebClient;

/**
 * Gives the operations that a client groups, such as those that are beans:
 * {@code beanFactory::getBean}.
 */
@FunctionalInterface
public interface Operations {

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
	static Operations on(WebClient webClient) {
		return new Operations() {

			@Override
			public <T> T get(Class<T> type) {
				return ContioHttpServices.create(webClient, type);
			}

		};
	}

}
