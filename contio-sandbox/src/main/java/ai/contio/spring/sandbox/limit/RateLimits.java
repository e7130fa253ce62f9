package ai.contio.spring.sandbox.limit;

import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

import ai.contio.spring.sandbox.state.Resettable;
import ai.contio.spring.sandbox.web.ApiPart;

import org.springframework.stereotype.Component;
import org.springframework.util.Assert;

/**
 * How often each part of the API may be called by one IP address, over a rolling window.
 * It begins with the settings and can be changed while the sandbox runs, until a reset:
 *
 * <pre class="code">
 * sandbox.rateLimits().enable().limit(ApiPart.USER, 10).window(Duration.ofSeconds(2));
 * </pre>
 */
@Component
public final class RateLimits implements Resettable {

	/* Who has not called for the longest time is forgotten first */
	private static final int MAX_CALLERS = 1000;

	private final Map<String, RollingWindow> windows = new LinkedHashMap<>(16, 0.75f, true);

	private final Map<ApiPart, Integer> limits = new EnumMap<>(ApiPart.class);

	private final Map<ApiPart, Integer> refusals = new EnumMap<>(ApiPart.class);

	private final RateLimitSettings settings;

	private final Clock clock;

	private boolean enabled;

	private Duration length;

	private RateLimitHeader header;

	private boolean jsonBody;

	RateLimits(RateLimitSettings settings, Clock clock) {
		this.settings = settings;
		this.clock = clock;
		this.length = settings.getWindow();
		this.header = settings.getHeader();
		reset();
	}

	/**
	 * Limit calls from now on.
	 * @return these limits
	 */
	public synchronized RateLimits enable() {
		this.enabled = true;
		return this;
	}

	/**
	 * Limit calls no more.
	 * @return these limits
	 */
	public synchronized RateLimits disable() {
		this.enabled = false;
		return this;
	}

	/**
	 * Change how often a part of the API may be called. Calls that were made still count.
	 * @param part the part
	 * @param calls how many calls a window has, at least one
	 * @return these limits
	 */
	public synchronized RateLimits limit(ApiPart part, int calls) {
		Assert.isTrue(calls > 0,
				() -> "The rate limit of the %s API is at least 1, and not %d".formatted(part.code(), calls));
		this.limits.put(part, calls);
		return this;
	}

	/**
	 * Change how long a call counts.
	 * @param length how long, more than nothing
	 * @return these limits
	 */
	public synchronized RateLimits window(Duration length) {
		Assert.isTrue(!length.isZero() && !length.isNegative(),
				() -> "The window of the rate limits is longer than nothing, and not %s".formatted(length));
		this.length = length;
		return this;
	}

	/**
	 * Change how an answer says when calls are taken again.
	 * @param header the form that it has
	 * @return these limits
	 */
	public synchronized RateLimits header(RateLimitHeader header) {
		this.header = header;
		return this;
	}

	/**
	 * Change whether an answer is JSON.
	 * @param jsonBody {@code false} for a page of a proxy
	 * @return these limits
	 */
	public synchronized RateLimits jsonBody(boolean jsonBody) {
		this.jsonBody = jsonBody;
		return this;
	}

	/**
	 * How many calls were refused because there were too many.
	 * @param part the part of the API that was called
	 * @return how many since the start or the last reset
	 */
	public synchronized int refused(ApiPart part) {
		return this.refusals.getOrDefault(part, 0);
	}

	synchronized RateLimitHeader header() {
		return this.header;
	}

	synchronized boolean isJsonBody() {
		return this.jsonBody;
	}

	synchronized Duration take(ApiPart part, String address) {
		if (!this.enabled) {
			return Duration.ZERO;
		}
		RollingWindow window = this.windows.computeIfAbsent(part + " " + address, (caller) -> new RollingWindow());
		if (this.windows.size() > MAX_CALLERS) {
			this.windows.remove(this.windows.keySet().iterator().next());
		}
		Duration wait = window.take(this.clock.instant(), this.limits.getOrDefault(part, 1), this.length);
		if (!wait.isZero()) {
			this.refusals.merge(part, 1, Integer::sum);
		}
		return wait;
	}

	@Override
	public synchronized void reset() {
		this.windows.clear();
		this.refusals.clear();
		this.enabled = this.settings.isEnabled();
		limit(ApiPart.USER, this.settings.getUser());
		limit(ApiPart.ADMIN, this.settings.getAdmin());
		limit(ApiPart.OAUTH, this.settings.getOauth());
		window(this.settings.getWindow());
		this.header = this.settings.getHeader();
		this.jsonBody = this.settings.isJsonBody();
	}

}
