package ai.contio.spring.sandbox.toolkit;

import java.time.Instant;
import java.util.UUID;

import ai.contio.spring.sandbox.admin.PartnerApp;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A version of a toolkit as the API shows it. The partner app is who created it.
 */
record VersionResponse(UUID id, UUID toolkitId, int versionNumber, String versionLabel, @Nullable String changelog,
		JsonNode manifest, ToolkitVersion.Status status, UUID createdBy, Instant createdAt, Instant updatedAt,
		@Nullable Instant publishedAt, @Nullable Instant deprecatedAt) {

	static VersionResponse of(ToolkitVersion version) {
		return new VersionResponse(version.id(), version.toolkitId(), version.number(), version.label(),
				version.changelog(), version.manifest().json(), version.status(), PartnerApp.ID, version.createdAt(),
				version.updatedAt(), version.publishedAt(), version.deprecatedAt());
	}

}
