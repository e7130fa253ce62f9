package ai.contio.spring.sandbox.toolkit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import ai.contio.spring.sandbox.template.MeetingTemplates;
import ai.contio.spring.sandbox.template.NextSteps;
import ai.contio.spring.sandbox.web.ApiException;
import ai.contio.spring.sandbox.web.FieldRules;
import ai.contio.spring.sandbox.web.JsonBody;
import ai.contio.spring.sandbox.web.Listing;
import ai.contio.spring.sandbox.web.Page;
import ai.contio.spring.sandbox.web.ResourceName;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * The partner's toolkits. One is published as soon as it is created; what it brings along
 * changes with its versions only.
 */
@RestController
@RequestMapping("/v1/partner/admin/toolkits")
final class AdminToolkitController {

	static final ResourceName NAME = new ResourceName("toolkit");

	private final Toolkits toolkits;

	private final MeetingTemplates templates;

	private final NextSteps nextSteps;

	AdminToolkitController(Toolkits toolkits, MeetingTemplates templates, NextSteps nextSteps) {
		this.toolkits = toolkits;
		this.templates = templates;
		this.nextSteps = nextSteps;
	}

	@GetMapping
	Listing<AdminToolkitResponse> list(Page page) {
		return Listing.of(this.toolkits.all(), page, this::response);
	}

	@PostMapping
	ResponseEntity<Result> create(JsonBody body) {
		FieldRules rules = FieldRules.of(body);
		String name = rules.required("name", 255);
		String slug = rules.required("slug", 100);
		String label = rules.required("version", 50);
		String description = rules.text("description", 0, 1000);
		Manifest manifest = Manifest.of(rules.required("manifest", body.object("manifest")));
		boolean dryRun = rules.change("dry_run", false);
		Validation validation = Validation.of(manifest);
		List<Conflict> conflicts = Conflict.of(manifest, this.templates, this.nextSteps);
		if (dryRun) {
			return ResponseEntity.ok(new Result(conflicts, manifest.summary(), null, validation));
		}
		validation.require();
		if (this.toolkits.all().stream().anyMatch((toolkit) -> toolkit.slug().equals(slug))) {
			throw new ApiException(HttpStatus.BAD_REQUEST, "toolkit_slug_collision",
					"There is a toolkit with the slug '%s' already.".formatted(slug));
		}
		Instant now = this.toolkits.now();
		Toolkit toolkit = new Toolkit(UUID.randomUUID(), slug, name, description, true, false, false, now, now);
		this.toolkits.create(toolkit, ToolkitVersion.draft(toolkit.id(), 1, label, null, manifest, now));
		return ResponseEntity.status(HttpStatus.CREATED)
			.body(new Result(conflicts, manifest.summary(), response(toolkit), validation));
	}

	@GetMapping("/{id}")
	AdminToolkitResponse get(@PathVariable String id) {
		return response(find(this.toolkits, id));
	}

	/* The SDK sends PUT */
	@RequestMapping(path = "/{id}", method = { RequestMethod.PATCH, RequestMethod.PUT })
	AdminToolkitResponse update(@PathVariable String id, JsonBody body) {
		Toolkit toolkit = find(this.toolkits, id);
		FieldRules rules = FieldRules.of(body);
		refuseManifest(body);
		return response(NAME.found(id,
				this.toolkits.update(toolkit.id(), (current) -> current.with(rules, this.toolkits.now()))));
	}

	private static void refuseManifest(JsonBody body) {
		if (body.object("manifest") != null || body.text("version") != null) {
			throw new ApiException(HttpStatus.CONFLICT, "conflict",
					"'manifest' and 'version' are not changed here any more. Create a version and publish it.");
		}
	}

	@DeleteMapping("/{id}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void delete(@PathVariable String id) {
		this.toolkits.delete(find(this.toolkits, id).id());
	}

	static Toolkit find(Toolkits toolkits, String id) {
		return NAME.found(id, toolkits.find(NAME.id(id)));
	}

	private AdminToolkitResponse response(Toolkit toolkit) {
		return AdminToolkitResponse.of(toolkit, this.toolkits.published(toolkit.id()).orElse(null));
	}

	record Result(List<Conflict> conflicts, Manifest.Summary summary, @Nullable AdminToolkitResponse toolkit,
			Validation validation) {

	}

}
