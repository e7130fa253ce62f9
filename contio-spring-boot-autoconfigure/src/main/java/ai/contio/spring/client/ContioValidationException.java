package ai.contio.spring.client;

import java.util.List;

/**
 * Thrown when Contio does not accept what it was sent (400 or 422).
 */
public class ContioValidationException extends ContioApiException {

	/**
	 * A failed call of this kind.
	 * @param error what is known about it
	 */
	public ContioValidationException(ContioApiError error) {
		super(error, "Correct the request; repeating it does not help.");
	}

	/**
	 * The event types that a webhook filter may name, which Contio lists when one of them
	 * was wrong.
	 * @return the types; empty if the failure is about something else
	 */
	public List<String> getValidEventTypes() {
		return (getExtras().get("valid_event_types") instanceof List<?> types)
				? types.stream().map(String::valueOf).toList() : List.of();
	}

}
