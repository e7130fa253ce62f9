package ai.contio.spring.client.json;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link ContioJson}.
 */
class ContioJsonTests {

	private final JsonMapper mapper = ContioJson.mapper();

	@Test
	void namesAreSnakeCase() {
		Line line = this.mapper.readValue("""
				{"item_name": "tea", "is_paid": true, "count": 2}""", Line.class);
		assertThat(line).isEqualTo(new Line("tea", true, 2, null, null));
		assertThat(this.mapper.writeValueAsString(line)).contains("\"item_name\"", "\"is_paid\"")
			.doesNotContain("note");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			item_name | {"is_paid": true, "count": 2}
			item_name | {"item_name": null, "is_paid": true, "count": 2}
			is_paid   | {"item_name": "tea", "count": 2}
			is_paid   | {"item_name": "tea", "is_paid": null, "count": 2}
			count     | {"item_name": "tea", "is_paid": true}
			count     | {"item_name": "tea", "is_paid": true, "count": null}
			""")
	void requiredComponentThatIsMissingOrNullIsNamed(String property, String json) {
		assertThatExceptionOfType(JacksonException.class).isThrownBy(() -> this.mapper.readValue(json, Line.class))
			.satisfies((ex) -> assertThat(JsonProblem.describe(ex))
				.isEqualTo("'" + property + "' is required and was missing or null"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			item_name | {"item_name": 7391, "is_paid": true, "count": 2}
			item_name | {"item_name": true, "is_paid": true, "count": 2}
			item_name | {"item_name": 7.391, "is_paid": true, "count": 2}
			item_name | {"item_name": {"a": 7391}, "is_paid": true, "count": 2}
			item_name | {"item_name": ["7391"], "is_paid": true, "count": 2}
			is_paid   | {"item_name": "tea", "is_paid": "true", "count": 2}
			is_paid   | {"item_name": "tea", "is_paid": 1, "count": 2}
			is_paid   | {"item_name": "tea", "is_paid": "", "count": 2}
			count     | {"item_name": "tea", "is_paid": true, "count": "7391"}
			count     | {"item_name": "tea", "is_paid": true, "count": ""}
			count     | {"item_name": "tea", "is_paid": true, "count": 2.5}
			count     | {"item_name": "tea", "is_paid": true, "count": 7391000000}
			count     | {"item_name": "tea", "is_paid": true, "count": false}
			price     | {"item_name": "tea", "is_paid": true, "count": 2, "price": "7391"}
			price     | {"item_name": "tea", "is_paid": true, "count": 2, "price": ""}
			price     | {"item_name": "tea", "is_paid": true, "count": 2, "price": true}
			""")
	void valueOfAnotherTypeIsRefusedWithoutShowingIt(String property, String json) {
		assertThatExceptionOfType(JacksonException.class).isThrownBy(() -> this.mapper.readValue(json, Line.class))
			.satisfies((ex) -> assertThat(JsonProblem.describe(ex)).startsWith("'" + property + "' is not ")
				.doesNotContain("7391"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "1792000000", "\"1792000000\"", "\"\"", "\"2026-11-14\"", "\"2026-11-14T03:43:25\"",
			"[2026, 11, 14]" })
	void timeThatIsNotIsoWithAnOffsetIsRefused(String time) {
		assertThatExceptionOfType(JacksonException.class)
			.isThrownBy(() -> this.mapper.readValue("{\"at\": " + time + "}", Moment.class))
			.satisfies((ex) -> assertThat(JsonProblem.describe(ex)).startsWith("'at' is not ").doesNotContain("2026"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "2026-11-14T03:43:25+02:00", "2026-11-14T03:43:25Z", "2026-11-14T03:43:00-05:30",
			"2026-11-14T03:43:25.123456789Z" })
	void timeKeepsItsOffset(String time) {
		String json = "{\"at\":\"" + time + "\"}";
		Moment moment = this.mapper.readValue(json, Moment.class);
		assertThat(moment.at()).hasToString(OffsetDateTime.parse(time).toString());
		assertThat(this.mapper.writeValueAsString(moment)).isEqualTo(json);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "1", "0.10", "0.1", "1.0", "12345678901234567890.12345678901234567890", "9007199254740993" })
	void numberKeepsEveryDigit(String number) {
		String json = "{\"typed\":" + number + ",\"tree\":" + number + "}";
		Amount amount = this.mapper.readValue(json, Amount.class);
		assertThat(amount.typed()).isEqualTo(new BigDecimal(number));
		assertThat(this.mapper.writeValueAsString(amount)).contains("\"typed\":" + number, "\"tree\":" + number);
		assertThat(this.mapper.readTree(json).toString()).isEqualTo(json);
	}

	@Test
	void unknownFieldIsIgnored() {
		assertThat(this.mapper.readValue("""
				{"at": "2026-11-14T03:43:25Z", "newer": {"than": ["this"]}}""", Moment.class).at()).isNotNull();
	}

	@Test
	void textAfterTheValueIsRefused() {
		assertThatExceptionOfType(JacksonException.class)
			.isThrownBy(() -> this.mapper.readValue("{\"at\": \"2026-11-14T03:43:25Z\"} x", Moment.class));
	}

	@Test
	void absentTreeIsNull() {
		assertThat(this.mapper.readValue("{\"typed\": 1}", Amount.class).tree()).isNull();
	}

	@Test
	void methodOfARecordThatIsNoComponentIsNotWritten() {
		assertThat(this.mapper.writeValueAsString(new Moment(OffsetDateTime.parse("2026-11-14T03:43:25Z"))))
			.isEqualTo("{\"at\":\"2026-11-14T03:43:25Z\"}");
	}

	@Test
	void problemInsideAListIsNamedByItsPath() {
		assertThatExceptionOfType(JacksonException.class)
			.isThrownBy(() -> this.mapper.readValue("""
					{"lines": [{"item_name": "tea", "is_paid": true, "count": 2}, {"is_paid": true, "count": 2}]}""",
					Order.class))
			.satisfies((ex) -> assertThat(JsonProblem.describe(ex))
				.isEqualTo("'lines[1].item_name' is required and was missing or null"));
	}

	@Test
	void problemOfTextThatIsNoJsonNamesNoProperty() {
		assertThatExceptionOfType(JacksonException.class).isThrownBy(() -> this.mapper.readTree("{7391"))
			.satisfies((ex) -> assertThat(JsonProblem.describe(ex)).isEqualTo("it is not valid JSON"));
	}

	record Line(String itemName, boolean isPaid, int count, @Nullable BigDecimal price, @Nullable String note) {
	}

	record Order(List<Line> lines) {
	}

	record Amount(BigDecimal typed, @Nullable JsonNode tree) {
	}

	record Moment(OffsetDateTime at) {

		public boolean isPast() {
			return true;
		}

		public String getText() {
			return "text";
		}

	}

}
