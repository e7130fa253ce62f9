package ai.contio.spring.docs;

import java.time.OffsetDateTime;
import java.util.List;

import ai.contio.spring.client.ContioNotFoundException;
import ai.contio.spring.client.RequestOptions;
import ai.contio.spring.user.ContioUserClient;
import ai.contio.spring.user.meeting.Meeting;
import ai.contio.spring.user.meeting.NewMeeting;
import ai.contio.spring.webhook.ContioWebhook;
import ai.contio.spring.webhook.event.MeetingCompleted;
import reactor.core.publisher.Mono;

/**
 * The code of docs/migrating-from-the-typescript-sdk.md, compiled.
 */
class SdkSnippets {

	private final ContioUserClient contio;

	SdkSnippets(ContioUserClient contio) {
		this.contio = contio;
	}

	List<String> titles() {
		return this.contio.meetings().listAll().mapNotNull(Meeting::title).collectList().block();
	}

	Mono<Meeting> create(String orderId, OffsetDateTime start) {
		return this.contio.meetings()
			.create(NewMeeting.at("Kick-off", start, start.plusHours(1)),
					RequestOptions.idempotencyKey(orderId).withTimeZone("Europe/Berlin"));
	}

	Mono<Meeting> find(String id) {
		return this.contio.meetings().get(id).onErrorResume(ContioNotFoundException.class, (ex) -> Mono.empty());
	}

	@ContioWebhook(id = "files")
	Mono<Void> onCompleted(MeetingCompleted event) {
		return file(event.meetingId());
	}

	private Mono<Void> file(String meetingId) {
		return this.contio.meetings().get(meetingId).then();
	}

}
