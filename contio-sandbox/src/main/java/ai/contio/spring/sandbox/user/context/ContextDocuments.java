package ai.contio.spring.sandbox.user.context;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
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
import ai.contio.spring.sandbox.user.Background;
import ai.contio.spring.sandbox.user.meeting.Meeting;
import ai.contio.spring.sandbox.user.meeting.Meetings;
import ai.contio.spring.sandbox.user.upload.StoredFile;
import ai.contio.spring.sandbox.user.upload.StoredFiles;

import org.springframework.stereotype.Component;

/**
 * The context documents of the meetings. Each is processed a moment after it came.
 */
@Component
public final class ContextDocuments implements Resettable {

	/* More than agents read; what is larger stays as it came */
	private static final long MAX_CONVERTED = 2L * 1024 * 1024;

	private final Records<ContextDocument> documents = new Records<>(ContextDocument::id);

	private final Meetings meetings;

	private final StoredFiles files;

	private final ContextEvents events;

	private final Background background;

	ContextDocuments(Meetings meetings, StoredFiles files, ContextEvents events, Background background) {
		this.meetings = meetings;
		this.files = files;
		this.events = events;
		this.background = background;
		reset();
	}

	@Override
	public void reset() {
		Instant created = this.meetings.now().minus(4, ChronoUnit.DAYS);
		byte[] record = "| account | boats | since |\n| --- | --- | --- |\n| Harbour Outfitters | 14 | 2022 |\n"
			.getBytes(StandardCharsets.UTF_8);
		this.documents.replaceAll(List.of(new ContextDocument(UUID.fromString("c0d0c001-7a11-4c0e-9b1e-6f0d5a2c0001"),
				Workspace.LARKSPUR.id(), SampleMeeting.ALL.get(2).id(), User.ADA.id(), "Account record", "account.md",
				"crm_record", "csv", ContextDocument.PROCESSED, this.files.keep(record), created, created)));
	}

	/**
	 * Whether a user sees a document.
	 * @param user the user
	 * @param id the id of the document
	 * @return {@code true} if there is one and they do
	 */
	public boolean has(User user, UUID id) {
		return this.documents.find(id)
			.filter((document) -> document.workspaceId().equals(user.workspaceId()))
			.isPresent();
	}

	/* Newest first */
	List<ContextDocument> of(Meeting meeting) {
		return this.documents.find((document) -> document.meetingId().equals(meeting.id()))
			.stream()
			.sorted(Comparator.comparing(ContextDocument::createdAt).reversed().thenComparing(ContextDocument::id))
			.toList();
	}

	Optional<ContextDocument> find(Meeting meeting, UUID id) {
		return this.documents.find(id).filter((document) -> document.meetingId().equals(meeting.id()));
	}

	ContextDocument add(ContextDocument document, User user) {
		this.documents.add(document);
		this.events.created(document, user);
		this.background.later(() -> process(document.id(), user));
		return document;
	}

	boolean remove(UUID id, User user) {
		Optional<ContextDocument> removed = this.documents.remove(id);
		removed.ifPresent((document) -> {
			this.files.remove(document.file());
			this.events.deleted(document, this.meetings.now(), user);
		});
		return removed.isPresent();
	}

	Instant now() {
		return this.meetings.now();
	}

	private void process(UUID id, User user) {
		Sanitizer sanitizer = new Sanitizer();
		this.documents.update(id, (document) -> document.processed(convert(document, sanitizer), this.meetings.now()))
			.ifPresent((change) -> this.events.processed(change.after(), sanitizer.report(), user));
	}

	private StoredFile convert(ContextDocument document, Sanitizer sanitizer) {
		StoredFile file = document.file();
		if (file.size() > MAX_CONVERTED) {
			return file;
		}
		try (InputStream bytes = file.open()) {
			String text = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
			StoredFile converted = this.files
				.keep(sanitizer.clean(text, document.sourceFormat()).getBytes(StandardCharsets.UTF_8));
			this.files.remove(file);
			return converted;
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The sandbox cannot read the context document", ex);
		}
	}

}
