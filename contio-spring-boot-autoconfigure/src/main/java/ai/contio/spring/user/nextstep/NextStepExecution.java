package ai.contio.spring.user.nextstep;

import org.jspecify.annotations.Nullable;

/**
 * How to execute a next step.
 *
 * @param actionButtonId the id of the action button that it is executed by
 */
public record NextStepExecution(@Nullable String actionButtonId) {

	/**
	 * Without anything particular.
	 * @return the execution
	 */
	public static NextStepExecution plain() {
		return new NextStepExecution(null);
	}

	/**
	 * This execution with this action button id.
	 * @param actionButtonId the id of the action button that it is executed by
	 * @return this execution with it
	 */
	public NextStepExecution withActionButtonId(String actionButtonId) {
		return new NextStepExecution(actionButtonId);
	}

}
