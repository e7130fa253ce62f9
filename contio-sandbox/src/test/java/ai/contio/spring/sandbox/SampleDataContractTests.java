package ai.contio.spring.sandbox;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Compares what the sandbox sends with the published schemas, where these are at hand.
 */
class SampleDataContractTests {

	private static final Path EVENTS = Path.of("../../shared/contract/events.json");

	private static JsonNode contract;

	private static ContioSandbox sandbox;

	@BeforeAll
	static void start() {
		assumeTrue(Files.exists(EVENTS), "events.json of the contract is not here: sample data is not compared");
		contract = JsonMapper.shared().readTree(EVENTS);
		sandbox = ContioSandbox.start((settings) -> settings.setWebhookUrl(URI.create("http://localhost:9/")));
	}

	@AfterAll
	static void stop() {
		if (sandbox != null) {
			sandbox.close();
		}
	}

	@Test
	void knowsThePublishedEventTypes() {
		List<String> published = contract.path("events")
			.valueStream()
			.map((event) -> event.path("type").asString())
			.toList();
		JsonNode types = SandboxClient.of(sandbox).get("/_sandbox/events").json().path("event_types");
		assertThat(types.valueStream().map(JsonNode::asString)).containsExactlyInAnyOrderElementsOf(published);
	}

	@Test
	void sendsWhatTheSchemasAskFor() {
		List<String> mistakes = new ArrayList<>();
		contract.path("events").forEach((event) -> {
			String type = event.path("type").asString();
			sandbox.sendEvent(type);
			JsonNode envelope = JsonMapper.shared().readTree(sandbox.deliveries().get(0).event().body());
			check(type, envelope, schema("WebhookPayloadBase"), mistakes);
			check(type + ".data", envelope.path("data"), schema(event.path("data").asString()), mistakes);
		});
		assertThat(mistakes).isEmpty();
	}

	private static JsonNode schema(String name) {
		return contract.path("schemas").path(name);
	}

	private static void check(String path, JsonNode value, JsonNode schema, List<String> mistakes) {
		if (schema.has("$ref")) {
			check(path, value, schema(schema.path("$ref").asString().replace("#/schemas/", "")), mistakes);
			return;
		}
		schema.path("required").forEach((name) -> {
			if (!value.has(name.asString())) {
				mistakes.add(path + " lacks " + name.asString());
			}
		});
		if (schema.has("properties")) {
			value.properties().forEach((field) -> {
				JsonNode fieldSchema = schema.path("properties").path(field.getKey());
				if (fieldSchema.isMissingNode()) {
					mistakes.add(path + " has an unknown " + field.getKey());
				}
				check(path + "." + field.getKey(), field.getValue(), fieldSchema, mistakes);
			});
		}
		value.valueStream()
			.filter((element) -> schema.has("items"))
			.forEach((element) -> check(path + "[]", element, schema.path("items"), mistakes));
		if (!isOfType(value, schema) || !isOfFormat(value, schema.path("format").asString(""))) {
			mistakes.add("%s is %s, which is not %s".formatted(path, value, schema));
		}
	}

	private static boolean isOfType(JsonNode value, JsonNode schema) {
		boolean ofEnum = !schema.has("enum") || schema.path("enum").valueStream().anyMatch(value::equals);
		String types = schema.path("type").toString();
		return ofEnum && (!schema.has("type") || switch (value.getNodeType()) {
			case STRING -> types.contains("string");
			case NUMBER -> types.contains("number") || (value.isIntegralNumber() && types.contains("integer"));
			case BOOLEAN -> types.contains("boolean");
			case OBJECT -> types.contains("object");
			case ARRAY -> types.contains("array");
			case NULL -> types.contains("null");
			default -> false;
		});
	}

	private static boolean isOfFormat(JsonNode value, String format) {
		return value.isNull() || switch (format) {
			case "uuid" -> UUID.fromString(value.asString()).toString().equals(value.asString());
			case "date-time" -> Instant.parse(value.asString()).isBefore(Instant.now().plusSeconds(100_000));
			case "email" -> value.asString().contains("@");
			default -> true;
		};
	}

}
