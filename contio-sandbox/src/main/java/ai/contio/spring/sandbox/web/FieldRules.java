package ai.contio.spring.sandbox.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Collection;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;

/**
 * Reads the fields of a body by the documented rules about their values. What breaks one
 * is a 400 that names the field. A field of a change that is left out stays as it is.
 *
 * @param body the body
 * @param code the code of the error
 */
public record FieldRules(JsonBody body, String code) {

	/**
	 * The rules with the code that most of the admin API has for a value that cannot be.
	 * @param body the body
	 * @return the rules
	 */
	public static FieldRules of(JsonBody body) {
		return new FieldRules(body, "validation_error");
	}

	/**
	 * A text that has to be there and not be empty.
	 * @param name the name of the field
	 * @param max the most characters
	 * @return the text
	 * @throws ApiException if it is missing, {@code null}, empty or too long
	 */
	public String required(String name, int max) {
		return required(name, text(name, 1, max));
	}

	/**
	 * A value that has to be there.
	 * @param name the name of the field
	 * @param value its value
	 * @param <T> the type of the value
	 * @return the value
	 * @throws ApiException if it is {@code null}
	 */
	public <T> T required(String name, @Nullable T value) {
		if (value == null) {
			throw broken("'%s' is required, but is %s.".formatted(this.body.qualified(name),
					this.body.has(name) ? "null" : "missing"));
		}
		return value;
	}

	/**
	 * A text within bounds.
	 * @param name the name of the field
	 * @param min the fewest characters
	 * @param max the most characters
	 * @return the text, or {@code null} if it is {@code null} or left out
	 * @throws ApiException if it is too short or too long
	 */
	public @Nullable String text(String name, int min, int max) {
		String text = this.body.text(name);
		int length = (text != null) ? text.codePointCount(0, text.length()) : min;
		if (length < min || length > max) {
			throw broken("'%s' must have %d to %d characters, but has %d.".formatted(this.body.qualified(name), min,
					max, length));
		}
		return text;
	}

	/**
	 * One of some words.
	 * @param name the name of the field
	 * @param words the words
	 * @return the word, or {@code null} if it is {@code null} or left out
	 * @throws ApiException if it is another one
	 */
	public @Nullable String oneOf(String name, Collection<String> words) {
		String word = this.body.text(name);
		if (word != null && !words.contains(word)) {
			throw broken("'%s' must be one of %s.".formatted(this.body.qualified(name), String.join(", ", words)));
		}
		return word;
	}

	/**
	 * An id.
	 * @param name the name of the field
	 * @return the id, or {@code null} if it is {@code null} or left out
	 * @throws ApiException if it is no UUID
	 */
	public @Nullable UUID id(String name) {
		String id = this.body.text(name);
		return (id != null)
				? Ids.parse(id).orElseThrow(() -> broken("'%s' must be a UUID.".formatted(this.body.qualified(name))))
				: null;
	}

	/**
	 * The URL of something on the web.
	 * @param name the name of the field
	 * @param max the most characters
	 * @return the URL, or {@code null} if it is {@code null} or left out
	 * @throws ApiException if it is too long, or no absolute http or https URL
	 */
	public @Nullable String webUrl(String name, int max) {
		String url = text(name, 0, max);
		if (url != null && !isWebUrl(url)) {
			throw broken("'%s' must be an absolute http or https URL.".formatted(this.body.qualified(name)));
		}
		return url;
	}

	/**
	 * The new value of a text that has to stay there.
	 * @param name the name of the field
	 * @param max the most characters
	 * @param current its value
	 * @return the value
	 * @throws ApiException if it is given and {@code null}, empty or too long
	 */
	public String change(String name, int max, String current) {
		return this.body.has(name) ? required(name, max) : current;
	}

	/**
	 * The new value of a text that may be cleared.
	 * @param name the name of the field
	 * @param max the most characters
	 * @param current its value
	 * @return the value
	 * @throws ApiException if it is too long
	 */
	public @Nullable String changeOrClear(String name, int max, @Nullable String current) {
		return this.body.has(name) ? text(name, 0, max) : current;
	}

	/**
	 * The new value of a flag, which stays as it is if it is {@code null}.
	 * @param name the name of the field
	 * @param current its value
	 * @return the value
	 * @throws ApiException if it is neither {@code true} nor {@code false}
	 */
	public boolean change(String name, boolean current) {
		Boolean value = this.body.bool(name);
		return (value != null) ? value : current;
	}

	/**
	 * The answer to a value that breaks a rule.
	 * @param message what was found and what was expected
	 * @return the error, a 400
	 */
	public ApiException broken(String message) {
		return new ApiException(HttpStatus.BAD_REQUEST, this.code, message);
	}

	private static boolean isWebUrl(String value) {
		try {
			URI uri = new URI(value);
			return uri.getHost() != null && uri.getPort() <= 65535
					&& ("http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme()));
		}
		catch (URISyntaxException ex) {
			return false;
		}
	}

}
