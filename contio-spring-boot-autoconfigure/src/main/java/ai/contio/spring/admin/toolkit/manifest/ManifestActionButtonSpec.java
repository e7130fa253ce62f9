package ai.contio.spring.admin.toolkit.manifest;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * An action button.
 *
 * @param refId the id by which the rest of the manifest refers to it, at most 100
 * characters
 * @param name the name that people see, 1 to 255 characters
 * @param contentFormat the format of what it hands on
 * @param deliveryMechanism where it hands it on to
 * @param webhookUrl the URL of {@link DeliveryMechanism#WEBHOOK}, at most 2000 characters
 * @param redirectUrl the URL of {@link DeliveryMechanism#REDIRECT}, at most 2000
 * characters
 * @param fileFormat the format of {@link DeliveryMechanism#FILE_DOWNLOAD}, at most 50
 * characters
 * @param integrationType the integration of {@link DeliveryMechanism#INTEGRATION}, at
 * most 100 characters
 * @param requiresConnectedIntegration whether the integration has to be connected
 * @param defaultForNextStep whether it is the one that a next step uses by default
 * @param iconName the name of its icon, at most 100 characters
 * @param sortOrder its place
 */
public record ManifestActionButtonSpec(@JsonProperty("$id") @Nullable String refId, @Nullable String name,
		@Nullable ContentFormat contentFormat, @Nullable DeliveryMechanism deliveryMechanism,
		@Nullable String webhookUrl, @Nullable String redirectUrl, @Nullable String fileFormat,
		@Nullable String integrationType, @Nullable Boolean requiresConnectedIntegration,
		@JsonProperty("is_default_for_next_step") @Nullable Boolean defaultForNextStep, @Nullable String iconName,
		@Nullable Integer sortOrder) {

	/**
	 * An action button with what Contio requires.
	 * @param name the name that people see, 1 to 255 characters
	 * @param contentFormat the format of what it hands on
	 * @param deliveryMechanism where it hands it on to
	 * @return the button
	 */
	public static ManifestActionButtonSpec of(String name, ContentFormat contentFormat,
			DeliveryMechanism deliveryMechanism) {
		return new ManifestActionButtonSpec(null, name, contentFormat, deliveryMechanism, null, null, null, null, null,
				null, null, null);
	}

	/**
	 * This button with an id to refer to.
	 * @param refId the id by which the rest of the manifest refers to it, at most 100
	 * characters
	 * @return this button with it
	 */
	public ManifestActionButtonSpec withRefId(String refId) {
		return new ManifestActionButtonSpec(refId, this.name, this.contentFormat, this.deliveryMechanism,
				this.webhookUrl, this.redirectUrl, this.fileFormat, this.integrationType,
				this.requiresConnectedIntegration, this.defaultForNextStep, this.iconName, this.sortOrder);
	}

	/**
	 * This button with a webhook.
	 * @param webhookUrl the URL of {@link DeliveryMechanism#WEBHOOK}, at most 2000
	 * characters
	 * @return this button with it
	 */
	public ManifestActionButtonSpec withWebhookUrl(String webhookUrl) {
		return new ManifestActionButtonSpec(this.refId, this.name, this.contentFormat, this.deliveryMechanism,
				webhookUrl, this.redirectUrl, this.fileFormat, this.integrationType, this.requiresConnectedIntegration,
				this.defaultForNextStep, this.iconName, this.sortOrder);
	}

	/**
	 * This button with a page to open.
	 * @param redirectUrl the URL of {@link DeliveryMechanism#REDIRECT}, at most 2000
	 * characters
	 * @return this button with it
	 */
	public ManifestActionButtonSpec withRedirectUrl(String redirectUrl) {
		return new ManifestActionButtonSpec(this.refId, this.name, this.contentFormat, this.deliveryMechanism,
				this.webhookUrl, redirectUrl, this.fileFormat, this.integrationType, this.requiresConnectedIntegration,
				this.defaultForNextStep, this.iconName, this.sortOrder);
	}

	/**
	 * This button with a file format.
	 * @param fileFormat the format of {@link DeliveryMechanism#FILE_DOWNLOAD}, at most 50
	 * characters
	 * @return this button with it
	 */
	public ManifestActionButtonSpec withFileFormat(String fileFormat) {
		return new ManifestActionButtonSpec(this.refId, this.name, this.contentFormat, this.deliveryMechanism,
				this.webhookUrl, this.redirectUrl, fileFormat, this.integrationType, this.requiresConnectedIntegration,
				this.defaultForNextStep, this.iconName, this.sortOrder);
	}

	/**
	 * This button with an integration.
	 * @param integrationType the integration of {@link DeliveryMechanism#INTEGRATION}, at
	 * most 100 characters
	 * @return this button with it
	 */
	public ManifestActionButtonSpec withIntegrationType(String integrationType) {
		return new ManifestActionButtonSpec(this.refId, this.name, this.contentFormat, this.deliveryMechanism,
				this.webhookUrl, this.redirectUrl, this.fileFormat, integrationType, this.requiresConnectedIntegration,
				this.defaultForNextStep, this.iconName, this.sortOrder);
	}

	/**
	 * This button with a word on whether the integration has to be connected.
	 * @param requiresConnectedIntegration whether the integration has to be connected
	 * @return this button with it
	 */
	public ManifestActionButtonSpec withRequiresConnectedIntegration(Boolean requiresConnectedIntegration) {
		return new ManifestActionButtonSpec(this.refId, this.name, this.contentFormat, this.deliveryMechanism,
				this.webhookUrl, this.redirectUrl, this.fileFormat, this.integrationType, requiresConnectedIntegration,
				this.defaultForNextStep, this.iconName, this.sortOrder);
	}

	/**
	 * This button with a word on whether it is the default.
	 * @param defaultForNextStep whether it is the one that a next step uses by default
	 * @return this button with it
	 */
	public ManifestActionButtonSpec withDefaultForNextStep(Boolean defaultForNextStep) {
		return new ManifestActionButtonSpec(this.refId, this.name, this.contentFormat, this.deliveryMechanism,
				this.webhookUrl, this.redirectUrl, this.fileFormat, this.integrationType,
				this.requiresConnectedIntegration, defaultForNextStep, this.iconName, this.sortOrder);
	}

	/**
	 * This button with an icon.
	 * @param iconName the name of its icon, at most 100 characters
	 * @return this button with it
	 */
	public ManifestActionButtonSpec withIconName(String iconName) {
		return new ManifestActionButtonSpec(this.refId, this.name, this.contentFormat, this.deliveryMechanism,
				this.webhookUrl, this.redirectUrl, this.fileFormat, this.integrationType,
				this.requiresConnectedIntegration, this.defaultForNextStep, iconName, this.sortOrder);
	}

	/**
	 * This button with a place.
	 * @param sortOrder its place
	 * @return this button with it
	 */
	public ManifestActionButtonSpec withSortOrder(Integer sortOrder) {
		return new ManifestActionButtonSpec(this.refId, this.name, this.contentFormat, this.deliveryMechanism,
				this.webhookUrl, this.redirectUrl, this.fileFormat, this.integrationType,
				this.requiresConnectedIntegration, this.defaultForNextStep, this.iconName, sortOrder);
	}

}
