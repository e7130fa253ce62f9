package ai.contio.spring.sandbox.user.attachment;

import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import ai.contio.spring.sandbox.account.User;
import ai.contio.spring.sandbox.account.Workspace;
import ai.contio.spring.sandbox.event.SampleMeeting;
import ai.contio.spring.sandbox.state.Records;
import ai.contio.spring.sandbox.state.Resettable;
import ai.contio.spring.sandbox.user.meeting.Meeting;
import ai.contio.spring.sandbox.user.meeting.Meetings;
import ai.contio.spring.sandbox.user.participant.MeetingAccess;
import ai.contio.spring.sandbox.user.upload.StoredFile;
import ai.contio.spring.sandbox.user.upload.StoredFiles;

import org.springframework.stereotype.Component;

/**
 * The attachments of the meetings, and who sees them.
 */
@Component
final class Attachments implements Resettable {

	private final Records<Attachment> attachments = new Records<>(Attachment::id);

	private final Meetings meetings;

	private final MeetingAccess access;

	private final StoredFiles files;

	Attachments(Meetings meetings, MeetingAccess access, StoredFiles files) {
		this.meetings = meetings;
		this.access = access;
		this.files = files;
		reset();
	}

	@Override
	public void reset() {
		this.attachments.replaceAll(List.of(
				new Attachment(UUID.fromString("a77ac401-7a11-4c0e-9b1e-6f0d5a2c0001"), Workspace.LARKSPUR.id(),
						SampleMeeting.ALL.get(2).id(), User.ADA.id(), Attachment.MEETING, "Renewal terms.txt",
						"text/plain", this.files.keep(terms()), null, this.meetings.now().minus(3, ChronoUnit.DAYS)),
				new Attachment(UUID.fromString("a77ac402-7a11-4c0e-9b1e-6f0d5a2c0002"), Workspace.LARKSPUR.id(),
						SampleMeeting.ALL.get(0).id(), User.BRUNO.id(), Attachment.WORKSPACE, null, null, null,
						"https://larkspur-kayaks.example/catalogue/draft",
						this.meetings.now().minus(1, ChronoUnit.DAYS))));
	}

	private static byte[] terms() {
		return "Two years, 8 % off each boat, rental kayaks from June.\n".getBytes(StandardCharsets.UTF_8);
	}

	/* Newest first */
	List<Attachment> of(Meeting meeting, User user) {
		return this.attachments
			.find((attachment) -> attachment.meetingId().equals(meeting.id()) && sees(user, meeting, attachment))
			.stream()
			.sorted(Comparator.comparing(Attachment::createdAt).reversed().thenComparing(Attachment::id))
			.toList();
	}

	Optional<Attachment> find(Meeting meeting, User user, UUID id) {
		return this.attachments.find(id)
			.filter((attachment) -> attachment.meetingId().equals(meeting.id()) && sees(user, meeting, attachment));
	}

	Attachment add(Meeting meeting, User user, String accessLevel, String fileName, String mimeType, StoredFile file) {
		return this.attachments.add(new Attachment(UUID.randomUUID(), meeting.workspaceId(), meeting.id(), user.id(),
				accessLevel, fileName, mimeType, file, null, this.meetings.now()));
	}

	boolean remove(UUID id) {
		Optional<Attachment> removed = this.attachments.remove(id);
		removed.map(Attachment::file).ifPresent(this.files::remove);
		return removed.isPresent();
	}

	private boolean sees(User user, Meeting meeting, Attachment attachment) {
		return attachment.createdBy().equals(user.id()) || switch (attachment.accessLevel()) {
			case Attachment.WORKSPACE -> true;
			case Attachment.MEETING -> this.access.isParticipant(user, meeting);
			default -> false;
		};
	}

}
