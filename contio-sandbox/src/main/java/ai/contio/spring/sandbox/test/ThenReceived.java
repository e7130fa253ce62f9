package ai.contio.spring.sandbox.test;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

import ai.contio.spring.sandbox.call.RecordedCall;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ListAssert;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Calls that have come in. Each sentence narrows them down, and fails if none is left.
 */
public final class ThenReceived {

	private static final JsonMapper JSON = JsonMapper.shared();

	private final Then then;

	private final String words;

	private final Predicate<RecordedCall> which;

	ThenReceived(Then then, String operation) {
		this(then, operation, (call) -> call.is(operation));
	}

	private ThenReceived(Then then, String words, Predicate<RecordedCall> which) {
		this.then = then;
		this.words = words;
		this.which = which;
		expect(then.awaitCalls((calls) -> calls.stream().anyMatch(which), then.timeout()), "at least once");
	}

	/**
	 * They have this header.
	 * @param name the name of the header
	 * @param value its value; credentials are masked with six asterisks
	 * @return those calls
	 * @throws AssertionError if there is none
	 */
	public ThenReceived withHeader(String name, String value) {
		return narrowed("the header %s: %s".formatted(name, value), (call) -> value.equals(call.header(name)));
	}

	/**
	 * They have this parameter in their query.
	 * @param name the name of the parameter
	 * @param value its value
	 * @return those calls
	 * @throws AssertionError if there is none
	 */
	public ThenReceived withQuery(String name, String value) {
		return narrowed("the parameter %s=%s".formatted(name, value),
				(call) -> call.query().getOrDefault(name, List.of()).contains(value));
	}

	/**
	 * They have this field in their JSON.
	 * @param field the name of the field, or a JSON pointer such as
	 * {@code /actions/0/type}
	 * @param value its value as text
	 * @return those calls
	 * @throws AssertionError if there is none
	 */
	public ThenReceived withField(String field, String value) {
		String pointer = field.startsWith("/") ? field : "/" + field;
		return narrowed("the field %s: %s".formatted(field, value),
				(call) -> value.equals(field(call.body(), pointer)));
	}

	/**
	 * They were answered with this status.
	 * @param status the status
	 * @return those calls
	 * @throws AssertionError if there is none
	 */
	public ThenReceived answered(int status) {
		return narrowed("the answer %d".formatted(status), (call) -> call.status() == status);
	}

	/**
	 * There was one and no more.
	 * @return the call
	 * @throws AssertionError if there were more
	 */
	public RecordedCall once() {
		times(1);
		return found().get(0);
	}

	/**
	 * There were so many.
	 * @param count how many
	 * @return those calls
	 * @throws AssertionError if there were more or fewer
	 */
	public ThenReceived times(int count) {
		this.then.awaitCalls((calls) -> calls.stream().filter(this.which).count() >= count, this.then.timeout());
		expect(found().size() == count, Text.times(count));
		return this;
	}

	/**
	 * All else that there is to assert.
	 * @return the calls, newest first
	 */
	public ListAssert<RecordedCall> calls() {
		return Assertions.assertThat(found()).as(this.words);
	}

	private ThenReceived narrowed(String more, Predicate<RecordedCall> condition) {
		return new ThenReceived(this.then, this.words + " with " + more, this.which.and(condition));
	}

	private List<RecordedCall> found() {
		return this.then.calls().stream().filter(this.which).toList();
	}

	private void expect(boolean fulfilled, String expected) {
		Assertions.assertThat(fulfilled)
			.withFailMessage(() -> "Expected to receive %s %s, but received it %s. Received were, newest first:%n%s"
				.formatted(this.words, expected, Text.times(found().size()), Text.lines(this.then.calls())))
			.isTrue();
	}

	private static String field(String body, String pointer) {
		try {
			JsonNode value = JSON.readTree(body).at(pointer);
			return value.isValueNode() ? Objects.requireNonNullElse(value.asString(), "") : value.toString();
		}
		catch (JacksonException ex) {
			return "";
		}
	}

}
