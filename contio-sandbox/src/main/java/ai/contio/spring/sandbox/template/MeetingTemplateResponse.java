package ai.contio.spring.sandbox.template;

import java.util.UUID;

import ai.contio.spring.sandbox.user.Times;
import org.jspecify.annotations.Nullable;

/**
 * A template as the user API shows it. Lists leave the counts out.
 */
record MeetingTemplateResponse(UUID id, String name, @Nullable String description, String ownershipType,
		boolean isActive, @Nullable Boolean canEdit, @Nullable Integer agendaItemCount,
		@Nullable Integer participantCount, @Nullable Integer documentCount, @Nullable String createdAt,
		@Nullable String updatedAt) {

	static MeetingTemplateResponse listed(Template template, Times times) {
		return new MeetingTemplateResponse(template.id(), template.name(), template.description(), owner(template),
				true, null, null, null, null, times.write(template.createdAt()), times.write(template.updatedAt()));
	}

	static MeetingTemplateResponse of(Template template, Times times) {
		return new MeetingTemplateResponse(template.id(), template.name(), template.description(), owner(template),
				true, false, template.content().agenda().size(), template.content().participants().size(), 0,
				times.write(template.createdAt()), times.write(template.updatedAt()));
	}

	private static String owner(Template template) {
		return (template.workspaceId() != null) ? "WORKSPACE" : "PARTNER";
	}

}
