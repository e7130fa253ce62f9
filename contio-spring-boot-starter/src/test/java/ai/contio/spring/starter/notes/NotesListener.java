package ai.contio.spring.starter.notes;

import ai.contio.spring.user.ContioUserClient;
import ai.contio.spring.user.meeting.Meeting;
import ai.contio.spring.webhook.ContioWebhook;
import ai.contio.spring.webhook.event.MeetingCompleted;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

/**
 * Files the notes of meetings that are over.
 */
@Component
class NotesListener {

	private final Notes notes;

	NotesListener(Notes notes) {
		this.notes = notes;
	}

	@ContioWebhook
	Mono<Void> onCompleted(MeetingCompleted event, ContioUserClient contio) {
		return contio.meetings().get(event.meetingId()).mapNotNull(Meeting::title).doOnNext(this.notes::file).then();
	}

}
