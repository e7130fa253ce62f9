package ai.contio.spring.sandbox.event;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * The data of one event, field by field.
 */
final class SampleData {

	private final Map<String, Object> fields = new LinkedHashMap<>();

	SampleData with(String name, Object value) {
		this.fields.put(name, value);
		return this;
	}

	SampleData withNewId(String name) {
		return with(name, UUID.randomUUID());
	}

	Map<String, Object> toMap() {
		return this.fields;
	}

}
