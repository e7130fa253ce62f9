package ai.contio.spring.sandbox.user.context;

import java.util.UUID;

import ai.contio.spring.sandbox.admin.PartnerApp;
import ai.contio.spring.sandbox.user.Times;
import org.jspecify.annotations.Nullable;

/**
 * A context document as the API shows it.
 */
record ContextResponse(UUID id, UUID workspaceId, UUID meetingId, UUID createdByUserId, String title,
		@Nullable String contextType, String sourceFormat, String fileStatus, UUID sourceId, String platformName,
		UUID partnerAppId, @Nullable String createdAt, @Nullable String updatedAt) {

	static ContextResponse of(ContextDocument document, PartnerApp app, Times times) {
		return new ContextResponse(document.id(), document.workspaceId(), document.meetingId(), document.createdBy(),
				document.title(), document.contextType(), document.sourceFormat(), document.status(), PartnerApp.ID,
				app.name(), PartnerApp.ID, times.write(document.createdAt()), times.write(document.updatedAt()));
	}

}
