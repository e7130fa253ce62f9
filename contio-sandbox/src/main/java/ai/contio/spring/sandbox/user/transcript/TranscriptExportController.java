package ai.contio.spring.sandbox.user.transcript;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import ai.contio.spring.sandbox.account.User;
import ai.contio.spring.sandbox.user.Plan;
import ai.contio.spring.sandbox.user.RequiresScope;
import ai.contio.spring.sandbox.user.participant.MeetingAccess;
import ai.contio.spring.sandbox.web.ApiException;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The transcript of a meeting as subtitles.
 */
@RestController
final class TranscriptExportController {

	private final Plan plan;

	private final MeetingAccess access;

	private final Transcripts transcripts;

	TranscriptExportController(Plan plan, MeetingAccess access, Transcripts transcripts) {
		this.plan = plan;
		this.access = access;
		this.transcripts = transcripts;
	}

	@GetMapping("/v1/partner/user/meetings/{id}/transcript/export")
	@RequiresScope("meetings:read")
	void export(User user, @PathVariable String id, @RequestParam(defaultValue = "srt") String format,
			HttpServletResponse response) throws IOException {
		if (!format.equals("srt")) {
			throw ApiException.invalidRequest("'format' must be srt, and was not.");
		}
		this.plan.require(user, "ELITE", "transcript_export");
		Transcript transcript = this.transcripts.of(this.access.toSee(user, id))
			.orElseThrow(() -> ApiException.notFound("Meeting '%s' has no transcript.".formatted(id)));
		byte[] srt = TranscriptText.writeSrt(transcript.segments()).getBytes(StandardCharsets.UTF_8);
		response.setContentType("text/plain;charset=UTF-8");
		response.setContentLength(srt.length);
		response.getOutputStream().write(srt);
	}

}
