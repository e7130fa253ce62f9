package ai.contio.spring.sandbox.control;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import ai.contio.spring.sandbox.fault.Fault;
import ai.contio.spring.sandbox.fault.FaultEffect;
import ai.contio.spring.sandbox.web.ApiException;
import ai.contio.spring.sandbox.web.JsonBody;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.convert.DurationStyle;

/**
 * Reads a fault that is asked for.
 */
final class FaultRequest {

	private static final Set<String> FIELDS = Set.of("target", "effect", "status", "delay", "content_type",
			"probability", "after", "times");

	private FaultRequest() {
	}

	static Fault read(JsonBody body) {
		body.allow(FIELDS);
		String target = required(body, "target");
		FaultEffect effect = effect(required(body, "effect"));
		Double probability = body.number("probability");
		Integer after = body.integer("after");
		try {
			return new Fault(UUID.randomUUID(), target, effect, body.integer("status"), delay(body.text("delay")),
					body.text("content_type"), (probability != null) ? probability : 1, (after != null) ? after : 0,
					body.integer("times"));
		}
		catch (IllegalArgumentException ex) {
			throw ApiException.validation(ex.getMessage() + ".");
		}
	}

	private static String required(JsonBody body, String name) {
		String text = body.text(name);
		if (text == null || text.isBlank()) {
			throw ApiException.validation("'%s' is missing.".formatted(name));
		}
		return text;
	}

	private static FaultEffect effect(String code) {
		List<FaultEffect> effects = Arrays.asList(FaultEffect.values());
		return effects.stream()
			.filter((effect) -> effect.code().equals(code))
			.findFirst()
			.orElseThrow(() -> ApiException.validation("'effect' must be one of %s, but is '%s'."
				.formatted(effects.stream().map(FaultEffect::code).collect(Collectors.joining(", ")), code)));
	}

	private static @Nullable Duration delay(@Nullable String text) {
		try {
			return (text != null) ? DurationStyle.detectAndParse(text) : null;
		}
		catch (IllegalArgumentException | ArithmeticException ex) {
			throw ApiException
				.validation("'delay' must be a duration such as PT1S or 500ms, but is '%s'.".formatted(text));
		}
	}

}
