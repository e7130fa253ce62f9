package ai.contio.spring.sandbox.test;

import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;

import ai.contio.spring.sandbox.ContioSandbox;
import ai.contio.spring.sandbox.call.RecordedCall;
import org.assertj.core.api.Assertions;

import org.springframework.util.Assert;

/**
 * What has come of it. What should be so is waited for; that something is not so is
 * looked at once, when no call is under way.
 */
public final class Then {

	/* How long a call that is under way may keep back what is said of all */
	private static final Duration QUIET = Duration.ofSeconds(1);

	private final ContioSandbox sandbox;

	private final Webhooks webhooks;

	private final Duration timeout;

	Then(ContioSandbox sandbox, Webhooks webhooks, Duration timeout) {
		this.sandbox = sandbox;
		this.webhooks = webhooks;
		this.timeout = timeout;
	}

	/**
	 * The application has answered the webhook of the event that was sent last, with
	 * these statuses: the first time, the second, and so on.
	 * @param statuses the statuses, such as {@code 200}, or {@code 500, 200}
	 * @return what else there is to say
	 * @throws IllegalStateException if no event was sent
	 * @throws AssertionError if it was not
	 */
	public Then webhookWasAnswered(int... statuses) {
		String id = this.webhooks.lastSent();
		Assert.state(id != null, "Say which webhook, with webhook(…): this test has sent none with when()");
		new ThenWebhook(this, "The webhook", (webhook) -> webhook.id().equals(id)).wasAnswered(statuses);
		return this;
	}

	/**
	 * The webhook of an event, whatever has caused it.
	 * @param eventType the type of the event, or its id
	 * @return what there is to say of it; of several the newest
	 */
	public ThenWebhook webhook(String eventType) {
		return new ThenWebhook(this, "The webhook " + eventType,
				(webhook) -> webhook.type().equals(eventType) || webhook.id().equals(eventType));
	}

	/**
	 * Calls of an operation have come in, one at least.
	 * @param operation the method and the path, such as {@code GET
	 * /v1/partner/user/meetings/{id}}
	 * @return what there is to say of them
	 * @throws AssertionError if there was none
	 */
	public ThenReceived received(String operation) {
		return new ThenReceived(this, operation);
	}

	/**
	 * No call of an operation has come in.
	 * @param operation the method and the path, such as
	 * {@code POST /v1/partner/user/meetings}
	 * @return what else there is to say
	 * @throws AssertionError if there was one
	 */
	public Then didNotReceive(String operation) {
		return none((call) -> call.is(operation), operation);
	}

	/**
	 * No call of the API has come in at all.
	 * @return what else there is to say
	 * @throws AssertionError if there was one
	 */
	public Then receivedNothing() {
		return none((call) -> true, "any call");
	}

	private Then none(Predicate<RecordedCall> condition, String what) {
		awaitCalls((calls) -> true, QUIET);
		Assertions.assertThat(this.sandbox.calls())
			.withFailMessage(() -> "Expected not to receive %s. Received were, newest first:%n%s".formatted(what,
					Text.lines(this.sandbox.calls())))
			.noneMatch(condition);
		return this;
	}

	boolean awaitCalls(Predicate<List<RecordedCall>> condition, Duration atMost) {
		try {
			return this.sandbox.recordedCalls().await(condition, atMost);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted while waiting for calls", ex);
		}
	}

	List<RecordedCall> calls() {
		return this.sandbox.calls();
	}

	Webhooks webhooks() {
		return this.webhooks;
	}

	Duration timeout() {
		return this.timeout;
	}

}
