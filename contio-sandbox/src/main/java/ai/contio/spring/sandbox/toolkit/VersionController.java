package ai.contio.spring.sandbox.toolkit;

import java.util.List;

import ai.contio.spring.sandbox.template.MeetingTemplates;
import ai.contio.spring.sandbox.template.NextSteps;
import ai.contio.spring.sandbox.web.ApiException;
import ai.contio.spring.sandbox.web.FieldRules;
import ai.contio.spring.sandbox.web.JsonBody;
import ai.contio.spring.sandbox.web.ResourceName;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * The versions of a toolkit: drafts until they are published. The list is a bare array.
 */
@RestController
@RequestMapping("/v1/partner/admin/toolkits/{toolkitId}/versions")
final class VersionController {

	private static final ResourceName NAME = new ResourceName("version");

	private final Toolkits toolkits;

	private final MeetingTemplates templates;

	private final NextSteps nextSteps;

	VersionController(Toolkits toolkits, MeetingTemplates templates, NextSteps nextSteps) {
		this.toolkits = toolkits;
		this.templates = templates;
		this.nextSteps = nextSteps;
	}

	@GetMapping
	List<VersionResponse> list(@PathVariable String toolkitId) {
		Toolkit toolkit = AdminToolkitController.find(this.toolkits, toolkitId);
		return this.toolkits.versions(toolkit.id()).stream().map(VersionResponse::of).toList();
	}

	@PostMapping
	ResponseEntity<Result> create(@PathVariable String toolkitId, JsonBody body) {
		Toolkit toolkit = AdminToolkitController.find(this.toolkits, toolkitId);
		FieldRules rules = FieldRules.of(body);
		String label = rules.required("version_label", 50);
		String changelog = rules.text("changelog", 0, 5000);
		Manifest manifest = Manifest.of(rules.required("manifest", body.object("manifest")));
		boolean dryRun = rules.change("dry_run", false);
		Validation validation = Validation.of(manifest);
		List<Conflict> conflicts = Conflict.of(manifest, this.templates, this.nextSteps);
		if (dryRun) {
			return ResponseEntity.ok(new Result(conflicts, manifest.summary(), validation, null));
		}
		validation.require();
		ToolkitVersion draft = this.toolkits
			.addDraft(ToolkitVersion.draft(toolkit.id(), this.toolkits.nextNumber(toolkit.id()), label, changelog,
					manifest, this.toolkits.now()))
			.orElseThrow(() -> new ApiException(HttpStatus.CONFLICT, "draft_version_exists",
					"The toolkit has a draft already. Publish or discard it first."));
		return ResponseEntity.status(HttpStatus.CREATED)
			.body(new Result(conflicts, manifest.summary(), validation, VersionResponse.of(draft)));
	}

	@GetMapping("/{id}")
	VersionResponse get(@PathVariable String toolkitId, @PathVariable String id) {
		return VersionResponse.of(find(toolkitId, id));
	}

	@PatchMapping("/{id}")
	VersionResponse update(@PathVariable String toolkitId, @PathVariable String id, JsonBody body) {
		ToolkitVersion found = find(toolkitId, id);
		require(found, ToolkitVersion.Status.DRAFT);
		FieldRules rules = FieldRules.of(body);
		Manifest manifest = body.has("manifest") ? Manifest.of(rules.required("manifest", body.object("manifest")))
				: found.manifest();
		Validation.of(manifest).require();
		return VersionResponse.of(NAME.found(id,
				this.toolkits.updateVersion(found.id(),
						(version) -> version.with(rules.change("version_label", 50, version.label()),
								rules.changeOrClear("changelog", 5000, version.changelog()), manifest,
								this.toolkits.now()))));
	}

	@DeleteMapping("/{id}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void discard(@PathVariable String toolkitId, @PathVariable String id) {
		ToolkitVersion found = find(toolkitId, id);
		require(found, ToolkitVersion.Status.DRAFT);
		this.toolkits.removeVersion(found.id());
	}

	ToolkitVersion find(String toolkitId, String id) {
		Toolkit toolkit = AdminToolkitController.find(this.toolkits, toolkitId);
		return NAME.found(id,
				this.toolkits.version(NAME.id(id)).filter((version) -> version.toolkitId().equals(toolkit.id())));
	}

	static void require(ToolkitVersion version, ToolkitVersion.Status status) {
		if (version.status() != status) {
			throw new ApiException(HttpStatus.BAD_REQUEST, "invalid_version_status",
					"The version is %s, but must be %s for that.".formatted(version.status(), status));
		}
	}

	record Result(List<Conflict> conflicts, Manifest.Summary summary, Validation validation,
			@Nullable VersionResponse version) {

	}

}
