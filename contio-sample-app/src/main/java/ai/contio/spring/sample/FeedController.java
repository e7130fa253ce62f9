package ai.contio.spring.sample;

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

	private final EventFeed feed;

	private final EventStreams streams;

	FeedController(EventFeed feed, EventStreams streams) {
		this.feed = feed;
		this.streams = streams;
	}

	@GetMapping(path = "/feed", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
	Flux<ServerSentEvent<FeedEntry>> feed() {
		return this.streams.of(this.feed.entries());
	}

}
