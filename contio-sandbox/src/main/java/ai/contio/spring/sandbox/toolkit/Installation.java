package ai.contio.spring.sandbox.toolkit;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A toolkit in a workspace. A workspace that uninstalled it has opted out.
 *
 * @param id its id
 * @param toolkitId the toolkit
 * @param workspaceId the workspace
 * @param versionId the version that is installed
 * @param installedBy who installed it, or {@code null} if it came by itself
 * @param installedAt when it was installed
 * @param uninstalledAt when it was uninstalled, or {@code null}
 * @param entities what was made for it
 */
record Installation(UUID id, UUID toolkitId, UUID workspaceId, UUID versionId, @Nullable UUID installedBy,
		Instant installedAt, @Nullable Instant uninstalledAt, EntityMap entities) {

	boolean isActive() {
		return this.uninstalledAt == null;
	}

	Installation uninstalled(Instant now) {
		return new Installation(this.id, this.toolkitId, this.workspaceId, this.versionId, this.installedBy,
				this.installedAt, now, EntityMap.NONE);
	}

	Installation with(UUID version, EntityMap newEntities) {
		return new Installation(this.id, this.toolkitId, this.workspaceId, version, this.installedBy, this.installedAt,
				null, newEntities);
	}

}
