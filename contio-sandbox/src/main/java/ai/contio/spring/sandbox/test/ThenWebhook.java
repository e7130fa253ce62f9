package ai.contio.spring.sandbox.test;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

import org.assertj.core.api.Assertions;

/**
 * What has become of a webhook.
 */
public final class ThenWebhook {

	private final Then then;

	private final String what;

	private final Predicate<ObservedWebhook> which;

	ThenWebhook(Then then, String what, Predicate<ObservedWebhook> which) {
		this.then = then;
		this.what = what;
		this.which = which;
	}

	/**
	 * The application has answered it with these statuses: the first time, the second,
	 * and so on.
	 * @param statuses the statuses, such as {@code 200}, or {@code 500, 200}
	 * @return what else there is to say
	 * @throws AssertionError if it was not
	 */
	public Then wasAnswered(int... statuses) {
		List<Integer> expected = Arrays.stream(statuses).boxed().toList();
		Condition.await(() -> isTried(statuses.length), this.then.timeout(),
				() -> "%s was expected to be answered %s, but that has not happened within %s. Sent were:%n%s"
					.formatted(this.what, expected, Text.of(this.then.timeout()), all()));
		Assertions.assertThat(found().get(0).answers())
			.withFailMessage(() -> "%s was expected to be answered %s. Sent were, newest first:%n%s"
				.formatted(this.what, expected, all()))
			.isEqualTo(expected);
		return this.then;
	}

	/**
	 * It has not been sent.
	 * @return what else there is to say
	 * @throws AssertionError if it has
	 */
	public Then wasNotSent() {
		Assertions.assertThat(found())
			.withFailMessage(
					() -> "%s was expected not to be sent. Sent were, newest first:%n%s".formatted(this.what, all()))
			.isEmpty();
		return this.then;
	}

	private boolean isTried(int times) {
		return !found().isEmpty() && found().get(0).answers().size() >= times;
	}

	private List<ObservedWebhook> found() {
		return this.then.webhooks().find(this.which);
	}

	private String all() {
		return Text.lines(this.then.webhooks().find((webhook) -> true));
	}

}
