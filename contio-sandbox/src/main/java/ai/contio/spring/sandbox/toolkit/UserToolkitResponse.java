package ai.contio.spring.sandbox.toolkit;

import java.util.UUID;

import ai.contio.spring.sandbox.user.Times;
import org.jspecify.annotations.Nullable;

/**
 * A toolkit as the user API shows it.
 */
record UserToolkitResponse(UUID id, String ownershipType, String slug, String name, @Nullable String description,
		boolean isActive, @Nullable String version, int templatesCount, int nextStepsCount, int actionButtonsCount,
		@Nullable String createdAt, @Nullable String updatedAt) {

	static UserToolkitResponse of(Toolkit toolkit, @Nullable ToolkitVersion version, Times times) {
		return new UserToolkitResponse(toolkit.id(), "PARTNER", toolkit.slug(), toolkit.name(), toolkit.description(),
				toolkit.active(), (version != null) ? version.label() : null, count(version, EntityKind.TEMPLATE),
				count(version, EntityKind.NEXT_STEP), count(version, EntityKind.ACTION_BUTTON),
				times.write(toolkit.createdAt()), times.write(toolkit.updatedAt()));
	}

	private static int count(@Nullable ToolkitVersion version, EntityKind kind) {
		return (version != null) ? version.manifest().count(kind) : 0;
	}

}
