package ai.contio.spring.sandbox.user.transcript;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import ai.contio.spring.sandbox.account.User;
import ai.contio.spring.sandbox.user.Plan;
import ai.contio.spring.sandbox.user.RequiresScope;
import ai.contio.spring.sandbox.user.Times;
import ai.contio.spring.sandbox.user.participant.MeetingAccess;
import ai.contio.spring.sandbox.user.transcript.Transcript.Segment;
import ai.contio.spring.sandbox.user.upload.Upload;
import ai.contio.spring.sandbox.web.Ids;
import ai.contio.spring.sandbox.web.ResourceName;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Imports transcripts and recordings. A text is read at once, a recording takes its time.
 */
@RestController
@RequestMapping("/v1/partner/user")
final class TranscriptImportController {

	private static final ResourceName JOB = new ResourceName("import job");

	private final Plan plan;

	private final MeetingAccess access;

	private final Transcripts transcripts;

	private final TranscriptImports imports;

	private final AudioJobs jobs;

	private final ImportCredits credits;

	TranscriptImportController(Plan plan, MeetingAccess access, Transcripts transcripts, TranscriptImports imports,
			AudioJobs jobs, ImportCredits credits) {
		this.plan = plan;
		this.access = access;
		this.transcripts = transcripts;
		this.imports = imports;
		this.jobs = jobs;
		this.credits = credits;
	}

	@PostMapping("/transcript-imports")
	@RequiresScope("meetings:write")
	ResponseEntity<ImportResponse> add(User user, Upload upload, Times times) throws IOException {
		return add(user, upload, upload.text("meeting_id"), times);
	}

	@PostMapping("/meetings/{id}/transcript/import")
	@RequiresScope("meetings:write")
	ResponseEntity<ImportResponse> addToMeeting(User user, @PathVariable String id, Upload upload, Times times)
			throws IOException {
		return add(user, upload, id, times);
	}

	/* The specification knows no 400 here */
	@GetMapping("/transcript-imports/audio/jobs/{id}")
	@RequiresScope("meetings:read")
	ImportResponse job(User user, @PathVariable String id, Times times) {
		AudioJob job = JOB.found(id, Ids.parse(id).flatMap((uuid) -> this.jobs.find(user, uuid)));
		return ImportResponse.of(job, times);
	}

	private ResponseEntity<ImportResponse> add(User user, Upload upload, @Nullable String meeting, Times times)
			throws IOException {
		this.plan.require(user, "ELITE", "transcript_import");
		UUID meetingId = (meeting != null) ? this.access.toTakePart(user, meeting).id() : null;
		FileKind kind = FileKind.of(upload.fileName());
		ImportRequest request = ImportRequest.of(upload, times);
		if (meetingId != null) {
			this.transcripts.requireNone(meetingId);
		}
		if (kind == FileKind.AUDIO) {
			this.credits.spend(user);
			return ResponseEntity.status(HttpStatus.ACCEPTED)
				.body(ImportResponse.of(this.jobs.begin(user, meetingId, upload.fileName(), request), times));
		}
		List<Segment> segments = segments(kind, upload);
		this.credits.spend(user);
		return ResponseEntity.ok(ImportResponse.of(this.imports.add(user, meetingId, request, segments), times));
	}

	private static List<Segment> segments(FileKind kind, Upload upload) throws IOException {
		if (kind == FileKind.DOCUMENT) {
			return List.of(new Segment(Duration.ZERO, Duration.ofSeconds(1), "(" + upload.fileName() + ")"));
		}
		return TranscriptText.read(new String(upload.file().getBytes(), StandardCharsets.UTF_8),
				kind == FileKind.TIMED_TEXT);
	}

}
