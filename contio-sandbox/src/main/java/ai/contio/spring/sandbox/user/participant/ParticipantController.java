package ai.contio.spring.sandbox.user.participant;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

import ai.contio.spring.sandbox.account.User;
import ai.contio.spring.sandbox.user.Fields;
import ai.contio.spring.sandbox.user.RequiresScope;
import ai.contio.spring.sandbox.user.Times;
import ai.contio.spring.sandbox.user.meeting.Meeting;
import ai.contio.spring.sandbox.web.ApiException;
import ai.contio.spring.sandbox.web.JsonBody;
import ai.contio.spring.sandbox.web.Listing;
import ai.contio.spring.sandbox.web.ResourceName;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * The participants of a meeting.
 */
@RestController
@RequestMapping("/v1/partner/user/meetings/{id}/participants")
final class ParticipantController {

	private static final ResourceName NAME = new ResourceName("participant");

	private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,255}");

	private static final int MAX_NAME = 255;

	private static final int MAX_EMAIL = 320;

	private final MeetingAccess access;

	private final Participants participants;

	private final ParticipantEvents events;

	ParticipantController(MeetingAccess access, Participants participants, ParticipantEvents events) {
		this.access = access;
		this.participants = participants;
		this.events = events;
	}

	@GetMapping
	@RequiresScope("meetings:read")
	Listing<ParticipantResponse> list(User user, @PathVariable String id, Times times) {
		return Listing.whole(this.participants.of(this.access.toSee(user, id)),
				(participant) -> ParticipantResponse.of(participant, times));
	}

	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	@RequiresScope("meetings:write")
	ParticipantResponse add(User user, @PathVariable String id, JsonBody body, Times times) {
		Meeting meeting = this.access.toEdit(user, id);
		String email = email(body);
		String name = Fields.required(body, "name", Fields.text(body, "name", MAX_NAME));
		String role = Fields.required(body, "role",
				Fields.oneOf(body, "role", List.of(Participant.EDITOR, Participant.VIEWER)));
		Participant added = this.participants.add(meeting.id(), email, name, role)
			.orElseThrow(() -> new ApiException(HttpStatus.CONFLICT, "participant_already_exists",
					"Somebody with this 'email' takes part in the meeting already."));
		this.events.added(meeting, added, user);
		return ParticipantResponse.of(added, times);
	}

	@DeleteMapping("/{participantId}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@RequiresScope("meetings:write")
	void remove(User user, @PathVariable String id, @PathVariable String participantId) {
		Meeting meeting = this.access.toEdit(user, id);
		UUID participant = NAME.id(participantId);
		Participant removed = this.participants.remove(meeting, participant)
			.orElseThrow(() -> NAME.unknown(participantId));
		this.events.removed(meeting, removed, user);
	}

	private static String email(JsonBody body) {
		String email = Fields.required(body, "email", Fields.text(body, "email", MAX_EMAIL));
		if (!EMAIL.matcher(email).matches()) {
			throw ApiException.invalidRequest("'email' must be an e-mail address, and was not.");
		}
		return email.toLowerCase(Locale.ROOT);
	}

}
