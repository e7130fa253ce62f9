package ai.contio.spring.sandbox.event;

import java.util.Map;
import java.util.function.Supplier;

import ai.contio.spring.sandbox.account.User;
import ai.contio.spring.sandbox.account.Workspace;

import org.springframework.stereotype.Component;

/**
 * Canvases, their content and who may see them.
 */
@Component
final class CanvasSamples implements SampleFamily {

	private final SampleWorld world;

	CanvasSamples(SampleWorld world) {
		this.world = world;
	}

	@Override
	public Map<String, Supplier<SampleData>> samples() {
		return Map.of("canvas.created", this::created, "canvas.updated", this::updated, "canvas.content_updated",
				this::contentUpdated, "canvas.access_changed", this::accessChanged, "canvas.deleted", this::deleted,
				"canvas_template.applied", this::templateApplied);
	}

	private SampleData created() {
		return owned().with("title", "Season plan")
			.with("template_id", SampleWorld.CANVAS_TEMPLATE)
			.with("created_by_user_id", User.ADA.id())
			.with("created_at", this.world.now());
	}

	private SampleData updated() {
		return owned().with("title", "Season plan, second draft")
			.with("template_id", SampleWorld.CANVAS_TEMPLATE)
			.with("updated_at", this.world.now());
	}

	private SampleData contentUpdated() {
		return owned().with("content_version", 7)
			.with("content_etag", "\"7-4f1c\"")
			.with("last_edited_by", User.CHIARA.id().toString())
			.with("updated_at", this.world.now());
	}

	private SampleData accessChanged() {
		return canvas().with("canvas_link_role", Map.of("old_role", "none", "new_role", "viewer"))
			.with("workspace_canvas_role", Map.of("old_role", "viewer", "new_role", "editor"))
			.with("changed_at", this.world.now());
	}

	private SampleData deleted() {
		return owned().with("deleted_at", this.world.now());
	}

	private SampleData templateApplied() {
		return new SampleData().withNewId("canvas_id")
			.with("template_id", SampleWorld.CANVAS_TEMPLATE)
			.with("template_name", "Season plan")
			.with("applied_by_user_id", User.ADA.id())
			.with("applied_items", Map.of("collaborators", 2))
			.with("applied_at", this.world.now());
	}

	private SampleData owned() {
		return canvas().with("owned_by_user_id", User.ADA.id());
	}

	private SampleData canvas() {
		return new SampleData().withNewId("canvas_id").with("workspace_id", Workspace.LARKSPUR.id());
	}

}
