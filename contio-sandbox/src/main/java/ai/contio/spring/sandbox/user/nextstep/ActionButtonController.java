package ai.contio.spring.sandbox.user.nextstep;

import java.util.Objects;
import java.util.UUID;

import ai.contio.spring.sandbox.account.User;
import ai.contio.spring.sandbox.user.Fields;
import ai.contio.spring.sandbox.user.RequiresScope;
import ai.contio.spring.sandbox.user.meeting.Meeting;
import ai.contio.spring.sandbox.user.meeting.Meetings;
import ai.contio.spring.sandbox.user.participant.MeetingAccess;
import ai.contio.spring.sandbox.web.JsonBody;
import ai.contio.spring.sandbox.web.OptionalJsonBody;
import ai.contio.spring.sandbox.web.Listing;
import ai.contio.spring.sandbox.web.ResourceName;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The buttons of a meeting. Pressing one tells the partner app, and whoever edited the
 * text before has made another result of it.
 */
@RestController
@RequestMapping("/v1/partner/user/meetings/{id}/action-buttons")
final class ActionButtonController {

	private static final ResourceName NAME = new ResourceName("action button");

	private final MeetingAccess access;

	private final MeetingNextSteps steps;

	private final NextStepResults results;

	private final NextStepEvents events;

	private final Meetings meetings;

	ActionButtonController(MeetingAccess access, MeetingNextSteps steps, NextStepResults results, NextStepEvents events,
			Meetings meetings) {
		this.access = access;
		this.steps = steps;
		this.results = results;
		this.events = events;
		this.meetings = meetings;
	}

	@GetMapping
	@RequiresScope("meetings:read")
	Listing<ActionButton> list(User user, @PathVariable String id) {
		return Listing.whole(this.steps.buttons(this.access.toSee(user, id)), (button) -> button);
	}

	/* The SDK sends no body where there is nothing to say */
	@PostMapping("/{buttonId}/trigger")
	@RequiresScope("meetings:write")
	Invocation trigger(User user, @PathVariable String id, @PathVariable String buttonId,
			OptionalJsonBody optionalBody) {
		JsonBody body = optionalBody.orEmpty();
		Meeting meeting = this.access.toSee(user, id);
		UUID wanted = NAME.id(buttonId);
		ActionButton button = this.steps.buttons(meeting)
			.stream()
			.filter((offered) -> offered.id().equals(wanted))
			.findFirst()
			.orElseThrow(() -> NAME.unknown(buttonId));
		body.textsByName("addressing_values");
		UUID stepId = Fields.id(body, "next_step_id", "invalid_request");
		UUID invocation = UUID.randomUUID();
		this.events.triggered(meeting, button, invocation, stepId, result(user, body), this.meetings.now(), user);
		return new Invocation(invocation, "The action button was triggered.");
	}

	private @Nullable UUID result(User user, JsonBody body) {
		UUID id = Fields.id(body, "result_id", "invalid_request");
		String content = body.text("content");
		String format = Objects.requireNonNullElse(body.text("content_format"), "markdown");
		if (id == null) {
			return null;
		}
		NextStepResult result = new ResourceName("next step result").found(id, this.results.find(user, id));
		if (content == null || content.equals(result.text())) {
			return id;
		}
		return this.results
			.add(new NextStepResult(UUID.randomUUID(), UUID.randomUUID(), result.workspaceId(), content, format,
					this.meetings.now()))
			.id();
	}

	record Invocation(UUID invocationId, String message) {

	}

}
