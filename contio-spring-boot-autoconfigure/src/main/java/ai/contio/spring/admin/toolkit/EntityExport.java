package ai.contio.spring.admin.toolkit;

import java.util.List;

import ai.contio.spring.client.RequestBounds;
import org.jspecify.annotations.Nullable;

/**
 * Says what to export.
 *
 * @param name the name of the export, at most 255 characters
 * @param description what it is for, at most 1000 characters
 * @param templateIds ids of templates; their next steps and action buttons come along
 * @param nextStepIds ids of next steps; their action buttons come along
 * @param actionButtonIds ids of action buttons
 * @param shortcutIds ids of shortcuts
 */
public record EntityExport(@Nullable String name, @Nullable String description, @Nullable List<String> templateIds,
		@Nullable List<String> nextStepIds, @Nullable List<String> actionButtonIds,
		@Nullable List<String> shortcutIds) {

	/**
	 * Checks what is to be sent.
	 * @throws IllegalArgumentException if something required is missing, or outside of
	 * the bounds of Contio
	 */
	public EntityExport {
		RequestBounds.length("name", name, 0, 255);
		RequestBounds.length("description", description, 0, 1000);
		templateIds = (templateIds != null) ? List.copyOf(templateIds) : null;
		nextStepIds = (nextStepIds != null) ? List.copyOf(nextStepIds) : null;
		actionButtonIds = (actionButtonIds != null) ? List.copyOf(actionButtonIds) : null;
		shortcutIds = (shortcutIds != null) ? List.copyOf(shortcutIds) : null;
	}

	/**
	 * An export of nothing yet.
	 * @return the export
	 */
	public static EntityExport empty() {
		return new EntityExport(null, null, null, null, null, null);
	}

	/**
	 * This export with a name.
	 * @param name the name of the export, at most 255 characters
	 * @return this export with it
	 * @throws IllegalArgumentException if it is outside of the bounds of Contio
	 */
	public EntityExport withName(String name) {
		return new EntityExport(name, this.description, this.templateIds, this.nextStepIds, this.actionButtonIds,
				this.shortcutIds);
	}

	/**
	 * This export with a description.
	 * @param description what it is for, at most 1000 characters
	 * @return this export with it
	 * @throws IllegalArgumentException if it is outside of the bounds of Contio
	 */
	public EntityExport withDescription(String description) {
		return new EntityExport(this.name, description, this.templateIds, this.nextStepIds, this.actionButtonIds,
				this.shortcutIds);
	}

	/**
	 * This export with templates.
	 * @param templateIds ids of templates; their next steps and action buttons come along
	 * @return this export with it
	 */
	public EntityExport withTemplateIds(String... templateIds) {
		return new EntityExport(this.name, this.description, List.of(templateIds), this.nextStepIds,
				this.actionButtonIds, this.shortcutIds);
	}

	/**
	 * This export with next steps.
	 * @param nextStepIds ids of next steps; their action buttons come along
	 * @return this export with it
	 */
	public EntityExport withNextStepIds(String... nextStepIds) {
		return new EntityExport(this.name, this.description, this.templateIds, List.of(nextStepIds),
				this.actionButtonIds, this.shortcutIds);
	}

	/**
	 * This export with action buttons.
	 * @param actionButtonIds ids of action buttons
	 * @return this export with it
	 */
	public EntityExport withActionButtonIds(String... actionButtonIds) {
		return new EntityExport(this.name, this.description, this.templateIds, this.nextStepIds,
				List.of(actionButtonIds), this.shortcutIds);
	}

	/**
	 * This export with shortcuts.
	 * @param shortcutIds ids of shortcuts
	 * @return this export with it
	 */
	public EntityExport withShortcutIds(String... shortcutIds) {
		return new EntityExport(this.name, this.description, this.templateIds, this.nextStepIds, this.actionButtonIds,
				List.of(shortcutIds));
	}

}
