package ai.contio.spring.sample;

import reactor.core.publisher.Flux;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The feed as server-sent events.
 */
@RestController
class FeedController {

	private final EventFeed feed;

	FeedController(EventFeed feed) {
		this.feed = feed;
	}

	@GetMapping(path = "/feed", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
	Flux<FeedEntry> feed() {
		return this.feed.entries();
	}

}
