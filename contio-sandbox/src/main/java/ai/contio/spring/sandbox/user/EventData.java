package ai.contio.spring.sandbox.user;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The data of an event, field by field.
 */
public final class EventData {

	private final Map<String, Object> fields = new LinkedHashMap<>();

	/**
	 * Add a field, unless there is nothing to put into it.
	 * @param name its name
	 * @param value its value, or {@code null} to leave it out
	 * @return this data
	 */
	public EventData with(String name, @Nullable Object value) {
		if (value != null) {
			this.fields.put(name, value);
		}
		return this;
	}

	/**
	 * The fields.
	 * @return values by name
	 */
	public Map<String, Object> toMap() {
		return this.fields;
	}

}
