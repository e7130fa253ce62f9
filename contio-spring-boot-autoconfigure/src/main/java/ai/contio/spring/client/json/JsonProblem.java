package ai.contio.spring.client.json;

import java.util.List;

import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;

/**
 * Says what is wrong with JSON that could not be read, without showing any of it.
 * Jackson's own messages quote the value, which may be personal.
 */
public final class JsonProblem {

	private JsonProblem() {
	}

	/**
	 * What was wrong, fit for a log: names the property by its path, and what was
	 * expected there.
	 * @param exception what {@link ContioJson#mapper()} threw
	 * @return a sentence without its full stop, such as
	 * {@code 'redactions[0].count' is not a valid int}
	 */
	public static String describe(JacksonException exception) {
		if (exception instanceof InvalidNullException) {
			return subject(exception) + " is required and was missing or null";
		}
		if (exception instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null) {
			return subject(exception) + " is not a valid " + mismatch.getTargetType().getSimpleName();
		}
		if (exception instanceof InputCoercionException coercion) {
			return subject(exception) + " is not a valid " + coercion.getTargetType().getSimpleName();
		}
		return (exception instanceof DatabindException) ? subject(exception) + " is not valid" : "it is not valid JSON";
	}

	private static String subject(JacksonException exception) {
		List<JacksonException.Reference> path = exception.getPath();
		if (path.isEmpty()) {
			return "it";
		}
		StringBuilder subject = new StringBuilder();
		for (JacksonException.Reference step : path) {
			if (step.getPropertyName() == null) {
				subject.append('[').append(step.getIndex()).append(']');
			}
			else {
				subject.append(subject.isEmpty() ? "" : ".").append(step.getPropertyName());
			}
		}
		return "'" + subject + "'";
	}

}
