package ai.contio.spring.admin.toolkit;

import java.util.List;

import ai.contio.spring.client.Operation;
import ai.contio.spring.client.RequestOptions;
import reactor.core.publisher.Mono;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PatchExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * Operations of the versions of a toolkit.
 */
@HttpExchange(url = "/v1/partner/admin/toolkits", accept = "application/json")
public interface ToolkitVersionOperations {

	/**
	 * All versions of a toolkit, which Contio answers at once.
	 * @param toolkitId the id of the toolkit
	 * @return the versions
	 */
	default Mono<List<ToolkitVersion>> list(String toolkitId) {
		return list(toolkitId, RequestOptions.none());
	}

	/**
	 * All versions of a toolkit, which Contio answers at once.
	 * @param toolkitId the id of the toolkit
	 * @param options what this call says for itself
	 * @return the versions
	 */
	@Operation(id = "adminListToolkitVersions")
	@GetExchange("/{toolkitId}/versions")
	Mono<List<ToolkitVersion>> list(@PathVariable("toolkitId") String toolkitId, RequestOptions options);

	/**
	 * Create a draft, or see with {@link NewToolkitVersion#asDryRun()} what would come of
	 * it.
	 * @param toolkitId the id of the toolkit
	 * @param version the version
	 * @return the draft, and what Contio finds in it
	 */
	default Mono<ToolkitVersionCreation> create(String toolkitId, NewToolkitVersion version) {
		return create(toolkitId, version, RequestOptions.none());
	}

	/**
	 * Create a draft, or see with {@link NewToolkitVersion#asDryRun()} what would come of
	 * it.
	 * @param toolkitId the id of the toolkit
	 * @param version the version
	 * @param options what this call says for itself
	 * @return the draft, and what Contio finds in it
	 */
	@Operation(id = "adminCreateToolkitVersion", idempotencyKey = true)
	@PostExchange(url = "/{toolkitId}/versions", contentType = "application/json")
	Mono<ToolkitVersionCreation> create(@PathVariable("toolkitId") String toolkitId,
			@RequestBody NewToolkitVersion version, RequestOptions options);

	/**
	 * Read a version.
	 * @param toolkitId the id of the toolkit
	 * @param versionId the id of the version
	 * @return the version
	 */
	default Mono<ToolkitVersion> get(String toolkitId, String versionId) {
		return get(toolkitId, versionId, RequestOptions.none());
	}

	/**
	 * Read a version.
	 * @param toolkitId the id of the toolkit
	 * @param versionId the id of the version
	 * @param options what this call says for itself
	 * @return the version
	 */
	@Operation(id = "adminGetToolkitVersion")
	@GetExchange("/{toolkitId}/versions/{versionId}")
	Mono<ToolkitVersion> get(@PathVariable("toolkitId") String toolkitId, @PathVariable("versionId") String versionId,
			RequestOptions options);

	/**
	 * Change what the update mentions of a draft.
	 * @param toolkitId the id of the toolkit
	 * @param versionId the id of the version
	 * @param update the changes
	 * @return the draft after it
	 */
	default Mono<ToolkitVersion> update(String toolkitId, String versionId, ToolkitVersionUpdate update) {
		return update(toolkitId, versionId, update, RequestOptions.none());
	}

	/**
	 * Change what the update mentions of a draft.
	 * @param toolkitId the id of the toolkit
	 * @param versionId the id of the version
	 * @param update the changes
	 * @param options what this call says for itself
	 * @return the draft after it
	 */
	@Operation(id = "adminUpdateToolkitVersion", idempotencyKey = true)
	@PatchExchange(url = "/{toolkitId}/versions/{versionId}", contentType = "application/json")
	Mono<ToolkitVersion> update(@PathVariable("toolkitId") String toolkitId,
			@PathVariable("versionId") String versionId, @RequestBody ToolkitVersionUpdate update,
			RequestOptions options);

	/**
	 * Delete a draft.
	 * @param toolkitId the id of the toolkit
	 * @param versionId the id of the version
	 * @return completes when it is gone
	 */
	default Mono<Void> discard(String toolkitId, String versionId) {
		return discard(toolkitId, versionId, RequestOptions.none());
	}

	/**
	 * Delete a draft.
	 * @param toolkitId the id of the toolkit
	 * @param versionId the id of the version
	 * @param options what this call says for itself
	 * @return completes when it is gone
	 */
	@Operation(id = "adminDiscardToolkitVersion", idempotencyKey = true)
	@DeleteExchange("/{toolkitId}/versions/{versionId}")
	Mono<Void> discard(@PathVariable("toolkitId") String toolkitId, @PathVariable("versionId") String versionId,
			RequestOptions options);

	/**
	 * Publish a draft. The one that was published before is deprecated, and the setting
	 * of the toolkit decides which installations get it.
	 * @param toolkitId the id of the toolkit
	 * @param versionId the id of the version
	 * @return completes when it is published
	 */
	default Mono<Void> publish(String toolkitId, String versionId) {
		return publish(toolkitId, versionId, new VersionPublication(null));
	}

	/**
	 * Publish a draft. The one that was published before is deprecated.
	 * @param toolkitId the id of the toolkit
	 * @param versionId the id of the version
	 * @param publication which installations get it
	 * @return completes when it is published
	 */
	default Mono<Void> publish(String toolkitId, String versionId, VersionPublication publication) {
		return publish(toolkitId, versionId, publication, RequestOptions.none());
	}

	/**
	 * Publish a draft. The one that was published before is deprecated.
	 * @param toolkitId the id of the toolkit
	 * @param versionId the id of the version
	 * @param publication which installations get it
	 * @param options what this call says for itself
	 * @return completes when it is published
	 */
	@Operation(id = "adminPublishToolkitVersion", idempotencyKey = true)
	@PostExchange(url = "/{toolkitId}/versions/{versionId}/publish", contentType = "application/json")
	Mono<Void> publish(@PathVariable("toolkitId") String toolkitId, @PathVariable("versionId") String versionId,
			@RequestBody VersionPublication publication, RequestOptions options);

	/**
	 * Publish a version again that was deprecated. The one that is published is
	 * deprecated.
	 * @param toolkitId the id of the toolkit
	 * @param versionId the id of the version
	 * @return completes when it is published
	 */
	default Mono<Void> republish(String toolkitId, String versionId) {
		return republish(toolkitId, versionId, RequestOptions.none());
	}

	/**
	 * Publish a version again that was deprecated. The one that is published is
	 * deprecated.
	 * @param toolkitId the id of the toolkit
	 * @param versionId the id of the version
	 * @param options what this call says for itself
	 * @return completes when it is published
	 */
	@Operation(id = "adminRepublishToolkitVersion", idempotencyKey = true)
	@PostExchange("/{toolkitId}/versions/{versionId}/republish")
	Mono<Void> republish(@PathVariable("toolkitId") String toolkitId, @PathVariable("versionId") String versionId,
			RequestOptions options);

}
