package ai.contio.spring.sample.user;

import java.util.List;

import ai.contio.spring.client.ContioForbiddenException;
import ai.contio.spring.client.Page;
import ai.contio.spring.user.ContioUserClient;
import ai.contio.spring.user.actionitem.ActionItem;
import ai.contio.spring.user.actionitem.ActionItemQuery;
import ai.contio.spring.user.agenda.AgendaItem;
import ai.contio.spring.user.attachment.Attachment;
import ai.contio.spring.user.nextstep.NextStep;
import ai.contio.spring.user.participant.Participant;
import reactor.core.publisher.Mono;

/**
 * What belongs to a meeting.
 *
 * @param agenda what is talked about
 * @param participants who takes part
 * @param attachments the files
 * @param actionItems what is to be done; empty, too, if the user declined that scope
 * @param nextSteps what can be done with the meeting
 */
record MeetingDetails(List<AgendaItem> agenda, List<Participant> participants, List<Attachment> attachments,
		List<ActionItem> actionItems, List<NextStep> nextSteps) {

	/**
	 * Five calls at the same time.
	 */
	static Mono<MeetingDetails> of(String meeting, ContioUserClient contio) {
		return Mono
			.zip(contio.agendas().list(meeting).map(Page::items), contio.participants().list(meeting).map(Page::items),
					contio.attachments().listAll(meeting).collectList(),
					contio.actionItems()
						.listAll(ActionItemQuery.ofMeeting(meeting))
						.collectList()
						.onErrorReturn(ContioForbiddenException.class, List.of()),
					contio.nextSteps().list(meeting).map(Page::items))
			.map((all) -> new MeetingDetails(all.getT1(), all.getT2(), all.getT3(), all.getT4(), all.getT5()));
	}

}
