package ai.contio.spring.autoconfigure;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;

/**
 * Says at start-up, in one line, what is configured, if it can work. It is a
 * {@link SmartLifecycle} because those are started under lazy initialization, too.
 */
final class StartUpLine implements SmartLifecycle {

	private static final Log logger = LogFactory.getLog(StartUpLine.class);

	private final ObjectProvider<StartUpNote> notes;

	private volatile boolean running;

	StartUpLine(ObjectProvider<StartUpNote> notes) {
		this.notes = notes;
	}

	@Override
	public void start() {
		this.running = true;
		List<StartUpNote> found = this.notes.orderedStream().toList();
		found.forEach(StartUpNote::check);
		String line = found.stream()
			.map(StartUpNote::describe)
			.filter(Objects::nonNull)
			.collect(Collectors.joining("; "));
		if (!line.isEmpty()) {
			logger.info("Contio: " + line);
		}
		found.stream().flatMap(StartUpNote::warnings).forEach(logger::warn);
	}

	@Override
	public void stop() {
		this.running = false;
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	@Override
	public int getPhase() {
		// Before any web server
		return Integer.MIN_VALUE;
	}

}
