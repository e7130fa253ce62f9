package ai.contio.spring.admin.toolkit.manifest;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A next step.
 *
 * @param refId the id by which the rest of the manifest refers to it, at most 100
 * characters
 * @param name the name that people see, 1 to 255 characters
 * @param type what it does
 * @param aiPrompt what {@link NextStepType#AI} is told
 * @param redirectUrl the URL of {@link NextStepType#REDIRECT}, at most 2000 characters
 * @param description what it is for, at most 1000 characters
 * @param color its color, at most 50 characters
 * @param iconName the name of its icon, at most 100 characters
 * @param sortOrder its place
 */
public record ManifestNextStepSpec(@JsonProperty("$id") @Nullable String refId, @Nullable String name,
		@Nullable NextStepType type, @Nullable String aiPrompt, @Nullable String redirectUrl,
		@Nullable String description, @Nullable String color, @Nullable String iconName, @Nullable Integer sortOrder) {

	/**
	 * A next step with what Contio requires.
	 * @param name the name that people see, 1 to 255 characters
	 * @param type what it does
	 * @return the next step
	 */
	public static ManifestNextStepSpec of(String name, NextStepType type) {
		return new ManifestNextStepSpec(null, name, type, null, null, null, null, null, null);
	}

	/**
	 * This next step with an id to refer to.
	 * @param refId the id by which the rest of the manifest refers to it, at most 100
	 * characters
	 * @return this next step with it
	 */
	public ManifestNextStepSpec withRefId(String refId) {
		return new ManifestNextStepSpec(refId, this.name, this.type, this.aiPrompt, this.redirectUrl, this.description,
				this.color, this.iconName, this.sortOrder);
	}

	/**
	 * This next step with a prompt.
	 * @param aiPrompt what {@link NextStepType#AI} is told
	 * @return this next step with it
	 */
	public ManifestNextStepSpec withAiPrompt(String aiPrompt) {
		return new ManifestNextStepSpec(this.refId, this.name, this.type, aiPrompt, this.redirectUrl, this.description,
				this.color, this.iconName, this.sortOrder);
	}

	/**
	 * This next step with a page to open.
	 * @param redirectUrl the URL of {@link NextStepType#REDIRECT}, at most 2000
	 * characters
	 * @return this next step with it
	 */
	public ManifestNextStepSpec withRedirectUrl(String redirectUrl) {
		return new ManifestNextStepSpec(this.refId, this.name, this.type, this.aiPrompt, redirectUrl, this.description,
				this.color, this.iconName, this.sortOrder);
	}

	/**
	 * This next step with a description.
	 * @param description what it is for, at most 1000 characters
	 * @return this next step with it
	 */
	public ManifestNextStepSpec withDescription(String description) {
		return new ManifestNextStepSpec(this.refId, this.name, this.type, this.aiPrompt, this.redirectUrl, description,
				this.color, this.iconName, this.sortOrder);
	}

	/**
	 * This next step with a color.
	 * @param color its color, at most 50 characters
	 * @return this next step with it
	 */
	public ManifestNextStepSpec withColor(String color) {
		return new ManifestNextStepSpec(this.refId, this.name, this.type, this.aiPrompt, this.redirectUrl,
				this.description, color, this.iconName, this.sortOrder);
	}

	/**
	 * This next step with an icon.
	 * @param iconName the name of its icon, at most 100 characters
	 * @return this next step with it
	 */
	public ManifestNextStepSpec withIconName(String iconName) {
		return new ManifestNextStepSpec(this.refId, this.name, this.type, this.aiPrompt, this.redirectUrl,
				this.description, this.color, iconName, this.sortOrder);
	}

	/**
	 * This next step with a place.
	 * @param sortOrder its place
	 * @return this next step with it
	 */
	public ManifestNextStepSpec withSortOrder(Integer sortOrder) {
		return new ManifestNextStepSpec(this.refId, this.name, this.type, this.aiPrompt, this.redirectUrl,
				this.description, this.color, this.iconName, sortOrder);
	}

}
