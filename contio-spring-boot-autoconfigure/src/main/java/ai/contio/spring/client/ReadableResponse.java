package ai.contio.spring.client;

import java.util.List;
import java.util.function.Function;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.ResponseEntity;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.support.ClientResponseWrapper;

/**
 * A good answer whose body may still break off or be something else than it was said to
 * be. Whichever way the body is read, the failure is a {@link ContioTransportException}.
 */
final class ReadableResponse extends ClientResponseWrapper {

	private final Function<Throwable, ContioApiException> failure;

	ReadableResponse(ClientResponse response, Function<Throwable, ContioApiException> failure) {
		super(response);
		this.failure = failure;
	}

	@Override
	public <T> Mono<T> bodyToMono(Class<? extends T> type) {
		return guard(super.bodyToMono(type));
	}

	@Override
	public <T> Mono<T> bodyToMono(ParameterizedTypeReference<T> type) {
		return guard(super.bodyToMono(type));
	}

	@Override
	public <T> Flux<T> bodyToFlux(Class<? extends T> type) {
		return guard(super.bodyToFlux(type));
	}

	@Override
	public <T> Flux<T> bodyToFlux(ParameterizedTypeReference<T> type) {
		return guard(super.bodyToFlux(type));
	}

	@Override
	public Mono<Void> releaseBody() {
		return guard(super.releaseBody());
	}

	@Override
	public Mono<ResponseEntity<Void>> toBodilessEntity() {
		return guard(super.toBodilessEntity());
	}

	@Override
	public <T> Mono<ResponseEntity<T>> toEntity(Class<T> type) {
		return guard(super.toEntity(type));
	}

	@Override
	public <T> Mono<ResponseEntity<T>> toEntity(ParameterizedTypeReference<T> type) {
		return guard(super.toEntity(type));
	}

	@Override
	public <T> Mono<ResponseEntity<List<T>>> toEntityList(Class<T> type) {
		return guard(super.toEntityList(type));
	}

	@Override
	public <T> Mono<ResponseEntity<List<T>>> toEntityList(ParameterizedTypeReference<T> type) {
		return guard(super.toEntityList(type));
	}

	private <T> Mono<T> guard(Mono<T> body) {
		return body.onErrorMap(this::isFailureToRead, this.failure);
	}

	private <T> Flux<T> guard(Flux<T> body) {
		return body.onErrorMap(this::isFailureToRead, this.failure);
	}

	private boolean isFailureToRead(Throwable ex) {
		return ex instanceof Exception && !(ex instanceof ContioApiException);
	}

}
