package ai.contio.spring.user.nextstep;

import ai.contio.spring.client.Operation;
import ai.contio.spring.client.Page;
import ai.contio.spring.client.RequestOptions;
import reactor.core.publisher.Mono;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * Operations of action buttons.
 */
@HttpExchange(url = "/v1/partner/user/meetings", accept = "application/json")
public interface ActionButtonOperations {

	/**
	 * The action buttons of a meeting. Contio answers all of them at once.
	 * @param meetingId the id of the meeting
	 * @return the action buttons
	 */
	default Mono<Page<ActionButton>> list(String meetingId) {
		return list(meetingId, RequestOptions.none());
	}

	/**
	 * The action buttons of a meeting. Contio answers all of them at once.
	 * @param meetingId the id of the meeting
	 * @param options what this call says for itself
	 * @return the action buttons
	 */
	@Operation(id = "listMeetingActionButtons", scopes = "meetings:read")
	@GetExchange("/{meetingId}/action-buttons")
	Mono<Page<ActionButton>> list(@PathVariable("meetingId") String meetingId, RequestOptions options);

	/**
	 * Press an action button: the partner app that it belongs to gets an event.
	 * @param meetingId the id of the meeting
	 * @param buttonId the id of the action button
	 * @param trigger how
	 * @return what became of it
	 */
	default Mono<TriggeredActionButton> trigger(String meetingId, String buttonId, ActionButtonTrigger trigger) {
		return trigger(meetingId, buttonId, trigger, RequestOptions.none());
	}

	/**
	 * Press an action button: the partner app that it belongs to gets an event.
	 * @param meetingId the id of the meeting
	 * @param buttonId the id of the action button
	 * @param trigger how
	 * @param options what this call says for itself
	 * @return what became of it
	 */
	@Operation(id = "triggerMeetingActionButton", scopes = "meetings:write", idempotencyKey = true)
	@PostExchange(url = "/{meetingId}/action-buttons/{buttonId}/trigger", contentType = "application/json")
	Mono<TriggeredActionButton> trigger(@PathVariable("meetingId") String meetingId,
			@PathVariable("buttonId") String buttonId, @RequestBody ActionButtonTrigger trigger,
			RequestOptions options);

}
