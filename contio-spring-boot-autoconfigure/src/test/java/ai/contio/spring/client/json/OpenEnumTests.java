package ai.contio.spring.client.json;

import ai.contio.spring.user.actionitem.ActionItemStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link OpenEnum}, by way of {@link ActionItemStatus}.
 */
class OpenEnumTests {

	private final JsonMapper mapper = ContioJson.mapper();

	@Test
	void knownValueEqualsItsConstant() {
		Item item = this.mapper.readValue("{\"status\": \"in_progress\"}", Item.class);
		assertThat(item.status()).isEqualTo(ActionItemStatus.IN_PROGRESS);
		assertThat(item.status().isKnown()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "snoozed", "IN_PROGRESS", "" })
	void unknownValueSurvives(String value) {
		String json = "{\"status\":\"" + value + "\"}";
		Item item = this.mapper.readValue(json, Item.class);
		assertThat(item.status()).isEqualTo(new ActionItemStatus(value)).hasToString(value);
		assertThat(item.status().isKnown()).isFalse();
		assertThat(this.mapper.writeValueAsString(item)).isEqualTo(json);
	}

	@Test
	void isRequiredLikeAnyOtherComponent() {
		assertThatExceptionOfType(JacksonException.class)
			.isThrownBy(() -> this.mapper.readValue("{\"status\": null}", Item.class))
			.satisfies((ex) -> assertThat(JsonProblem.describe(ex))
				.isEqualTo("'status' is required and was missing or null"));
	}

	@Test
	void valueThatIsNoTextIsRefused() {
		assertThatExceptionOfType(JacksonException.class)
			.isThrownBy(() -> this.mapper.readValue("{\"status\": 1}", Item.class))
			.satisfies((ex) -> assertThat(JsonProblem.describe(ex)).startsWith("'status' is not "));
	}

	record Item(ActionItemStatus status) {
	}

}
