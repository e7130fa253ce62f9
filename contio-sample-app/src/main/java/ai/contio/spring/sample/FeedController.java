package ai.contio.spring.sample;

import java.security.Principal;

import ai.contio.spring.oauth2.connection.ContioConnection;
import ai.contio.spring.oauth2.connection.ContioConnections;
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

	private final ContioConnections connections;

	FeedController(EventFeed feed, EventStreams streams, ContioConnections connections) {
		this.feed = feed;
		this.streams = streams;
		this.connections = connections;
	}

	/**
	 * What happens to the user who is signed in, and to nobody else.
	 */
	@GetMapping(path = "/me/feed", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
	Flux<ServerSentEvent<FeedEntry>> own(Principal user) {
		return this.streams.of(this.connections.find(user)
			.mapNotNull(ContioConnection::contioUserId)
			.flatMapMany((id) -> this.feed.entries().filter((entry) -> entry.isAbout(id))));
	}

	@GetMapping(path = "/feed", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
	Flux<ServerSentEvent<FeedEntry>> feed() {
		return this.streams.of(this.feed.entries());
	}

}
