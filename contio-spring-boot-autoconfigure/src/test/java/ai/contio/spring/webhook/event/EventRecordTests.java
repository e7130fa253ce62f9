package ai.contio.spring.webhook.event;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;

import ai.contio.spring.SharedContract;
import ai.contio.spring.client.json.ContioJson;
import ai.contio.spring.client.json.FieldValue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The records against the contract and the payloads beside the repository.
 */
class EventRecordTests {

	@Test
	void everyTypeOfTheContractHasARecordAndNoRecordIsWithoutType() {
		List<String> contract = new ArrayList<>();
		SharedContract.json("contract/events.json")
			.path("events")
			.forEach((e) -> contract.add(e.path("type").asString()));
		assertThat(ContioEventTypes.all()).containsExactlyInAnyOrderElementsOf(contract).hasSize(41);
	}

	@ParameterizedTest
	@MethodSource("payloads")
	void payloadBindsAndIsWrittenBackUnchanged(Path payload) throws IOException {
		JsonNode event = ContioJson.mapper().readTree(Files.readAllBytes(payload));
		JsonNode data = event.path("data");
		Object bound = bind(event.path("event_type").asString(), data);
		assertThat(write(bound)).isEqualTo(data);
	}

	@ParameterizedTest
	@MethodSource("payloads")
	void nullAndAbsentAreToldApart(Path payload) throws IOException {
		JsonNode event = ContioJson.mapper().readTree(Files.readAllBytes(payload));
		Class<?> record = ContioEventTypes.recordOf(event.path("event_type").asString());
		for (RecordComponent component : record.getRecordComponents()) {
			if (component.getType() == FieldValue.class) {
				ObjectNode data = (ObjectNode) event.path("data");
				data.putNull(snakeCase(component));
				assertThat(write(bind(event.path("event_type").asString(), data))).isEqualTo(data);
				data.remove(snakeCase(component));
				assertThat(write(bind(event.path("event_type").asString(), data))).isEqualTo(data);
			}
		}
	}

	@Test
	void everyPropertyOfTheContractIsATypedComponent() {
		JsonNode contract = SharedContract.json("contract/events.json");
		contract.path("events").forEach((event) -> {
			Class<?> record = ContioEventTypes.recordOf(event.path("type").asString());
			assertComponents(record, contract.path("schemas").path(event.path("data").asString()), contract);
		});
	}

	@Test
	void missingOrNullRequiredPropertyIsNamed() {
		assertThat(problemOf("{\"meeting_id\":\"m\",\"title\":\"t\",\"workspace_id\":\"w\"}")).contains("completed_at");
		assertThat(problemOf(
				"{\"meeting_id\":null,\"title\":\"t\",\"workspace_id\":\"w\",\"completed_at\":\"2026-11-14T10:00:00Z\"}"))
			.contains("meeting_id");
		assertThat(problemOf(
				"{\"meeting_id\":5,\"title\":\"t\",\"workspace_id\":\"w\",\"completed_at\":\"2026-11-14T10:00:00Z\"}"))
			.contains("meeting_id");
	}

	private static String problemOf(String data) {
		try {
			ContioJson.mapper().readValue(data, MeetingCompleted.class);
			throw new AssertionError("bound");
		}
		catch (JacksonException ex) {
			return ex.getMessage();
		}
	}

	private static void assertComponents(Class<?> record, JsonNode schema, JsonNode contract) {
		TreeSet<String> names = new TreeSet<>();
		for (RecordComponent component : record.getRecordComponents()) {
			names.add(snakeCase(component));
			JsonNode property = resolve(schema.path("properties").path(snakeCase(component)), contract);
			boolean required = schema.path("required")
				.valueStream()
				.anyMatch((r) -> r.asString().equals(snakeCase(component)));
			assertThat(required).as("%s.%s is required", record.getSimpleName(), component.getName())
				.isEqualTo(component.getType() != FieldValue.class
						&& !component.getAnnotatedType().isAnnotationPresent(Nullable.class));
			JsonNode nested = property.has("items") ? resolve(property.path("items"), contract) : property;
			if (nested.has("properties")) {
				assertComponents(elementType(component.getGenericType()), nested, contract);
			}
		}
		assertThat(names).as(record.getSimpleName())
			.isEqualTo(new TreeSet<>(schema.path("properties").propertyNames()));
	}

	private static Class<?> elementType(Type type) {
		return (Class<?>) ((type instanceof ParameterizedType generic) ? generic.getActualTypeArguments()[0] : type);
	}

	private static JsonNode resolve(JsonNode property, JsonNode contract) {
		String reference = property.path("$ref").asString("");
		return reference.isEmpty() ? property
				: contract.path("schemas").path(reference.substring(reference.lastIndexOf('/') + 1));
	}

	private static String snakeCase(RecordComponent component) {
		return component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
	}

	private static Object bind(String type, JsonNode data) {
		return ContioJson.mapper().readValue(data.toString(), ContioEventTypes.recordOf(type));
	}

	private static JsonNode write(Object bound) {
		return ContioJson.mapper().readTree(ContioJson.mapper().writeValueAsString(bound));
	}

	static Stream<Path> payloads() throws IOException {
		try (Stream<Path> files = Files.list(SharedContract.path("fixtures/webhooks"))) {
			List<Path> payloads = files.filter((file) -> !file.endsWith("signatures.json")).sorted().toList();
			assertThat(payloads).hasSize(82);
			return payloads.stream();
		}
	}

}
