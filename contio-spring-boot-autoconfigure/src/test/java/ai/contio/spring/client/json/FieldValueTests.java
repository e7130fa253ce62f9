package ai.contio.spring.client.json;

import java.math.BigDecimal;
import java.time.OffsetDateTime;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link FieldValue} and how it is read and written.
 */
class FieldValueTests {

	private final JsonMapper mapper = ContioJson.mapper();

	@ParameterizedTest
	@ValueSource(strings = { "{}", "{\"title\":null}", "{\"title\":\"a\"}", "{\"due\":\"2026-11-14T03:43:25+02:00\"}",
			"{\"tree\":null}", "{\"tree\":{\"a\":[null,0.10]}}", "{\"score\":0.10}",
			"{\"title\":null,\"due\":null,\"score\":null,\"tree\":null}" })
	void omittedNullAndValueStayApart(String json) {
		assertThat(this.mapper.writeValueAsString(this.mapper.readValue(json, Update.class))).isEqualTo(json);
	}

	@Test
	void absentFieldIsOmitted() {
		FieldValue<String> title = this.mapper.readValue("{}", Update.class).title();
		assertThat(title.isOmitted()).isTrue();
		assertThat(title.isNull()).isFalse();
		assertThat(title.isPresent()).isFalse();
		assertThat(title.asOptional()).isEmpty();
		assertThat(title).isEqualTo(FieldValue.omitted()).isNotEqualTo(FieldValue.of(null));
	}

	@Test
	void explicitNullIsNull() {
		FieldValue<String> title = this.mapper.readValue("{\"title\": null}", Update.class).title();
		assertThat(title.isNull()).isTrue();
		assertThat(title.isOmitted()).isFalse();
		assertThat(title.isPresent()).isFalse();
		assertThat(title).isEqualTo(FieldValue.of(null));
	}

	@Test
	void valueHasItsType() {
		FieldValue<OffsetDateTime> due = this.mapper.readValue("{\"due\": \"2026-11-14T03:43:25+02:00\"}", Update.class)
			.due();
		assertThat(due.value()).isEqualTo("2026-11-14T03:43:25+02:00");
		assertThat(due.isPresent()).isTrue();
	}

	@Test
	void valueOfAnotherTypeIsRefused() {
		assertThatExceptionOfType(JacksonException.class)
			.isThrownBy(() -> this.mapper.readValue("{\"title\": 1}", Update.class))
			.satisfies((ex) -> assertThat(JsonProblem.describe(ex)).isEqualTo("'title' is not a valid String"));
	}

	record Update(FieldValue<String> title, FieldValue<OffsetDateTime> due, FieldValue<BigDecimal> score,
			FieldValue<JsonNode> tree) {
	}

}
