package ai.contio.spring.webhook.event;

import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Context that was added to a meeting has been preprocessed.
 *
 * @param contextId the context
 * @param meetingId the meeting
 * @param workspaceId the workspace that the meeting belongs to
 * @param sanitizationReport what was found in it and made harmless
 * @param processedAt when preprocessing ended
 */
@EventType("meeting.context.processed")
public record MeetingContextProcessed(String contextId, String meetingId, String workspaceId,
		SanitizationReport sanitizationReport, OffsetDateTime processedAt) implements ContioEvent {

	/**
	 * What preprocessing found in the context and made harmless.
	 *
	 * @param formulaEscaped whether spreadsheet formulas were escaped
	 * @param piiDetected whether personal data was found
	 * @param secretsDetected whether secrets were found
	 * @param redactions what was blacked out, if Contio says
	 */
	public record SanitizationReport(boolean formulaEscaped, boolean piiDetected, boolean secretsDetected,
			@Nullable List<Redaction> redactions) {

		public SanitizationReport {
			redactions = (redactions != null) ? List.copyOf(redactions) : null;
		}

	}

	/**
	 * One kind of content that was blacked out.
	 *
	 * @param type the kind of content
	 * @param count how often it was blacked out
	 */
	public record Redaction(String type, long count) {
	}

}
