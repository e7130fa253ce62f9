package ai.contio.spring.benchmark.call;

import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/**
 * Logs what an application logs by default: without Spring Boot around it, Logback would
 * write every detail of a call.
 */
final class QuietLogging {

	private QuietLogging() {
	}

	static void set() {
		LoggingSystem.get(QuietLogging.class.getClassLoader())
			.setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.INFO);
	}

}
