package ai.contio.spring.sample;

import java.time.Duration;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.stereotype.Component;

/**
 * Streams of server-sent events, which stay open until the reader leaves.
 */
@Component
public class EventStreams {

	private final Sinks.Empty<Void> closing = Sinks.empty();

	/**
	 * The values as they come. The first heartbeat opens the connection, the others tell
	 * when nobody listens any more.
	 * @param <T> the type of the values
	 * @param values the values
	 * @return the stream, to be the result of a handler method
	 */
	public <T> Flux<ServerSentEvent<T>> of(Flux<T> values) {
		return Flux
			.merge(Flux.interval(Duration.ZERO, Duration.ofSeconds(15))
				.map((tick) -> ServerSentEvent.<T>builder().comment("still here").build()),
					values.map((value) -> ServerSentEvent.builder(value).build()))
			.takeUntilOther(this.closing.asMono());
	}

	/**
	 * A graceful shutdown waits for requests under way, 30 seconds unless set otherwise,
	 * and an open stream is one. It begins after this event.
	 */
	@EventListener(ContextClosedEvent.class)
	void close() {
		this.closing.tryEmitEmpty();
	}

}
