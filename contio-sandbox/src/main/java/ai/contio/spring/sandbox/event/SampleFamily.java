package ai.contio.spring.sandbox.event;

import java.util.Map;
import java.util.function.Supplier;

/**
 * The events about one kind of thing, with data for each.
 */
interface SampleFamily {

	/**
	 * The events of this family.
	 * @return what makes their data, by event type
	 */
	Map<String, Supplier<SampleData>> samples();

}
