package ai.contio.spring.sandbox.event;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

import org.springframework.stereotype.Component;
import org.springframework.util.Assert;

/**
 * Every event type that any version of Contio's specification has named, with data that
 * could have happened.
 */
@Component
public final class SampleEvents {

	private final SortedMap<String, Supplier<SampleData>> samples = new TreeMap<>();

	SampleEvents(List<SampleFamily> families) {
		families.forEach((family) -> this.samples.putAll(family.samples()));
	}

	/**
	 * The event types.
	 * @return all of them, in alphabetical order
	 */
	public List<String> types() {
		return List.copyOf(this.samples.keySet());
	}

	/**
	 * Data for an event: all that is required of it, and most of what is optional.
	 * @param type one of {@link #types()}
	 * @return data that is new each time
	 * @throws IllegalArgumentException if there is no such event type
	 */
	public Map<String, Object> sample(String type) {
		Supplier<SampleData> sample = this.samples.get(type);
		Assert.notNull(sample, () -> "There is no event type '%s'".formatted(type));
		return sample.get().toMap();
	}

}
