package ai.contio.spring.webhook.event;

import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Context of a meeting was read and cleaned.
 *
 * @param contextId the context it belongs to
 * @param meetingId the meeting
 * @param processedAt when it was processed
 * @param sanitizationReport what was found while cleaning
 * @param workspaceId the workspace
 */
@EventType("meeting.context.processed")
public record MeetingContextProcessed(String contextId, String meetingId, OffsetDateTime processedAt,
		SanitizationReport sanitizationReport, String workspaceId) implements ContioEvent {

	/**
	 * What was found while cleaning.
	 *
	 * @param formulaEscaped whether formulas were made harmless
	 * @param piiDetected whether personal data was found
	 * @param redactions what was blacked out
	 * @param secretsDetected whether secrets were found
	 */
	public record SanitizationReport(boolean formulaEscaped, boolean piiDetected, @Nullable List<Redaction> redactions,
			boolean secretsDetected) {

		/**
		 * Keeps a copy of the list.
		 */
		public SanitizationReport {
			redactions = (redactions != null) ? List.copyOf(redactions) : null;
		}

	}

	/**
	 * What was blacked out, by kind.
	 *
	 * @param count how often
	 * @param type what kind
	 */
	public record Redaction(long count, String type) {

	}

}
