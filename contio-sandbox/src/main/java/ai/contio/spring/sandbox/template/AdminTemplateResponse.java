package ai.contio.spring.sandbox.template;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A template as the admin API shows it.
 */
record AdminTemplateResponse(UUID id, String name, @Nullable String description, @Nullable UUID backingMeetingId,
		Instant createdAt, Instant updatedAt) {

	static AdminTemplateResponse of(Template template) {
		return new AdminTemplateResponse(template.id(), template.name(), template.description(),
				template.backingMeetingId(), template.createdAt(), template.updatedAt());
	}

}
