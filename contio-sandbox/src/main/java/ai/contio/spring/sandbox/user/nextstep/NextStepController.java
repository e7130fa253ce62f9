package ai.contio.spring.sandbox.user.nextstep;

import java.util.UUID;

import ai.contio.spring.sandbox.account.User;
import ai.contio.spring.sandbox.user.Fields;
import ai.contio.spring.sandbox.user.RequiresScope;
import ai.contio.spring.sandbox.user.Times;
import ai.contio.spring.sandbox.user.meeting.Meeting;
import ai.contio.spring.sandbox.user.meeting.Meetings;
import ai.contio.spring.sandbox.user.participant.MeetingAccess;
import ai.contio.spring.sandbox.web.Ids;
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
 * The next steps of a meeting, and their results.
 */
@RestController
@RequestMapping("/v1/partner/user")
final class NextStepController {

	private static final ResourceName NAME = new ResourceName("next step");

	private static final ResourceName RESULT = new ResourceName("next step result");

	private final MeetingAccess access;

	private final MeetingNextSteps steps;

	private final NextStepResults results;

	private final NextStepEvents events;

	private final Meetings meetings;

	NextStepController(MeetingAccess access, MeetingNextSteps steps, NextStepResults results, NextStepEvents events,
			Meetings meetings) {
		this.access = access;
		this.steps = steps;
		this.results = results;
		this.events = events;
		this.meetings = meetings;
	}

	@GetMapping("/meetings/{id}/next-steps")
	@RequiresScope("meetings:read")
	Listing<NextStepResponse> list(User user, @PathVariable String id) {
		return Listing.whole(this.steps.of(this.access.toSee(user, id)), NextStepResponse::of);
	}

	/* The SDK sends no body where there is nothing to say */
	@PostMapping("/meetings/{id}/next-steps/{stepId}/execute")
	@RequiresScope("meetings:write")
	Execution execute(User user, @PathVariable String id, @PathVariable String stepId, OptionalJsonBody body) {
		Meeting meeting = this.access.toSee(user, id);
		UUID wanted = NAME.id(stepId);
		Fields.id(body.orEmpty(), "action_button_id", "invalid_request");
		MeetingNextSteps.Offered step = this.steps.of(meeting)
			.stream()
			.filter((offered) -> offered.step().id().equals(wanted))
			.findFirst()
			.orElseThrow(() -> NAME.unknown(stepId));
		UUID execution = UUID.randomUUID();
		if (step.isRedirect()) {
			this.events.completed(meeting, step.step(), null, this.meetings.now(), user);
			return new Execution("completed", execution, step.step().redirectUrl(), null, null);
		}
		return new Execution("processing", execution, null, this.results.make(meeting, step, execution, user),
				"markdown");
	}

	/* The specification knows no 400 here */
	@GetMapping("/next-step-results/{id}")
	@RequiresScope("meetings:read")
	Result result(User user, @PathVariable String id, Times times) {
		return Ids.parse(id)
			.flatMap((uuid) -> this.results.find(user, uuid))
			.map((result) -> new Result(result.id(), result.executionId(), result.text(), result.format(),
					times.write(result.createdAt()), times.write(result.expiresAt())))
			.orElseThrow(() -> RESULT.unknown(id));
	}

	record Execution(String status, UUID executionLogId, @Nullable String redirectUrl, @Nullable UUID resultId,
			@Nullable String contentFormat) {

	}

	record Result(UUID id, UUID executionLogId, String generatedText, String contentFormat, @Nullable String createdAt,
			@Nullable String expiresAt) {

	}

}
