package ai.contio.spring.sandbox.toolkit;

import java.util.List;

import ai.contio.spring.sandbox.web.ApiException;
import ai.contio.spring.sandbox.web.FieldRules;
import ai.contio.spring.sandbox.web.Ids;
import ai.contio.spring.sandbox.web.JsonBody;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Writes manifests that depend on nothing outside of them.
 */
@RestController
final class ExportController {

	private final Toolkits toolkits;

	private final EntityCatalog catalog;

	ExportController(Toolkits toolkits, EntityCatalog catalog) {
		this.toolkits = toolkits;
		this.catalog = catalog;
	}

	/* A malformed id is a 404: 400 is not documented here */
	@GetMapping("/v1/partner/admin/toolkits/{id}/export")
	Export toolkit(@PathVariable String id) {
		Toolkit toolkit = AdminToolkitController.NAME.found(id, Ids.parse(id).flatMap(this.toolkits::find));
		ToolkitVersion version = AdminToolkitController.NAME.found(id, this.toolkits.published(toolkit.id()));
		PortableManifest portable = new PortableManifest(this.catalog);
		portable.addAll(version.manifest());
		return Export.of(portable,
				new Metadata(toolkit.name(), toolkit.slug(), toolkit.description(), version.label()));
	}

	@PostMapping("/v1/partner/admin/toolkits/export")
	Export entities(JsonBody body) {
		FieldRules rules = FieldRules.of(body);
		String name = rules.text("name", 0, 255);
		String description = rules.text("description", 0, 1000);
		PortableManifest portable = new PortableManifest(this.catalog);
		int asked = 0;
		for (EntityKind kind : EntityKind.values()) {
			for (String id : body.texts(kind.code() + "_ids")) {
				portable.add(kind, id);
				asked++;
			}
		}
		if (asked == 0) {
			throw ApiException.validation("Name at least one thing to export, such as in 'template_ids'.");
		}
		return Export.of(portable, new Metadata(name, null, description, null));
	}

	record Export(JsonNode manifest, Metadata metadata, Manifest.Summary summary,
			List<PortableManifest.Warning> warnings) {

		static Export of(PortableManifest portable, Metadata metadata) {
			Manifest manifest = portable.manifest();
			return new Export(manifest.json(), metadata, manifest.summary(), portable.warnings());
		}

	}

	record Metadata(@Nullable String name, @Nullable String slug, @Nullable String description,
			@Nullable String version) {

	}

}
