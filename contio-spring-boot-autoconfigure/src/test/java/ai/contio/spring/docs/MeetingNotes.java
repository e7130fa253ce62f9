package ai.contio.spring.docs;

import ai.contio.spring.webhook.ContioWebhook;
import ai.contio.spring.webhook.event.MeetingCompleted;

import org.springframework.stereotype.Component;

@Component
class MeetingNotes {

	@ContioWebhook
	void onCompleted(MeetingCompleted meeting) {
		System.out.println("Notes are ready: " + meeting.title());
	}

}
