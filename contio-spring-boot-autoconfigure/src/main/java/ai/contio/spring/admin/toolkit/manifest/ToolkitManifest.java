package ai.contio.spring.admin.toolkit.manifest;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What a toolkit consists of. A manifest that Contio answers may hold anything; what is
 * sent is checked by {@link #problems()} first.
 *
 * @param schemaVersion the version of the format
 * @param toolkitPrompt how the AI is to behave
 * @param usageGuidance how the toolkit is meant to be used
 * @param templates templates of meetings
 * @param nextSteps next steps
 * @param actionButtons action buttons
 * @param shortcuts shortcuts
 * @param workflows workflows; Contio publishes no schema of them
 * @param canvasTemplates templates of canvases; Contio publishes no schema of them
 */
public record ToolkitManifest(@Nullable String schemaVersion, @Nullable String toolkitPrompt,
		@Nullable String usageGuidance, @Nullable List<ManifestTemplate> templates,
		@Nullable List<ManifestNextStep> nextSteps, @Nullable List<ManifestActionButton> actionButtons,
		@Nullable List<ManifestShortcut> shortcuts, @Nullable List<Map<String, @Nullable Object>> workflows,
		@Nullable List<Map<String, @Nullable Object>> canvasTemplates) {

	/**
	 * A manifest without anything.
	 * @return the manifest
	 */
	public static ToolkitManifest empty() {
		return new ToolkitManifest(null, null, null, null, null, null, null, null, null);
	}

	/**
	 * What Contio would refuse: something required that is missing, a value outside of
	 * its bounds, an id that is there twice, a reference to nothing.
	 * @return a sentence for each problem, which names the part by its path; empty if
	 * there is none
	 */
	public List<String> problems() {
		return new ManifestCheck(this).problems();
	}

	/**
	 * Refuses a manifest with problems.
	 * @throws IllegalArgumentException if there are {@link #problems()}
	 */
	public void requireValid() {
		List<String> problems = problems();
		if (!problems.isEmpty()) {
			throw new IllegalArgumentException("The manifest would be refused: " + String.join("; ", problems));
		}
	}

	/**
	 * This manifest with a version of the format.
	 * @param schemaVersion the version of the format
	 * @return this manifest with it
	 */
	public ToolkitManifest withSchemaVersion(String schemaVersion) {
		return new ToolkitManifest(schemaVersion, this.toolkitPrompt, this.usageGuidance, this.templates,
				this.nextSteps, this.actionButtons, this.shortcuts, this.workflows, this.canvasTemplates);
	}

	/**
	 * This manifest with a prompt.
	 * @param toolkitPrompt how the AI is to behave
	 * @return this manifest with it
	 */
	public ToolkitManifest withToolkitPrompt(String toolkitPrompt) {
		return new ToolkitManifest(this.schemaVersion, toolkitPrompt, this.usageGuidance, this.templates,
				this.nextSteps, this.actionButtons, this.shortcuts, this.workflows, this.canvasTemplates);
	}

	/**
	 * This manifest with guidance.
	 * @param usageGuidance how the toolkit is meant to be used
	 * @return this manifest with it
	 */
	public ToolkitManifest withUsageGuidance(String usageGuidance) {
		return new ToolkitManifest(this.schemaVersion, this.toolkitPrompt, usageGuidance, this.templates,
				this.nextSteps, this.actionButtons, this.shortcuts, this.workflows, this.canvasTemplates);
	}

	/**
	 * This manifest with templates.
	 * @param templates templates of meetings
	 * @return this manifest with it
	 */
	public ToolkitManifest withTemplates(ManifestTemplate... templates) {
		return new ToolkitManifest(this.schemaVersion, this.toolkitPrompt, this.usageGuidance, List.of(templates),
				this.nextSteps, this.actionButtons, this.shortcuts, this.workflows, this.canvasTemplates);
	}

	/**
	 * This manifest with next steps.
	 * @param nextSteps next steps
	 * @return this manifest with it
	 */
	public ToolkitManifest withNextSteps(ManifestNextStep... nextSteps) {
		return new ToolkitManifest(this.schemaVersion, this.toolkitPrompt, this.usageGuidance, this.templates,
				List.of(nextSteps), this.actionButtons, this.shortcuts, this.workflows, this.canvasTemplates);
	}

	/**
	 * This manifest with action buttons.
	 * @param actionButtons action buttons
	 * @return this manifest with it
	 */
	public ToolkitManifest withActionButtons(ManifestActionButton... actionButtons) {
		return new ToolkitManifest(this.schemaVersion, this.toolkitPrompt, this.usageGuidance, this.templates,
				this.nextSteps, List.of(actionButtons), this.shortcuts, this.workflows, this.canvasTemplates);
	}

	/**
	 * This manifest with shortcuts.
	 * @param shortcuts shortcuts
	 * @return this manifest with it
	 */
	public ToolkitManifest withShortcuts(ManifestShortcut... shortcuts) {
		return new ToolkitManifest(this.schemaVersion, this.toolkitPrompt, this.usageGuidance, this.templates,
				this.nextSteps, this.actionButtons, List.of(shortcuts), this.workflows, this.canvasTemplates);
	}

	/**
	 * This manifest with workflows.
	 * @param workflows workflows; Contio publishes no schema of them
	 * @return this manifest with it
	 */
	public ToolkitManifest withWorkflows(List<Map<String, @Nullable Object>> workflows) {
		return new ToolkitManifest(this.schemaVersion, this.toolkitPrompt, this.usageGuidance, this.templates,
				this.nextSteps, this.actionButtons, this.shortcuts, workflows, this.canvasTemplates);
	}

	/**
	 * This manifest with templates of canvases.
	 * @param canvasTemplates templates of canvases; Contio publishes no schema of them
	 * @return this manifest with it
	 */
	public ToolkitManifest withCanvasTemplates(List<Map<String, @Nullable Object>> canvasTemplates) {
		return new ToolkitManifest(this.schemaVersion, this.toolkitPrompt, this.usageGuidance, this.templates,
				this.nextSteps, this.actionButtons, this.shortcuts, this.workflows, canvasTemplates);
	}

}
