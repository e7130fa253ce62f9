package ai.contio.spring.starter.operation;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import ai.contio.spring.client.json.FieldValue;

import org.springframework.util.ReflectionUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Compares records field by field, by the names that their fields have.
 */
final class Fields {

	private Fields() {
	}

	/**
	 * What was created has every field as it was sent, and no value in one that was not.
	 * @param elsewhere fields that the answer has under another name, or that Contio
	 * decides if they are not sent
	 */
	static void assertArrived(Record sent, Record arrived, String... elsewhere) {
		Map<String, Object> expected = of(sent);
		expected.keySet().removeAll(Set.of(elsewhere));
		assertThat(of(arrived)).as("%s of %s", arrived, sent).containsAllEntriesOf(expected);
	}

	/**
	 * What was updated has the fields that were sent, and every other as it was.
	 * @param consequences fields that change besides, and those that the answer has under
	 * another name
	 */
	static void assertChanged(Record before, Record update, Record after, String... consequences) {
		Map<String, Object> expected = of(before);
		expected.putAll(of(update));
		expected.keySet().removeAll(Set.of(consequences));
		expected.remove("updatedAt");
		assertThat(of(after)).as("%s of %s", after, update).containsAllEntriesOf(expected);
	}

	private static Map<String, Object> of(Record subject) {
		Map<String, Object> fields = new LinkedHashMap<>();
		for (RecordComponent component : subject.getClass().getRecordComponents()) {
			Object value = ReflectionUtils.invokeMethod(component.getAccessor(), subject);
			if (!(value instanceof FieldValue<?> field)) {
				fields.put(component.getName(), comparable(value));
			}
			else if (!field.isOmitted()) {
				fields.put(component.getName(), comparable(field.value()));
			}
		}
		return fields;
	}

	/* 10:30+02:00 is 08:30Z, and 5 is 5.0 */
	private static Object comparable(Object value) {
		if (value instanceof OffsetDateTime time) {
			return time.toInstant();
		}
		return (value instanceof BigDecimal number) ? number.stripTrailingZeros() : value;
	}

}
