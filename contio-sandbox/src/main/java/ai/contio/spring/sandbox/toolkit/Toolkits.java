package ai.contio.spring.sandbox.toolkit;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

import ai.contio.spring.sandbox.account.User;
import ai.contio.spring.sandbox.account.Workspace;
import ai.contio.spring.sandbox.state.Records;
import ai.contio.spring.sandbox.state.Resettable;

import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The toolkits of the partner, their versions, and where they are installed. Each change
 * that concerns several of them is made as a whole.
 */
@Component
@Order(2)
final class Toolkits implements Resettable {

	private final Records<Toolkit> toolkits = new Records<>(Toolkit::id);

	private final Records<ToolkitVersion> versions = new Records<>(ToolkitVersion::id);

	private final Records<Installation> installations = new Records<>(Installation::id);

	private final Entities entities;

	private final Clock clock;

	Toolkits(Entities entities, Clock clock) {
		this.entities = entities;
		this.clock = clock;
		reset();
	}

	@Override
	public synchronized void reset() {
		this.installations.replaceAll(List.of());
		Instant now = now();
		this.toolkits.replaceAll(SeededToolkits.toolkits(now));
		this.versions.replaceAll(SeededToolkits.versions(now));
		install(SeededToolkits.SALES, Workspace.LARKSPUR.id(), User.ADA.id());
	}

	List<Toolkit> all() {
		return this.toolkits.all();
	}

	Optional<Toolkit> find(UUID id) {
		return this.toolkits.find(id);
	}

	synchronized Toolkit create(Toolkit toolkit, ToolkitVersion first) {
		this.versions.add(first.published(now()));
		return this.toolkits.add(toolkit);
	}

	Optional<Toolkit> update(UUID id, UnaryOperator<Toolkit> change) {
		return this.toolkits.update(id, change).map(Records.Change::after);
	}

	synchronized void delete(UUID id) {
		installations(id).forEach((installation) -> {
			this.entities.remove(installation.entities());
			this.installations.remove(installation.id());
		});
		versions(id).forEach((version) -> this.versions.remove(version.id()));
		this.toolkits.remove(id);
	}

	/* The newest first */
	List<ToolkitVersion> versions(UUID toolkitId) {
		return this.versions.find((version) -> version.toolkitId().equals(toolkitId))
			.stream()
			.sorted((one, other) -> Integer.compare(other.number(), one.number()))
			.toList();
	}

	Optional<ToolkitVersion> published(UUID toolkitId) {
		return withStatus(toolkitId, ToolkitVersion.Status.PUBLISHED);
	}

	/* Empty if there is a draft already */
	synchronized Optional<ToolkitVersion> addDraft(ToolkitVersion draft) {
		return withStatus(draft.toolkitId(), ToolkitVersion.Status.DRAFT).isPresent() ? Optional.empty()
				: Optional.of(this.versions.add(draft));
	}

	int nextNumber(UUID toolkitId) {
		return versions(toolkitId).stream().mapToInt(ToolkitVersion::number).max().orElse(0) + 1;
	}

	Optional<ToolkitVersion> updateVersion(UUID id, UnaryOperator<ToolkitVersion> change) {
		return this.versions.update(id, change).map(Records.Change::after);
	}

	void removeVersion(UUID id) {
		this.versions.remove(id);
	}

	private Optional<ToolkitVersion> withStatus(UUID toolkitId, ToolkitVersion.Status status) {
		return versions(toolkitId).stream().filter((version) -> version.status() == status).findFirst();
	}

	synchronized void publish(ToolkitVersion version, Propagation propagation) {
		Instant now = now();
		published(version.toolkitId()).ifPresent((current) -> this.versions.add(current.deprecated(now)));
		this.versions.add(version.published(now));
		installations(version.toolkitId()).stream().filter(propagation::reaches).forEach((installation) -> {
			this.entities.remove(installation.entities());
			this.installations.add(installation.with(version.id(),
					this.entities.make(version.manifest(), installation.workspaceId())));
		});
	}

	List<Installation> installations(UUID toolkitId) {
		return this.installations.find((installation) -> installation.toolkitId().equals(toolkitId));
	}

	Optional<Installation> installation(UUID toolkitId, UUID workspaceId) {
		return installations(toolkitId).stream()
			.filter((installation) -> installation.workspaceId().equals(workspaceId))
			.findFirst();
	}

	Optional<ToolkitVersion> version(UUID id) {
		return this.versions.find(id);
	}

	/* Empty if there is nothing to install, or it is installed already */
	synchronized Optional<Installation> install(UUID toolkitId, UUID workspaceId, @Nullable UUID installedBy) {
		return planned(toolkitId, workspaceId, installedBy).map((planned) -> this.installations
			.add(planned.with(planned.versionId(), this.entities.make(manifest(planned), workspaceId))));
	}

	/* As it would be installed, with nothing made of it */
	synchronized Optional<Installation> planned(UUID toolkitId, UUID workspaceId, @Nullable UUID installedBy) {
		Installation before = installation(toolkitId, workspaceId).orElse(null);
		return (before != null && before.isActive()) ? Optional.empty()
				: published(toolkitId)
					.map((version) -> new Installation((before != null) ? before.id() : UUID.randomUUID(), toolkitId,
							workspaceId, version.id(), installedBy, now(), null, EntityMap.NONE));
	}

	private Manifest manifest(Installation installation) {
		return version(installation.versionId()).orElseThrow().manifest();
	}

	synchronized boolean uninstall(UUID toolkitId, UUID workspaceId) {
		Installation installation = installation(toolkitId, workspaceId).filter(Installation::isActive).orElse(null);
		if (installation == null) {
			return false;
		}
		this.entities.remove(installation.entities());
		this.installations.add(installation.uninstalled(now()));
		return true;
	}

	Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MILLIS);
	}

}
