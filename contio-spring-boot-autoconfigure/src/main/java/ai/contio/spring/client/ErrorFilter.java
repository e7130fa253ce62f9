package ai.contio.spring.client;

import reactor.core.publisher.Mono;

import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.ExchangeFilterFunction;
import org.springframework.web.reactive.function.client.ExchangeFunction;
import org.springframework.web.reactive.function.client.WebClientRequestException;

/**
 * Turns everything but a 2xx answer into a {@link ContioApiException}, for the HTTP
 * interfaces and for an injected client alike.
 */
final class ErrorFilter implements ExchangeFilterFunction {

	private final ContioErrors errors;

	ErrorFilter(ContioErrors errors) {
		this.errors = errors;
	}

	@Override
	public Mono<ClientResponse> filter(ClientRequest request, ExchangeFunction next) {
		return next.exchange(request)
			.onErrorMap((failure) -> (failure instanceof WebClientRequestException ex)
					? this.errors.noAnswer(request, rootOf(ex)) : failure)
			.flatMap((response) -> check(request, response));
	}

	private Mono<ClientResponse> check(ClientRequest request, ClientResponse response) {
		if (response.statusCode().is2xxSuccessful()) {
			return Mono.just(new ReadableResponse(request, response, this.errors));
		}
		if (response.statusCode().is3xxRedirection()) {
			return response.releaseBody()
				.onErrorComplete()
				.then(Mono.error(() -> this.errors.redirect(request, response)));
		}
		return ErrorBytes.read(response).flatMap((body) -> Mono.error(this.errors.answer(request, response, body)));
	}

	/**
	 * What the request exception wraps: it holds the headers of the request itself, and
	 * with them the credentials.
	 */
	private static Throwable rootOf(WebClientRequestException ex) {
		return (ex.getCause() != null) ? ex.getCause() : new IllegalStateException("no answer");
	}

}
