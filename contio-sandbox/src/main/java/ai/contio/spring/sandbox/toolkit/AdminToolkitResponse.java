package ai.contio.spring.sandbox.toolkit;

import java.time.Instant;
import java.util.UUID;

import ai.contio.spring.sandbox.admin.PartnerApp;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A toolkit as the admin API shows it, with what its published version brings along.
 */
record AdminToolkitResponse(UUID id, UUID partnerAppId, String ownershipType, String slug, String name,
		@Nullable String description, boolean isActive, boolean autoPropagate, boolean autoInstallOnNewWorkspaces,
		@Nullable String version, @Nullable JsonNode manifest, Instant createdAt, Instant updatedAt) {

	static AdminToolkitResponse of(Toolkit toolkit, @Nullable ToolkitVersion version) {
		return new AdminToolkitResponse(toolkit.id(), PartnerApp.ID, "PARTNER", toolkit.slug(), toolkit.name(),
				toolkit.description(), toolkit.active(), toolkit.autoPropagate(), toolkit.autoInstall(),
				(version != null) ? version.label() : null, (version != null) ? version.manifest().json() : null,
				toolkit.createdAt(), toolkit.updatedAt());
	}

}
