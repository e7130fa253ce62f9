package ai.contio.spring.sample;

import java.time.Duration;

import ai.contio.spring.webhook.ContioWebhook;
import ai.contio.spring.webhook.WebhookDelivery;
import ai.contio.spring.webhook.WebhookEvent;
import ai.contio.spring.webhook.event.MeetingCompleted;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

import org.springframework.stereotype.Component;

/**
 * Receives every event and passes it on to the open pages.
 */
@Component
class EventFeed {

	private static final Log logger = LogFactory.getLog(EventFeed.class);

	private static final int REMEMBERED = 50;

	private final Sinks.Many<FeedEntry> entries = Sinks.many().replay().limit(REMEMBERED);

	/**
	 * A listener for one type takes its record, and is called with nothing else.
	 */
	@ContioWebhook
	void onMeetingCompleted(MeetingCompleted meeting) {
		logger.info("The notes of \"%s\" are ready".formatted(meeting.title()));
	}

	/**
	 * A listener for all types takes the envelope. Both are called with their event once,
	 * however often Contio delivers it.
	 */
	@ContioWebhook
	void onEvent(WebhookEvent<?> event, WebhookDelivery delivery) {
		this.entries.emitNext(FeedEntry.of(event, delivery),
				Sinks.EmitFailureHandler.busyLooping(Duration.ofSeconds(1)));
	}

	/**
	 * What is remembered, and then whatever comes.
	 */
	Flux<FeedEntry> entries() {
		return this.entries.asFlux();
	}

}
