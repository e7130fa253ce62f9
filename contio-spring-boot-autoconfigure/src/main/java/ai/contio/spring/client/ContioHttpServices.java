package ai.contio.spring.client;

import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.support.WebClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;

/**
 * Puts HTTP interfaces of Contio's API on a client.
 */
public final class ContioHttpServices {

	private ContioHttpServices() {
	}

	/**
	 * An implementation of one HTTP interface. Its methods may take
	 * {@link RequestOptions}, {@link QueryParameters}, {@link MultipartForm},
	 * {@link ContioSecret} (a form field or the Bearer token) and {@link SecretHeaders},
	 * and are annotated with {@link Operation}.
	 * @param webClient the client that makes the calls
	 * @param type the HTTP interface
	 * @param <T> the type of the HTTP interface
	 * @return the implementation
	 */
	public static <T> T create(WebClient webClient, Class<T> type) {
		return HttpServiceProxyFactory.builderFor(WebClientAdapter.create(webClient))
			.customArgumentResolver(new PathVariableCheck())
			.customArgumentResolver(new RequestOptionsArgumentResolver())
			.customArgumentResolver(new QueryParametersArgumentResolver())
			.customArgumentResolver(new MultipartFormArgumentResolver())
			.customArgumentResolver(new SecretBodyCheck())
			.customArgumentResolver(new SecretArgumentResolver())
			.customArgumentResolver(new SecretHeadersArgumentResolver())
			.httpRequestValuesProcessor(new OperationProcessor())
			.proxyFactoryCustomizer((factory, service) -> factory.addAdvice(0, new ToStringAdvice(service)))
			.build()
			.createClient(type);
	}

}
