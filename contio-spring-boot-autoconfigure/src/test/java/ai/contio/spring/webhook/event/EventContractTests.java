package ai.contio.spring.webhook.event;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ai.contio.spring.client.json.ContioJson;
import ai.contio.spring.client.json.OpenEnum;
import ai.contio.spring.user.actionitem.ActionItemStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Tests for the event records against the published contract and sample payloads, where
 * those lie beside the repository.
 */
class EventContractTests {

	private static final Path SHARED = Path.of("..", "..", "shared");

	private static final JsonMapper MAPPER = ContioJson.mapper();

	private JsonNode contract;

	@BeforeEach
	void readContract() throws IOException {
		Path file = SHARED.resolve("contract/events.json");
		assumeTrue(Files.isReadable(file), "Skipped: there is no ../shared/contract/events.json");
		this.contract = MAPPER.readTree(Files.readString(file));
	}

	@Test
	void everyTypeOfTheContractIsKnownAndNoOther() {
		assertThat(this.contract.get("events").valueStream().map((event) -> event.get("type").stringValue()))
			.containsExactlyInAnyOrderElementsOf(ContioEventTypes.all());
	}

	@ParameterizedTest
	@MethodSource("ai.contio.spring.webhook.event.ContioEventTypes#all")
	void recordHasAComponentForEachPropertyOfItsSchema(String type) {
		JsonNode event = this.contract.get("events")
			.valueStream()
			.filter((candidate) -> candidate.get("type").stringValue().equals(type))
			.findFirst()
			.orElseThrow();
		assertMatches(ContioEventTypes.recordOf(type), schema(event.get("data").stringValue()));
	}

	@Test
	void userMatchesItsSchema() {
		assertMatches(EventUser.class, schema("WebhookUserContext"));
	}

	@Test
	void everyStatusOfAnActionItemHasAConstant() {
		assertThat(schema("ActionItemStatus").get("enum").valueStream().map(JsonNode::stringValue))
			.map(ActionItemStatus::new)
			.allMatch(OpenEnum::isKnown);
	}

	@Test
	void thereAreAFullAndAMinimalPayloadForEachType() throws IOException {
		assertThat(payloads()).hasSize(82);
	}

	@ParameterizedTest
	@MethodSource("payloads")
	void payloadBecomesItsRecordAndTheSameJsonAgain(Path payload) throws IOException {
		JsonNode envelope = MAPPER.readTree(Files.readString(payload));
		String type = envelope.get("event_type").stringValue();
		ContioEvent event = EventDecoder.decode(type, envelope.get("data"));
		assertThat(event).isInstanceOf(ContioEventTypes.recordOf(type));
		assertThat(MAPPER.readTree(MAPPER.writeValueAsBytes(event))).isEqualTo(envelope.get("data"));
	}

	static List<Path> payloads() throws IOException {
		Path folder = SHARED.resolve("fixtures/webhooks");
		if (!Files.isDirectory(folder)) {
			// One to skip, so that the report shows it
			return List.of(folder);
		}
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter((file) -> file.toString().endsWith(".json"))
				.filter((file) -> !file.endsWith("signatures.json"))
				.sorted()
				.toList();
		}
	}

	private void assertMatches(Class<?> record, JsonNode schema) {
		List<String> components = Arrays.stream(record.getRecordComponents()).map(SampleData::propertyName).toList();
		assertThat(components).as("components of %s", record.getSimpleName())
			.containsExactlyInAnyOrderElementsOf(schema.get("properties").propertyNames());
		Set<String> required = schema.path("required")
			.valueStream()
			.map(JsonNode::stringValue)
			.collect(Collectors.toSet());
		for (RecordComponent component : record.getRecordComponents()) {
			String name = SampleData.propertyName(component);
			assertMatches(component, resolve(schema.get("properties").get(name)), required.contains(name));
		}
	}

	private void assertMatches(RecordComponent component, JsonNode schema, boolean required) {
		List<String> types = schema.path("type").isArray()
				? schema.get("type").valueStream().map(JsonNode::stringValue).toList()
				: schema.path("type").stringValueOpt().stream().toList();
		boolean nullable = types.contains("null") || types.isEmpty();
		assertThat(SampleData.isFieldValue(component)).as("%s tells null and absent apart", component)
			.isEqualTo(nullable);
		assertThat(SampleData.isNullable(component)).as("%s is @Nullable", component).isEqualTo(!required && !nullable);
		if (types.contains("array")) {
			assertThat(component.getType()).isEqualTo(List.class);
			assertMatches(SampleData.valueClass(component), resolve(schema.get("items")));
		}
		else if (schema.has("properties")) {
			assertMatches(component.getType(), schema);
		}
		else {
			assertThat(SampleData.valueClass(component)).as("type of %s", component)
				.matches(fits(types, schema)::contains);
		}
	}

	private static Set<Class<?>> fits(List<String> types, JsonNode schema) {
		String type = types.isEmpty() ? "object" : types.get(0);
		return switch (type) {
			case "integer" -> Set.of(int.class, long.class);
			case "number" -> Set.of(BigDecimal.class);
			case "boolean" -> Set.of(boolean.class);
			case "string" -> stringFits(schema);
			default -> Set.of(JsonNode.class);
		};
	}

	private static Set<Class<?>> stringFits(JsonNode schema) {
		if (schema.has("enum")) {
			return Set.of(ActionItemStatus.class);
		}
		return Set.of(schema.path("format").asString().equals("date-time") ? OffsetDateTime.class : String.class);
	}

	private JsonNode resolve(JsonNode schema) {
		String reference = schema.path("$ref").asString();
		return reference.isEmpty() ? schema : schema(reference.substring(reference.lastIndexOf('/') + 1));
	}

	private JsonNode schema(String name) {
		return this.contract.get("schemas").get(name);
	}

}
