package ai.contio.spring.sandbox.control.page;

import tools.jackson.core.JacksonException;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * Sets JSON out for people. What is no JSON stays as it is.
 */
@Component
final class PrettyJson {

	private static final Separators SEPARATORS = Separators.createDefaultInstance()
		.withObjectNameValueSpacing(Separators.Spacing.AFTER);

	private final JsonMapper json;

	PrettyJson(JsonMapper json) {
		this.json = json.rebuild().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();
	}

	String format(String text) {
		try {
			return text.isBlank() ? text : format(this.json.readTree(text));
		}
		catch (JacksonException ex) {
			return text;
		}
	}

	String format(Object value) {
		return this.json.writer().with(new DefaultPrettyPrinter(SEPARATORS)).writeValueAsString(value);
	}

	/**
	 * Say what keeps a text from being the data of an event.
	 * @param text the text
	 * @return what is wrong, or an empty text if nothing is
	 */
	String problem(String text) {
		try {
			return this.json.readTree(text).isObject() ? "" : "The data must be a JSON object: { ... }";
		}
		catch (JacksonException ex) {
			return "The data is not valid JSON%s: %s".formatted(
					(ex.getLocation() != null) ? ", in line " + ex.getLocation().getLineNr() : "",
					ex.getOriginalMessage());
		}
	}

}
