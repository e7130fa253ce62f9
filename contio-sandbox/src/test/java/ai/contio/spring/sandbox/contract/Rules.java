package ai.contio.spring.sandbox.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import tools.jackson.databind.JsonNode;

/**
 * Values of query parameters that break a rule each.
 */
final class Rules {

	/* Of these the contract tells no format */
	private static final Set<String> TIMES = Set.of("start_date", "end_date", "start", "end", "start_time_from",
			"start_time_to");

	private static final Set<String> NOT_NEGATIVE = Set.of("limit", "offset", "turn_limit", "turn_offset");

	/* Where the contract names no largest limit, the guide does */
	private static final int LARGEST_LIMIT = 100;

	private Rules() {
	}

	static List<Broken> brokenBy(JsonNode parameter) {
		String name = parameter.path("name").asString();
		List<Broken> broken = new ArrayList<>();
		switch (parameter.path("type").asString()) {
			case "integer" -> numbers(name, parameter, broken);
			case "boolean" -> broken.add(new Broken(name, "neither true nor false", "x-y"));
			default -> texts(name, parameter, broken);
		}
		return broken;
	}

	private static void numbers(String name, JsonNode parameter, List<Broken> broken) {
		broken.add(new Broken(name, "no number", "x-y"));
		broken.add(new Broken(name, "no whole number", "1.5"));
		broken.add(new Broken(name, "beyond 64 bits", "99999999999999999999"));
		if (parameter.has("maximum") || name.equals("limit")) {
			int largest = parameter.path("maximum").asInt(LARGEST_LIMIT);
			broken.add(new Broken(name, "too large", String.valueOf(largest + 1)));
		}
		if (parameter.has("minimum") || NOT_NEGATIVE.contains(name)) {
			int least = parameter.path("minimum").asInt(name.endsWith("limit") ? 1 : 0);
			broken.add(new Broken(name, "too small", String.valueOf(least - 1)));
		}
	}

	private static void texts(String name, JsonNode parameter, List<Broken> broken) {
		if (parameter.has("enum")) {
			broken.add(new Broken(name, "another word", "no-such-word"));
		}
		if (parameter.has("maxLength")) {
			broken.add(new Broken(name, "too long", "x".repeat(parameter.path("maxLength").asInt() + 1)));
		}
		if (TIMES.contains(name)) {
			broken.add(new Broken(name, "no time", "yesterday"));
		}
		if (name.endsWith("_id") && !name.equals("client_id")) {
			broken.add(new Broken(name, "no id", "no-id"));
		}
	}

	/**
	 * A parameter that breaks a rule.
	 */
	record Broken(String name, String rule, String value) {

		@Override
		public String toString() {
			return this.name + ": " + this.rule;
		}

	}

}
