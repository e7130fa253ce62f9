package ai.contio.spring.webhook;

import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import ai.contio.spring.observation.RepeatedProblem;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

/**
 * Says in the log that webhooks cannot be dispatched: at once, and then now and again for
 * all that could not be meanwhile, since there may be hundreds a second. Of an error of a
 * database it names the kind, but not the message, which may show what was to be stored.
 */
final class DispatchTrouble {

	private static final Log logger = LogFactory.getLog(DispatchTrouble.class);

	private static final String WHAT = "Webhooks could not be dispatched; they were answered 503, so that Contio delivers them again";

	private static final int MAX_CAUSES = 10;

	private final RepeatedProblem problem;

	DispatchTrouble(Clock clock) {
		this.problem = new RepeatedProblem(logger, clock);
	}

	/**
	 * A webhook was not dispatched.
	 * @param failure why, or {@code null} if it took too long
	 */
	void note(@Nullable Throwable failure) {
		List<Throwable> causes = causes(failure);
		if (failure == null) {
			this.problem.error(WHAT + ". The inbox did not answer within contio.webhook.budget", null);
		}
		else if (causes.stream().anyMatch(SQLException.class::isInstance)) {
			this.problem.error(
					WHAT + ". The inbox failed: "
							+ causes.stream().map(DispatchTrouble::name).collect(Collectors.joining(", caused by ")),
					null);
		}
		else {
			this.problem.error(WHAT, failure);
		}
	}

	private static List<Throwable> causes(@Nullable Throwable failure) {
		List<Throwable> causes = new ArrayList<>();
		for (Throwable cause = failure; cause != null && causes.size() < MAX_CAUSES; cause = cause.getCause()) {
			causes.add(cause);
		}
		return causes;
	}

	private static String name(Throwable cause) {
		String name = cause.getClass().getSimpleName();
		return (cause instanceof SQLException failure) ? "%s (SQL state %s)".formatted(name, failure.getSQLState())
				: name;
	}

}
