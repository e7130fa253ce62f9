package ai.contio.spring.webhook.listener;

import java.lang.reflect.Method;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

import ai.contio.spring.webhook.event.ContioEvent;
import ai.contio.spring.webhook.event.ContioEventTypes;
import ai.contio.spring.webhook.event.UnknownEvent;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

/**
 * Which event types a listener receives: told by the record that it takes, by its
 * annotation, or by neither, which means all.
 */
final class ListenerTypes {

	private static final Log logger = LogFactory.getLog(ListenerTypes.class);

	private ListenerTypes() {
	}

	static Predicate<String> of(Method method, @Nullable Class<?> data, Set<String> named) {
		String recordType = (data != null) ? ContioEventTypes.typeOf(data) : null;
		if (recordType != null) {
			return ofRecord(method, recordType, named);
		}
		if (data == UnknownEvent.class) {
			return ofUnknown(method, named);
		}
		if (data != null && data != ContioEvent.class) {
			throw new InvalidListenerException(method,
					"%s is not the data of an event type".formatted(data.getSimpleName()),
					"Take the record of an event type, ContioEvent for any, or UnknownEvent for types that this version does not know.");
		}
		warnOfUnknown(method, named);
		return named.isEmpty() ? (type) -> true : named::contains;
	}

	private static Predicate<String> ofRecord(Method method, String recordType, Set<String> named) {
		if (!named.isEmpty() && !named.equals(Set.of(recordType))) {
			throw new InvalidListenerException(method,
					"the annotation says %s and the parameter says %s".formatted(new TreeSet<>(named), recordType),
					"Remove the event types from the annotation, or take ContioEvent to receive several types.");
		}
		return recordType::equals;
	}

	private static Predicate<String> ofUnknown(Method method, Set<String> named) {
		Set<String> known = new TreeSet<>(named);
		known.retainAll(ContioEventTypes.all());
		if (!known.isEmpty()) {
			throw new InvalidListenerException(method,
					"it takes UnknownEvent, and %s is known".formatted(String.join(", ", known)),
					"Take the record of the event type, or ContioEvent.");
		}
		return named.isEmpty() ? (type) -> !ContioEventTypes.all().contains(type) : named::contains;
	}

	private static void warnOfUnknown(Method method, Set<String> named) {
		Set<String> unknown = new TreeSet<>(named);
		unknown.removeAll(ContioEventTypes.all());
		if (!unknown.isEmpty()) {
			logger.warn("%s listens to %s, which this version knows no event type by; if that is a slip, see %s"
				.formatted(InvalidListenerException.describe(method), unknown, ContioEventTypes.class.getName()));
		}
	}

}
