package ai.contio.spring.sandbox.credential;

import java.time.Duration;

import ai.contio.spring.sandbox.web.ApiException;
import ai.contio.spring.sandbox.web.JsonBody;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.util.StringUtils;

/**
 * What a partner says about a rotation. Any confirmation token will do: what a good one
 * is, is not published.
 *
 * @param gracePeriod how long the old value works beside the new one
 * @param reason why, or {@code null}
 */
record RotationRequest(Duration gracePeriod, @Nullable String reason) {

	private static final int DEFAULT_HOURS = 24;

	private static final int MAX_HOURS = 168;

	static RotationRequest of(JsonBody body) {
		if (!StringUtils.hasText(body.text("confirmation_token"))) {
			throw refused("'confirmation_token' is missing. Any text confirms that you mean it.");
		}
		Integer hours = body.integer("grace_period_hours");
		if (hours != null && (hours < 0 || hours > MAX_HOURS)) {
			throw refused("'grace_period_hours' must be from 0 to %d, and is %d.".formatted(MAX_HOURS, hours));
		}
		return new RotationRequest(Duration.ofHours((hours != null) ? hours : DEFAULT_HOURS), body.text("reason"));
	}

	/* The only code that is documented for a rotation, beside that of the rate limit */
	static ApiException refused(String message) {
		return new ApiException(HttpStatus.BAD_REQUEST, "bad_request", message);
	}

}
