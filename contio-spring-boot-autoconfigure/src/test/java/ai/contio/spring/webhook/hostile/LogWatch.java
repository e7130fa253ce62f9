package ai.contio.spring.webhook.hostile;

import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import org.slf4j.LoggerFactory;

/**
 * Reads along what is logged, and remembers the lines that should not be there.
 */
final class LogWatch extends AppenderBase<ILoggingEvent> implements AutoCloseable {

	private static final int MAX_BYTES = 1024;

	private static final int MAX_REMEMBERED = 20;

	private final Queue<String> offending = new ConcurrentLinkedQueue<>();

	private LogWatch() {
	}

	static LogWatch begin() {
		LogWatch watch = new LogWatch();
		LoggerContext loggers = (LoggerContext) LoggerFactory.getILoggerFactory();
		watch.setContext(loggers);
		watch.start();
		root().addAppender(watch);
		// All that our own code has to say, and none of it on the console
		own().addAppender(watch);
		own().setAdditive(false);
		own().setLevel(Level.DEBUG);
		return watch;
	}

	@Override
	protected void append(ILoggingEvent event) {
		// Reactor Netty names each header of a request that it cannot read on a line
		event.getFormattedMessage().lines().forEach((line) -> check(event.getLoggerName(), line));
		if (event.getThrowableProxy() != null) {
			ThrowableProxyUtil.asString(event.getThrowableProxy())
				.lines()
				.forEach((line) -> check(event.getLoggerName(), line));
		}
	}

	private void check(String logger, String line) {
		boolean shows = line.contains(HostileBodies.MARK);
		if ((shows || line.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES)
				&& this.offending.size() < MAX_REMEMBERED) {
			this.offending.add("%s: %s: %s".formatted(logger, shows ? "of a body" : "too long",
					line.substring(0, Math.min(300, line.length()))));
		}
	}

	Queue<String> offending() {
		return this.offending;
	}

	@Override
	public void close() {
		root().detachAppender(this);
		own().detachAppender(this);
		own().setAdditive(true);
		own().setLevel(null);
		stop();
	}

	private static Logger own() {
		return (Logger) LoggerFactory.getLogger("ai.contio.spring");
	}

	private static Logger root() {
		return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
	}

}
