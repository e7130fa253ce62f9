package ai.contio.spring.webhook.event;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * The event types that this version has a record for.
 */
public final class ContioEventTypes {

	private static final Map<String, Class<? extends ContioEvent>> RECORDS = Arrays
		.stream(ContioEvent.class.getPermittedSubclasses())
		.filter((type) -> type.isAnnotationPresent(EventType.class))
		.map((type) -> type.<ContioEvent>asSubclass(ContioEvent.class))
		.collect(Collectors.toUnmodifiableMap((type) -> type.getAnnotation(EventType.class).value(), (type) -> type));

	private ContioEventTypes() {
	}

	/**
	 * All known types.
	 * @return the types as Contio writes them
	 */
	public static Set<String> all() {
		return RECORDS.keySet();
	}

	/**
	 * The record for the data of a type.
	 * @param eventType the type
	 * @return the record, or {@code null} if the type is not known
	 */
	public static @Nullable Class<? extends ContioEvent> recordOf(String eventType) {
		return RECORDS.get(eventType);
	}

	/**
	 * The type whose data a record holds.
	 * @param record the class of the record
	 * @return the type, or {@code null} if the class is no such record
	 */
	public static @Nullable String typeOf(Class<?> record) {
		EventType annotation = record.getAnnotation(EventType.class);
		return (annotation != null) ? annotation.value() : null;
	}

}
