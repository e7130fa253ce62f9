package ai.contio.spring.sandbox.toolkit;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A version of a toolkit. One at most is published, and one at most is a draft.
 *
 * @param id its id
 * @param toolkitId the toolkit
 * @param number how many there were before it, and one
 * @param label what people call it
 * @param changelog what is new in it, or {@code null}
 * @param manifest what it brings along
 * @param status how far it is
 * @param createdAt when it was created
 * @param updatedAt when it was changed last
 * @param publishedAt when it was published last, or {@code null}
 * @param deprecatedAt when another one took its place, or {@code null}
 */
record ToolkitVersion(UUID id, UUID toolkitId, int number, String label, @Nullable String changelog, Manifest manifest,
		Status status, Instant createdAt, Instant updatedAt, @Nullable Instant publishedAt,
		@Nullable Instant deprecatedAt) {

	static ToolkitVersion draft(UUID toolkitId, int number, String label, @Nullable String changelog, Manifest manifest,
			Instant now) {
		return new ToolkitVersion(UUID.randomUUID(), toolkitId, number, label, changelog, manifest, Status.DRAFT, now,
				now, null, null);
	}

	ToolkitVersion with(UUID newId) {
		return new ToolkitVersion(newId, this.toolkitId, this.number, this.label, this.changelog, this.manifest,
				this.status, this.createdAt, this.updatedAt, this.publishedAt, this.deprecatedAt);
	}

	ToolkitVersion with(String newLabel, @Nullable String newChangelog, Manifest newManifest, Instant now) {
		return new ToolkitVersion(this.id, this.toolkitId, this.number, newLabel, newChangelog, newManifest,
				this.status, this.createdAt, now, this.publishedAt, this.deprecatedAt);
	}

	ToolkitVersion published(Instant now) {
		return new ToolkitVersion(this.id, this.toolkitId, this.number, this.label, this.changelog, this.manifest,
				Status.PUBLISHED, this.createdAt, now, now, null);
	}

	ToolkitVersion deprecated(Instant now) {
		return new ToolkitVersion(this.id, this.toolkitId, this.number, this.label, this.changelog, this.manifest,
				Status.DEPRECATED, this.createdAt, now, this.publishedAt, now);
	}

	enum Status {

		DRAFT, PUBLISHED, DEPRECATED

	}

}
