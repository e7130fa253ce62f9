package ai.contio.spring.client;

import org.jspecify.annotations.Nullable;

/**
 * Thrown when the workspace's plan, or its credit, does not cover the call (402).
 */
public class ContioPlanRequiredException extends ContioApiException {

	/**
	 * A failed call of this kind.
	 * @param error what is known about it
	 */
	public ContioPlanRequiredException(ContioApiError error) {
		super(error, "The workspace needs another plan or more credit.");
	}

	/**
	 * The feature that is not covered.
	 * @return its name, or {@code null} if Contio gave none
	 */
	public @Nullable String getFeature() {
		return getError().text("feature");
	}

	/**
	 * The plan that the workspace has.
	 * @return its name, or {@code null} if Contio gave none
	 */
	public @Nullable String getCurrentPlan() {
		return getError().text("current_plan");
	}

	/**
	 * The plan that covers the feature.
	 * @return its name, or {@code null} if Contio gave none
	 */
	public @Nullable String getRequiredPlan() {
		return getError().text("required_plan");
	}

}
