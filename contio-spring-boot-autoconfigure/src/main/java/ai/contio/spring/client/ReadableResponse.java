package ai.contio.spring.client;

import java.util.List;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.ResponseEntity;
import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.support.ClientResponseWrapper;

/**
 * A good answer whose body may still break off, be something else than it was said to be,
 * or be missing where an {@link Operation} promises one. Whichever way the body is read,
 * the failure is a {@link ContioTransportException}.
 */
final class ReadableResponse extends ClientResponseWrapper {

	private static final int NO_CONTENT = 204;

	private final ClientRequest request;

	private final ContioErrors errors;

	ReadableResponse(ClientRequest request, ClientResponse response, ContioErrors errors) {
		super(response);
		this.request = request;
		this.errors = errors;
	}

	@Override
	public <T> Mono<T> bodyToMono(Class<? extends T> type) {
		return promised(super.bodyToMono(type));
	}

	@Override
	public <T> Mono<T> bodyToMono(ParameterizedTypeReference<T> type) {
		return promised(super.bodyToMono(type));
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

	private <T> Mono<T> promised(Mono<T> body) {
		return guard(body).switchIfEmpty(Mono.defer(this::missing));
	}

	/* A file may be empty, but then it is said to be one */
	private <T> Flux<T> guard(Flux<T> body) {
		Flux<T> guarded = body.onErrorMap(this::unreadable);
		return (statusCode().value() == NO_CONTENT) ? guarded.switchIfEmpty(Mono.defer(this::missing)) : guarded;
	}

	private <T> Mono<T> guard(Mono<T> body) {
		return body.onErrorMap(this::unreadable);
	}

	private <T> Mono<T> missing() {
		return (ContioCall.operation(this.request) != null) ? Mono.error(this.errors.missing(this.request, this))
				: Mono.empty();
	}

	private Throwable unreadable(Throwable ex) {
		return (ex instanceof Exception && !(ex instanceof ContioApiException))
				? this.errors.unreadable(this.request, this, ex) : ex;
	}

}
