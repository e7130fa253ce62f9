package ai.contio.spring.webhook.event;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * The event types that this version of the starter knows, and the record of each. They
 * are what {@link ContioEvent} permits: there is no second list.
 */
public final class ContioEventTypes {

	private static final Map<String, Class<? extends ContioEvent>> RECORDS = Arrays
		.stream(ContioEvent.class.getPermittedSubclasses())
		.filter((type) -> type.isAnnotationPresent(EventType.class))
		.map((type) -> type.<ContioEvent>asSubclass(ContioEvent.class))
		.collect(Collectors.toUnmodifiableMap((type) -> type.getAnnotation(EventType.class).value(),
				Function.identity()));

	private ContioEventTypes() {
	}

	/**
	 * All known event types, as Contio writes them.
	 * @return an unmodifiable set
	 */
	public static Set<String> all() {
		return RECORDS.keySet();
	}

	/**
	 * The record that holds the data of an event type.
	 * @param type the event type, such as {@code meeting.completed}
	 * @return the record, or {@code null} if the type is not known
	 */
	public static @Nullable Class<? extends ContioEvent> recordOf(String type) {
		return RECORDS.get(type);
	}

	/**
	 * The event type whose data a record holds.
	 * @param type a class, such as {@code MeetingCompleted.class}
	 * @return the event type, or {@code null} if the class is not the record of one
	 */
	public static @Nullable String typeOf(Class<?> type) {
		EventType eventType = type.getAnnotation(EventType.class);
		return (eventType != null) ? eventType.value() : null;
	}

}
