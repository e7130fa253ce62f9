package ai.contio.spring.sample;

import java.time.Duration;

import reactor.core.publisher.Flux;

import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The feed as server-sent events.
 */
@RestController
class FeedController {

	private static final ServerSentEvent<FeedEntry> HEARTBEAT = ServerSentEvent.<FeedEntry>builder()
		.comment("still here")
		.build();

	private final EventFeed feed;

	FeedController(EventFeed feed) {
		this.feed = feed;
	}

	/**
	 * The first heartbeat opens the connection, the others tell when nobody listens any
	 * more.
	 */
	@GetMapping(path = "/feed", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
	Flux<ServerSentEvent<FeedEntry>> feed() {
		return Flux.merge(Flux.interval(Duration.ZERO, Duration.ofSeconds(15)).map((tick) -> HEARTBEAT),
				this.feed.entries().map((entry) -> ServerSentEvent.builder(entry).build()));
	}

}
