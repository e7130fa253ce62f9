package ai.contio.spring.starter;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

import ai.contio.spring.client.ContioClientType;
import ai.contio.spring.client.ContioWebClientCustomizer;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Schedulers;

import org.springframework.http.HttpHeaders;
import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.ExchangeFilterFunction;
import org.springframework.web.reactive.function.client.ExchangeFunction;
import org.springframework.web.reactive.function.client.WebClient;

/**
 * Writes down what leaves the application and which waits come back, in their order.
 */
final class RecordedCalls implements ContioWebClientCustomizer, ExchangeFilterFunction {

	private final List<Instant> calls = new ArrayList<>();

	private final List<Call> tooEarly = new ArrayList<>();

	private Instant notBefore = Instant.EPOCH;

	private int heldUntil;

	private Sinks.Empty<Void> released = Sinks.empty();

	@Override
	public void customize(ContioClientType type, WebClient.Builder builder) {
		builder.filter(this);
	}

	@Override
	public Mono<ClientResponse> filter(ClientRequest request, ExchangeFunction next) {
		return Mono.defer(() -> {
			sent(Instant.now());
			return next.exchange(request);
		})
			.delayUntil((response) -> released())
			.doOnNext((response) -> answered(response.headers().asHttpHeaders(), Instant.now()));
	}

	synchronized void clear() {
		this.calls.clear();
		this.tooEarly.clear();
		this.notBefore = Instant.EPOCH;
		holdAnswersUntil(0);
	}

	/**
	 * Keep answers back until so many calls are under way.
	 */
	synchronized void holdAnswersUntil(int calls) {
		this.heldUntil = calls;
		this.released = Sinks.empty();
	}

	synchronized int count() {
		return this.calls.size();
	}

	synchronized boolean isToldToWait() {
		return this.notBefore.isAfter(Instant.now());
	}

	/**
	 * Calls that were made although an earlier answer had said to wait for longer.
	 */
	synchronized List<Call> tooEarly() {
		return List.copyOf(this.tooEarly);
	}

	private synchronized Mono<Void> released() {
		return (this.calls.size() < this.heldUntil) ? this.released.asMono() : Mono.empty();
	}

	private synchronized void sent(Instant now) {
		this.calls.add(now);
		if (this.calls.size() == this.heldUntil) {
			Schedulers.parallel().schedule(this.released::tryEmitEmpty);
		}
		if (now.isBefore(this.notBefore)) {
			this.tooEarly.add(new Call(now, this.notBefore));
		}
	}

	private synchronized void answered(HttpHeaders headers, Instant now) {
		Instant until = until(headers, now);
		if (until.isAfter(this.notBefore)) {
			this.notBefore = until;
		}
	}

	private static Instant until(HttpHeaders headers, Instant now) {
		String reset = headers.getFirst("X-RateLimit-Reset");
		if (reset != null) {
			return Instant.ofEpochSecond(Long.parseLong(reset));
		}
		String wait = headers.getFirst(HttpHeaders.RETRY_AFTER);
		if (wait == null) {
			return Instant.EPOCH;
		}
		if (wait.matches("\\d+")) {
			return now.plusSeconds(Long.parseLong(wait));
		}
		return wait.endsWith(" GMT") ? ZonedDateTime.parse(wait, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant()
				: Instant.EPOCH;
	}

	record Call(Instant at, Instant notBefore) {

	}

}
