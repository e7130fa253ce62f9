package ai.contio.spring.webhook.event;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.stream.Stream;

import ai.contio.spring.client.json.ContioJson;
import ai.contio.spring.client.json.FieldValue;
import ai.contio.spring.user.actionitem.ActionItemStatus;
import ai.contio.spring.webhook.event.SampleData.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * Tests for {@link EventDecoder}.
 */
class EventDecoderTests {

	private static final JsonMapper MAPPER = ContioJson.mapper();

	@ParameterizedTest
	@MethodSource("ai.contio.spring.webhook.event.ContioEventTypes#all")
	void dataBecomesItsRecordAndTheSameJsonAgain(String type) {
		ObjectNode data = SampleData.of(ContioEventTypes.recordOf(type));
		assertThat(EventDecoder.decode(type, data)).isInstanceOf(ContioEventTypes.recordOf(type))
			.satisfies((event) -> assertThat(rewritten(event)).isEqualTo(data));
	}

	@ParameterizedTest(name = "{0} {1}")
	@MethodSource("fieldValues")
	void nullAndAbsentAreToldApart(String type, String path, Property property) {
		ObjectNode data = SampleData.of(ContioEventTypes.recordOf(type));
		property.in(data).putNull(property.name());
		assertThat(rewritten(EventDecoder.decode(type, data))).isEqualTo(data);
		property.in(data).remove(property.name());
		assertThat(rewritten(EventDecoder.decode(type, data))).isEqualTo(data);
	}

	@ParameterizedTest(name = "{0} {1}")
	@MethodSource("requiredProperties")
	void dataThatLacksARequiredPropertyIsUndecodableAndThePropertyNamed(String type, String path, Property property) {
		ObjectNode data = SampleData.of(ContioEventTypes.recordOf(type));
		property.in(data).remove(property.name());
		String problem = "'" + path + "' is required and was missing or null";
		assertThat(EventDecoder.decode(type, data)).isEqualTo(new UndecodableEvent(type, data, problem));
		property.in(data).putNull(property.name());
		assertThat(EventDecoder.decode(type, data)).isEqualTo(new UndecodableEvent(type, data, problem));
	}

	@ParameterizedTest(name = "{0} {1}")
	@MethodSource("optionalProperties")
	void dataThatLacksAnOptionalPropertyIsDecoded(String type, String path, Property property) {
		ObjectNode data = SampleData.of(ContioEventTypes.recordOf(type));
		property.in(data).remove(property.name());
		assertThat(rewritten(EventDecoder.decode(type, data))).isEqualTo(data);
	}

	@Test
	void valuesHaveTheirTypes() {
		JsonNode data = MAPPER.readTree("""
				{"action_item_id": "a", "assignee_id": null, "is_completed": true, "meeting_id": "m",
				"status": "snoozed", "updated_at": "2026-11-14T03:43:25+02:00", "workspace_id": "w", "newer": [1]}""");
		assertThat(EventDecoder.decode("action_item.updated", data))
			.isEqualTo(new ActionItemUpdated("a", "m", "w", FieldValue.of(null), new ActionItemStatus("snoozed"), true,
					OffsetDateTime.parse("2026-11-14T03:43:25+02:00")));
	}

	@Test
	void fractionKeepsItsDigits() {
		ObjectNode data = SampleData.of(AutomationAssignmentCreated.class);
		assertThat(((AutomationAssignmentCreated) EventDecoder.decode("automation.assignment.created", data))
			.confidenceScore()).isEqualTo(new BigDecimal("0.10"));
	}

	@Test
	void listsCannotBeChanged() {
		ObjectNode data = SampleData.of(ParticipantAdded.class);
		ParticipantAdded event = (ParticipantAdded) EventDecoder.decode("participant.added", data);
		assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> event.participants().clear());
	}

	@Test
	void unknownTypeKeepsItsData() {
		JsonNode data = MAPPER.readTree("{\"a\": [null, 1.0]}");
		assertThat(EventDecoder.decode("meeting.teleported", data))
			.isEqualTo(new UnknownEvent("meeting.teleported", data));
	}

	@ParameterizedTest
	@ValueSource(strings = { "null", "[]", "\"text\"", "1" })
	void dataThatIsNoObjectIsUndecodable(String json) {
		assertThat(EventDecoder.decode("meeting.completed", MAPPER.readTree(json))).isInstanceOf(UndecodableEvent.class)
			.extracting("problem")
			.isEqualTo("'data' is not an object");
	}

	@Test
	void missingDataIsUndecodable() {
		assertThat(EventDecoder.decode("meeting.completed", null)).isInstanceOf(UndecodableEvent.class);
	}

	@ParameterizedTest
	@FieldSource("UNFIT_VALUES")
	void problemNamesThePropertyAndNeverTheValue(String property, String value, String problem) {
		ObjectNode data = SampleData.of(SessionExpired.class);
		data.set(property, MAPPER.readTree(value));
		assertThat(EventDecoder.decode("session.expired", data))
			.isEqualTo(new UndecodableEvent("session.expired", data, problem));
	}

	static final Arguments[] UNFIT_VALUES = {
			arguments("session_id", "{\"secret\": \"secret\"}", "'session_id' is not a valid String"),
			arguments("session_id", "7391", "'session_id' is not a valid String"),
			arguments("turn_count", "\"secret\"", "'turn_count' is not a valid int"),
			arguments("turn_count", "73910000000", "'turn_count' is not a valid int"),
			arguments("expired_at", "\"secret\"", "'expired_at' is not a valid OffsetDateTime"),
			arguments("meeting_id", "[\"secret\"]", "'meeting_id' is not a valid String") };

	@Test
	void nullInAListIsUndecodable() {
		ObjectNode data = SampleData.of(ParticipantAdded.class);
		data.putArray("participants").addNull();
		assertThat(EventDecoder.decode("participant.added", data)).isInstanceOf(UndecodableEvent.class);
	}

	static Stream<Arguments> fieldValues() {
		return properties().filter((arguments) -> SampleData.isFieldValue(property(arguments).component()));
	}

	static Stream<Arguments> requiredProperties() {
		return properties().filter((arguments) -> property(arguments).isRequired());
	}

	static Stream<Arguments> optionalProperties() {
		return properties().filter((arguments) -> !property(arguments).isRequired());
	}

	private static Stream<Arguments> properties() {
		return ContioEventTypes.all()
			.stream()
			.sorted()
			.flatMap((type) -> SampleData.properties(ContioEventTypes.recordOf(type))
				.stream()
				.map((property) -> arguments(type, property.path(), property)));
	}

	private static Property property(Arguments arguments) {
		return (Property) arguments.get()[2];
	}

	private static JsonNode rewritten(ContioEvent event) {
		return MAPPER.readTree(MAPPER.writeValueAsBytes(event));
	}

}
