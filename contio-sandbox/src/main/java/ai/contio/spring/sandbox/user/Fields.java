package ai.contio.spring.sandbox.user;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;

import ai.contio.spring.sandbox.web.ApiException;
import ai.contio.spring.sandbox.web.Ids;
import ai.contio.spring.sandbox.web.JsonBody;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;

/**
 * Reads fields of requests by the rules that the specification has for them.
 */
public final class Fields {

	private Fields() {
	}

	/**
	 * A text of one character at least.
	 * @param body the body
	 * @param name the name of the field
	 * @param max the most characters
	 * @return the text, or {@code null} if it is {@code null} or left out
	 * @throws ApiException if it is empty or too long
	 */
	public static @Nullable String text(JsonBody body, String name, int max) {
		String text = body.text(name);
		if (text != null && (text.isEmpty() || text.codePointCount(0, text.length()) > max)) {
			throw invalid("'%s' must have 1 to %d characters, but has %d.".formatted(name, max,
					text.codePointCount(0, text.length())));
		}
		return text;
	}

	/**
	 * A text that may be empty.
	 * @param body the body
	 * @param name the name of the field
	 * @param max the most characters
	 * @return the text, or {@code null} if it is {@code null} or left out
	 * @throws ApiException if it is too long
	 */
	public static @Nullable String longText(JsonBody body, String name, int max) {
		String text = body.text(name);
		return (text == null || text.isEmpty()) ? text : text(body, name, max);
	}

	/**
	 * A number between bounds.
	 * @param body the body
	 * @param name the name of the field
	 * @param max the largest; 0 is the smallest
	 * @return the number, or {@code null} if it is {@code null} or left out
	 * @throws ApiException if it is smaller or larger
	 */
	public static @Nullable Double number(JsonBody body, String name, int max) {
		Double number = body.number(name);
		if (number != null && !(number >= 0 && number <= max)) {
			throw invalid("'%s' must be a number from 0 to %d, and was not.".formatted(name, max));
		}
		return number;
	}

	/**
	 * Several texts.
	 * @param body the body
	 * @param name the name of the field
	 * @param max the most texts
	 * @return the texts; empty if the field is {@code null} or left out
	 * @throws ApiException if there are too many
	 */
	public static List<String> texts(JsonBody body, String name, int max) {
		List<String> texts = body.texts(name);
		if (texts.size() > max) {
			throw invalid("'%s' must have at most %d entries, but has %d.".formatted(name, max, texts.size()));
		}
		return texts;
	}

	/**
	 * A value that has to be there.
	 * @param body the body
	 * @param name the name of the field
	 * @param value its value
	 * @param <T> the type of the value
	 * @return the value
	 * @throws ApiException if it is {@code null}
	 */
	public static <T> T required(JsonBody body, String name, @Nullable T value) {
		if (value == null) {
			throw invalid("'%s' is required, but is %s.".formatted(name, body.has(name) ? "null" : "missing"));
		}
		return value;
	}

	/**
	 * One of some words.
	 * @param body the body
	 * @param name the name of the field
	 * @param words the words
	 * @return the word, or {@code null} if it is {@code null} or left out
	 * @throws ApiException if it is another one
	 */
	public static @Nullable String oneOf(JsonBody body, String name, List<String> words) {
		String word = body.text(name);
		if (word != null && !words.contains(word)) {
			throw invalid("'%s' must be one of %s, and was not.".formatted(name, words));
		}
		return word;
	}

	/**
	 * An id.
	 * @param body the body
	 * @param name the name of the field
	 * @param code the code of the error if it is none
	 * @return the id, or {@code null} if it is {@code null} or left out
	 * @throws ApiException if it is no id
	 */
	public static @Nullable UUID id(JsonBody body, String name, String code) {
		String id = body.text(name);
		return (id != null) ? Ids.parse(id)
			.orElseThrow(() -> new ApiException(HttpStatus.BAD_REQUEST, code,
					"'%s' must be a UUID, and was not.".formatted(name)))
				: null;
	}

	/**
	 * A date.
	 * @param body the body
	 * @param name the name of the field
	 * @param code the code of the error if it is none
	 * @return the date, or {@code null} if it is {@code null} or left out
	 * @throws ApiException if it is no date
	 */
	public static @Nullable LocalDate date(JsonBody body, String name, String code) {
		String date = body.text(name);
		try {
			if (date == null || date.matches("\\d{4}-\\d\\d-\\d\\d")) {
				return (date != null) ? LocalDate.parse(date) : null;
			}
		}
		catch (DateTimeParseException ex) {
			// Answered below, as any other value that is no date
		}
		throw new ApiException(HttpStatus.BAD_REQUEST, code,
				"'%s' must be a date such as 2026-01-31, and was not.".formatted(name));
	}

	private static ApiException invalid(String message) {
		return ApiException.invalidRequest(message);
	}

}
