package ai.contio.spring.client.json;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

/**
 * Values of {@link OpenEnum}s that were read and are none of those that this version
 * knows. The first time a value comes, the log says so; whoever wants to count them can
 * listen.
 */
public final class UnknownValues {

	private static final Log logger = LogFactory.getLog(UnknownValues.class);

	private static final List<Consumer<Class<? extends OpenEnum>>> LISTENERS = new CopyOnWriteArrayList<>();

	private static final Set<OpenEnum> SAID = ConcurrentHashMap.newKeySet();

	/* Who invents values without end is not to fill the log or the memory */
	private static final int MOST_SAID = 100;

	/* Anything else is shown to nobody: it may be personal */
	private static final Pattern NAME = Pattern.compile("[a-zA-Z][a-zA-Z0-9_.-]{0,63}");

	private UnknownValues() {
	}

	/**
	 * Listen for values that are read and not known, in this JVM.
	 * @param listener told the type of each of them
	 */
	public static void addListener(Consumer<Class<? extends OpenEnum>> listener) {
		LISTENERS.add(listener);
	}

	/**
	 * Do not listen any more.
	 * @param listener who listened
	 */
	public static void removeListener(Consumer<Class<? extends OpenEnum>> listener) {
		LISTENERS.remove(listener);
	}

	static void read(OpenEnum value) {
		if (!value.isKnown()) {
			LISTENERS.forEach((listener) -> listener.accept(value.getClass()));
			if (SAID.size() < MOST_SAID && NAME.matcher(value.value()).matches() && SAID.add(value)) {
				logger.info("Contio has sent the %s '%s', which this version does not know; isKnown() tells."
					.formatted(value.getClass().getSimpleName(), value.value()));
			}
		}
	}

}
