package ai.contio.spring.user.participant;

import ai.contio.spring.client.Operation;
import ai.contio.spring.client.Page;
import ai.contio.spring.client.RequestOptions;
import reactor.core.publisher.Mono;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * Operations of participants.
 */
@HttpExchange(url = "/v1/partner/user/meetings", accept = "application/json")
public interface ParticipantOperations {

	/**
	 * Who takes part in a meeting. Contio answers all of them at once.
	 * @param meetingId the id of the meeting
	 * @return the participants
	 */
	default Mono<Page<Participant>> list(String meetingId) {
		return list(meetingId, RequestOptions.none());
	}

	/**
	 * Who takes part in a meeting. Contio answers all of them at once.
	 * @param meetingId the id of the meeting
	 * @param options what this call says for itself
	 * @return the participants
	 */
	@Operation(id = "listMeetingParticipants", scopes = "meetings:read")
	@GetExchange("/{meetingId}/participants")
	Mono<Page<Participant>> list(@PathVariable("meetingId") String meetingId, RequestOptions options);

	/**
	 * Add a participant, as an editor of the meeting.
	 * @param meetingId the id of the meeting
	 * @param participant the participant
	 * @return the participant as it was added
	 */
	default Mono<Participant> add(String meetingId, NewParticipant participant) {
		return add(meetingId, participant, RequestOptions.none());
	}

	/**
	 * Add a participant, as an editor of the meeting.
	 * @param meetingId the id of the meeting
	 * @param participant the participant
	 * @param options what this call says for itself
	 * @return the participant as it was added
	 */
	@Operation(id = "addMeetingParticipant", scopes = "meetings:write", idempotencyKey = true)
	@PostExchange(url = "/{meetingId}/participants", contentType = "application/json")
	Mono<Participant> add(@PathVariable("meetingId") String meetingId, @RequestBody NewParticipant participant,
			RequestOptions options);

	/**
	 * Remove a participant, as an editor of the meeting.
	 * @param meetingId the id of the meeting
	 * @param participantId the id of the participant in this meeting
	 * @return completes when they are removed
	 */
	default Mono<Void> remove(String meetingId, String participantId) {
		return remove(meetingId, participantId, RequestOptions.none());
	}

	/**
	 * Remove a participant, as an editor of the meeting.
	 * @param meetingId the id of the meeting
	 * @param participantId the id of the participant in this meeting
	 * @param options what this call says for itself
	 * @return completes when they are removed
	 */
	@Operation(id = "removeMeetingParticipant", scopes = "meetings:write", idempotencyKey = true)
	@DeleteExchange("/{meetingId}/participants/{participantId}")
	Mono<Void> remove(@PathVariable("meetingId") String meetingId, @PathVariable("participantId") String participantId,
			RequestOptions options);

}
