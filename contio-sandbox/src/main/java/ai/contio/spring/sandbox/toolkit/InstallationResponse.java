package ai.contio.spring.sandbox.toolkit;

import java.util.UUID;

import ai.contio.spring.sandbox.user.Times;
import org.jspecify.annotations.Nullable;

/**
 * An installation as the user API shows it.
 */
record InstallationResponse(UUID id, UUID toolkitId, UUID workspaceId, @Nullable UUID installedBy,
		@Nullable String installedAt, EntityMap entities) {

	static InstallationResponse of(Installation installation, Times times) {
		return new InstallationResponse(installation.id(), installation.toolkitId(), installation.workspaceId(),
				installation.installedBy(), times.write(installation.installedAt()), installation.entities());
	}

}
