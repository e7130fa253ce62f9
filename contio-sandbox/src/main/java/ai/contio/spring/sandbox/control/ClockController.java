package ai.contio.spring.sandbox.control;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;

import ai.contio.spring.sandbox.state.SandboxClock;
import ai.contio.spring.sandbox.web.ApiException;
import ai.contio.spring.sandbox.web.JsonBody;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Shows the sandbox's own time, and lets it pass.
 */
@RestController
@RequestMapping("/_sandbox/clock")
final class ClockController {

	private final SandboxClock clock;

	ClockController(SandboxClock clock) {
		this.clock = clock;
	}

	@GetMapping
	Time get() {
		return new Time(this.clock.instant().truncatedTo(ChronoUnit.MILLIS), this.clock.ahead().toString());
	}

	@PostMapping
	Time advance(JsonBody body) {
		Duration duration = duration(body.text("advance"));
		try {
			this.clock.advance(duration);
		}
		catch (IllegalArgumentException ex) {
			throw ApiException.validation(ex.getMessage() + ".");
		}
		return get();
	}

	private static Duration duration(@Nullable String text) {
		if (text == null) {
			throw ApiException.validation("'advance' is required, an ISO 8601 duration such as PT72H.");
		}
		try {
			return Duration.parse(text);
		}
		catch (DateTimeParseException ex) {
			throw ApiException.validation("'advance' must be an ISO 8601 duration of days, hours, minutes and seconds, "
					+ "such as P3D or PT72H, but is '%s'.".formatted(text));
		}
	}

	record Time(Instant now, String ahead) {
	}

}
