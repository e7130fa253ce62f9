package ai.contio.spring.client;

import java.util.Set;

import reactor.core.publisher.Mono;

import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.ExchangeFunction;

/**
 * What is done where Contio does not accept the credentials of a request: others are
 * asked for once, and the request is made once more, if it may be. Which scopes the
 * credentials lack is said with how to ask for them.
 */
final class RefusedCredentials {

	/*
	 * With these Contio says that it looked at nothing but the application's own
	 * credentials. Other refusals are part of a sign-in, which a person repeats
	 */
	private static final Set<String> OF_THE_APPLICATION = Set.of("invalid_client", "invalid_credentials");

	private final ContioClientType type;

	private final ContioCredentials credentials;

	RefusedCredentials(ContioClientType type, ContioCredentials credentials) {
		this.type = type;
		this.credentials = credentials;
	}

	Mono<ClientResponse> exchange(ClientRequest request, ExchangeFunction next) {
		return next.exchange(request).onErrorResume((failure) -> recover(request, failure, next));
	}

	private Mono<ClientResponse> recover(ClientRequest request, Throwable failure, ExchangeFunction next) {
		if (failure instanceof ContioUnauthorizedException refusal) {
			return again(request, refusal, next).onErrorResume(ContioForbiddenException.class,
					(other) -> explain(request, other));
		}
		return (failure instanceof ContioForbiddenException refusal) ? explain(request, refusal) : Mono.error(failure);
	}

	private Mono<ClientResponse> again(ClientRequest request, ContioUnauthorizedException refusal,
			ExchangeFunction next) {
		if (this.type != ContioClientType.USER && !OF_THE_APPLICATION.contains(String.valueOf(refusal.getCode()))) {
			return Mono.error(refusal);
		}
		Mono<ClientRequest> replaced = this.credentials.replace(request);
		if (!mayBeRepeated(request)) {
			// For the next call. That this one failed is known; why, is said all the same
			return replaced.onErrorComplete((error) -> !(error instanceof ContioNotConnectedException))
				.then(Mono.error(refusal));
		}
		return replaced.switchIfEmpty(Mono.error(refusal)).flatMap(next::exchange);
	}

	/* What only the application's own credentials were looked at for has not been done */
	private boolean mayBeRepeated(ClientRequest request) {
		return !Multipart.isMultipart(request)
				&& (this.type != ContioClientType.USER || RetryPolicy.isSafeToRepeat(request));
	}

	private Mono<ClientResponse> explain(ClientRequest request, ContioForbiddenException refusal) {
		if (!ScopeAdvice.isAboutScopes(refusal.getError())) {
			return Mono.error(refusal);
		}
		return this.credentials.scopes(request)
			.onErrorComplete()
			.flatMap((granted) -> Mono.<ClientResponse>error(new ContioForbiddenException(refusal.getError(), granted)))
			.switchIfEmpty(Mono.error(refusal));
	}

}
