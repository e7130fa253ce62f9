package ai.contio.spring.user.nextstep;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * How to press an action button.
 *
 * @param nextStepId the id of the next step that it belongs to
 * @param resultId the id of the result that it hands on
 * @param content what to hand on in place of the result, as somebody has changed it
 * @param contentFormat what that is written in; Markdown if not given
 * @param addressingValues where to hand it on, in the terms of the button: the values of
 * its form
 */
public record ActionButtonTrigger(@Nullable String nextStepId, @Nullable String resultId, @Nullable String content,
		@Nullable String contentFormat, @Nullable Map<String, String> addressingValues) {

	/**
	 * Without anything particular.
	 * @return the trigger
	 */
	public static ActionButtonTrigger plain() {
		return new ActionButtonTrigger(null, null, null, null, null);
	}

	/**
	 * This trigger with this next step id.
	 * @param nextStepId the id of the next step that it belongs to
	 * @return this trigger with it
	 */
	public ActionButtonTrigger withNextStepId(String nextStepId) {
		return new ActionButtonTrigger(nextStepId, this.resultId, this.content, this.contentFormat,
				this.addressingValues);
	}

	/**
	 * This trigger with this result id.
	 * @param resultId the id of the result that it hands on
	 * @return this trigger with it
	 */
	public ActionButtonTrigger withResultId(String resultId) {
		return new ActionButtonTrigger(this.nextStepId, resultId, this.content, this.contentFormat,
				this.addressingValues);
	}

	/**
	 * This trigger with this content.
	 * @param content what to hand on in place of the result, as somebody has changed it
	 * @return this trigger with it
	 */
	public ActionButtonTrigger withContent(String content) {
		return new ActionButtonTrigger(this.nextStepId, this.resultId, content, this.contentFormat,
				this.addressingValues);
	}

	/**
	 * This trigger with this content format.
	 * @param contentFormat what that is written in; Markdown if not given
	 * @return this trigger with it
	 */
	public ActionButtonTrigger withContentFormat(String contentFormat) {
		return new ActionButtonTrigger(this.nextStepId, this.resultId, this.content, contentFormat,
				this.addressingValues);
	}

	/**
	 * This trigger with these addressing values.
	 * @param addressingValues where to hand it on, in the terms of the button: the values
	 * of its form
	 * @return this trigger with it
	 */
	public ActionButtonTrigger withAddressingValues(Map<String, String> addressingValues) {
		return new ActionButtonTrigger(this.nextStepId, this.resultId, this.content, this.contentFormat,
				addressingValues);
	}

}
