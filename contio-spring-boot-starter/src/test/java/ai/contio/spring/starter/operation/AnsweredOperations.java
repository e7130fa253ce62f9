package ai.contio.spring.starter.operation;

import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ai.contio.spring.admin.ContioAdminClient;
import ai.contio.spring.client.ContioClientType;
import ai.contio.spring.client.ContioWebClientCustomizer;
import ai.contio.spring.client.Operation;
import ai.contio.spring.oauth2.ContioOAuthClient;
import ai.contio.spring.user.ContioUserClient;
import reactor.core.publisher.Mono;

import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.ExchangeFilterFunction;
import org.springframework.web.reactive.function.client.ExchangeFunction;
import org.springframework.web.reactive.function.client.WebClient;

/**
 * Writes down the operations that were answered well.
 */
final class AnsweredOperations implements ContioWebClientCustomizer, ExchangeFilterFunction {

	private final Set<String> answered = new ConcurrentSkipListSet<>();

	@Override
	public void customize(ContioClientType type, WebClient.Builder builder) {
		builder.filter(this);
	}

	@Override
	public Mono<ClientResponse> filter(ClientRequest request, ExchangeFunction next) {
		return next.exchange(request)
			.doOnNext((response) -> request.attributes()
				.values()
				.stream()
				.filter((attribute) -> response.statusCode().is2xxSuccessful())
				.filter(Operation.class::isInstance)
				.forEach((operation) -> this.answered.add(((Operation) operation).id())));
	}

	Set<String> get() {
		return this.answered;
	}

	/**
	 * Those that the clients have a method for. Links that a browser follows are none.
	 */
	static Set<String> ofClients() {
		return Stream.of(ContioUserClient.class, ContioAdminClient.class, ContioOAuthClient.class)
			.flatMap((client) -> Arrays.stream(client.getMethods()))
			.flatMap((group) -> Arrays.stream(group.getReturnType().getMethods()))
			.filter((method) -> method.isAnnotationPresent(Operation.class))
			.map((method) -> method.getAnnotation(Operation.class).id())
			.collect(Collectors.toSet());
	}

}
