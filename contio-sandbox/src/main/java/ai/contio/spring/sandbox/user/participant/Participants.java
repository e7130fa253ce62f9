package ai.contio.spring.sandbox.user.participant;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import ai.contio.spring.sandbox.account.Accounts;
import ai.contio.spring.sandbox.account.User;
import ai.contio.spring.sandbox.state.Resettable;
import ai.contio.spring.sandbox.user.meeting.Meeting;
import ai.contio.spring.sandbox.user.meeting.Meetings;

import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Who takes part in the meetings. The meetings know the addresses; of those that were
 * added by a call, the rest is kept here, and that of all others follows from who has an
 * account: colleagues edit, guests look on.
 */
@Component
public final class Participants implements Resettable {

	private final Map<Place, Participant> added = new ConcurrentHashMap<>();

	private final Meetings meetings;

	private final Accounts accounts;

	Participants(Meetings meetings, Accounts accounts) {
		this.meetings = meetings;
		this.accounts = accounts;
	}

	@Override
	public void reset() {
		this.added.clear();
	}

	/**
	 * Who takes part in a meeting.
	 * @param meeting the meeting
	 * @return the participants
	 */
	public List<Participant> of(Meeting meeting) {
		return meeting.participants().stream().map((email) -> participant(meeting, email)).toList();
	}

	Optional<Participant> find(Meeting meeting, User user) {
		return of(meeting).stream().filter((participant) -> participant.email().equals(user.email())).findFirst();
	}

	/**
	 * Add somebody.
	 * @return who was added, or empty if they take part already
	 */
	synchronized Optional<Participant> add(UUID meetingId, String email, String name, String role) {
		Instant now = this.meetings.now();
		Participant participant = new Participant(UUID.randomUUID(), meetingId, email, name, role,
				this.accounts.user(email).map(User::id).orElse(null), false, now);
		boolean[] isNew = new boolean[1];
		this.meetings.update(meetingId, (meeting) -> {
			isNew[0] = !meeting.participants().contains(email);
			return isNew[0] ? meeting.withParticipants(plus(meeting.participants(), email)) : meeting;
		});
		if (!isNew[0]) {
			return Optional.empty();
		}
		this.added.put(new Place(meetingId, email), participant);
		return Optional.of(participant);
	}

	/**
	 * Remove somebody.
	 * @return who was removed, or empty if nobody has the id
	 */
	synchronized Optional<Participant> remove(Meeting meeting, UUID id) {
		Optional<Participant> found = of(meeting).stream()
			.filter((participant) -> participant.id().equals(id))
			.findFirst();
		found.ifPresent((participant) -> {
			this.meetings.update(meeting.id(), (current) -> current.withParticipants(
					current.participants().stream().filter((email) -> !email.equals(participant.email())).toList()));
			this.added.remove(new Place(meeting.id(), participant.email()));
		});
		return found;
	}

	private Participant participant(Meeting meeting, String email) {
		boolean attended = meeting.status().equals("completed");
		Participant known = this.added.get(new Place(meeting.id(), email));
		if (known != null) {
			return new Participant(known.id(), known.meetingId(), email, known.name(), known.role(), known.userId(),
					attended, known.createdAt());
		}
		Optional<User> user = this.accounts.user(email);
		boolean colleague = user.filter((account) -> account.workspaceId().equals(meeting.workspaceId())).isPresent();
		return new Participant(id(meeting, email), meeting.id(), email, user.map(User::name).orElse(name(email)),
				colleague ? Participant.EDITOR : Participant.VIEWER, user.map(User::id).orElse(null), attended,
				meeting.createdAt());
	}

	/* The same at each start */
	private static UUID id(Meeting meeting, String email) {
		return UUID.nameUUIDFromBytes((meeting.id() + " " + email).getBytes(StandardCharsets.UTF_8));
	}

	private static String name(String email) {
		return StringUtils.capitalize(email.replaceFirst("@.*", ""));
	}

	private static List<String> plus(List<String> emails, String email) {
		List<String> all = new ArrayList<>(emails);
		all.add(email);
		return all;
	}

	private record Place(UUID meetingId, String email) {

	}

}
