package ai.contio.spring.sandbox.fault;

import java.time.Duration;
import java.util.UUID;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.util.Assert;

/**
 * A rule that makes something go wrong. Begin with what it is about, say what goes wrong,
 * and narrow down how often:
 *
 * <pre class="code">
 * Fault.on("POST /oauth2/token").status(503).probability(0.5)
 * Fault.on("GET /v1/partner/user/meetings/{id}").dropAfter().after(2).times(1)
 * Fault.onWebhook("meeting.completed").duplicated()
 * </pre>
 *
 * @param id the id of the rule
 * @param target what it is about: {@code *} for all calls; {@code user}, {@code admin} or
 * {@code oauth} for the calls of one part of the API; a method and a path pattern such as
 * {@code GET /v1/partner/user/meetings/{id}}; {@code webhook} for all events; or
 * {@code webhook} and an event type
 * @param effect what goes wrong
 * @param status the status of the answer, for {@link FaultEffect#STATUS} and
 * {@link FaultEffect#HTML}
 * @param delay how long, for {@link FaultEffect#LATENCY}, {@link FaultEffect#DELAY} and
 * {@link FaultEffect#STALE}; for {@link FaultEffect#STATUS}, the wait that the answer
 * asks for, or {@code null} if it asks for none
 * @param contentType the content type, for {@link FaultEffect#CONTENT_TYPE}
 * @param probability how likely it happens, from 0 to 1
 * @param after how many that it is about pass before the first is hit
 * @param times how often it happens, or {@code null} for no end
 */
public record Fault(UUID id, String target, FaultEffect effect, @Nullable Integer status, @Nullable Duration delay,
		@Nullable String contentType, double probability, int after, @Nullable Integer times) {

	private static final Duration LONGEST_DELAY = Duration.ofDays(366);

	private static final Pattern CONTENT_TYPE = Pattern.compile("[\\x21-\\x7E](?:[\\x20-\\x7E]{0,253}[\\x21-\\x7E])?");

	/**
	 * A rule of which every value is what it may be.
	 */
	public Fault {
		FaultTarget.check(target, effect);
		Assert.isTrue(effect != FaultEffect.STATUS || status != null,
				"A fault with the effect 'status' needs a status");
		Assert.isTrue(status == null || (status >= 200 && status <= 599),
				() -> "The status of a fault is from 200 to 599, and not %s".formatted(status));
		Assert.isTrue(delay != null || (effect != FaultEffect.LATENCY && effect != FaultEffect.DELAY),
				() -> "A fault with the effect '%s' needs a delay".formatted(effect.code()));
		Assert.isTrue(delay == null || !delay.isNegative(), "The delay of a fault is not negative");
		Assert.isTrue(delay == null || delay.compareTo(LONGEST_DELAY) <= 0,
				() -> "The delay of a fault is at most 366 days, and not %s".formatted(delay));
		Assert.isTrue(effect != FaultEffect.CONTENT_TYPE || contentType != null,
				"A fault with the effect 'content_type' needs a content type");
		Assert.isTrue(contentType == null || CONTENT_TYPE.matcher(contentType).matches(),
				"The content type of a fault is 1 to 255 printable ASCII characters, and was not");
		Assert.isTrue(probability >= 0 && probability <= 1,
				() -> "The probability of a fault is from 0 to 1, and not %s".formatted(probability));
		Assert.isTrue(after >= 0, () -> "'after' of a fault is not negative, and was %s".formatted(after));
		Assert.isTrue(times == null || times > 0, () -> "'times' of a fault is positive, and was %s".formatted(times));
	}

	/**
	 * Begin a rule about calls.
	 * @param target {@code *}, {@code user}, {@code admin}, {@code oauth}, or a method
	 * and a path pattern such as {@code GET /v1/partner/user/meetings/{id}}
	 * @return what can go wrong with them
	 */
	public static CallFaults on(String target) {
		return new CallFaults(target);
	}

	/**
	 * Begin a rule about all webhooks.
	 * @return what can go wrong with them
	 */
	public static WebhookFaults onWebhook() {
		return new WebhookFaults(FaultTarget.WEBHOOK);
	}

	/**
	 * Begin a rule about the webhooks of one event type.
	 * @param eventType the type, such as {@code meeting.completed}
	 * @return what can go wrong with them
	 */
	public static WebhookFaults onWebhook(String eventType) {
		return new WebhookFaults(FaultTarget.WEBHOOK + " " + eventType);
	}

	static Fault of(String target, FaultEffect effect, @Nullable Integer status, @Nullable Duration delay,
			@Nullable String contentType) {
		return new Fault(UUID.randomUUID(), target, effect, status, delay, contentType, 1, 0, null);
	}

	/**
	 * The same rule, by chance. The chances are the same after each start and reset of
	 * the sandbox, so that a test that failed fails again.
	 * @param probability how likely it happens, from 0 to 1
	 * @return the rule
	 */
	public Fault probability(double probability) {
		return new Fault(this.id, this.target, this.effect, this.status, this.delay, this.contentType, probability,
				this.after, this.times);
	}

	/**
	 * The same rule, after some have passed unharmed.
	 * @param after how many
	 * @return the rule
	 */
	public Fault after(int after) {
		return new Fault(this.id, this.target, this.effect, this.status, this.delay, this.contentType, this.probability,
				after, this.times);
	}

	/**
	 * The same rule, for so many times and no more.
	 * @param times how often
	 * @return the rule
	 */
	public Fault times(int times) {
		return new Fault(this.id, this.target, this.effect, this.status, this.delay, this.contentType, this.probability,
				this.after, times);
	}

}
