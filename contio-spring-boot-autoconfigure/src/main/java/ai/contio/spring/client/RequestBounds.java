package ai.contio.spring.client;

import java.math.BigDecimal;
import java.util.Collection;

import org.jspecify.annotations.Nullable;

/**
 * The bounds that Contio puts on what it is sent, checked before anything is sent.
 */
public final class RequestBounds {

	private RequestBounds() {
	}

	/**
	 * Check the length of a text.
	 * @param field the field, as Contio spells it
	 * @param value the value; {@code null} passes
	 * @param min fewest characters
	 * @param max most characters
	 * @throws IllegalArgumentException if the text is shorter or longer
	 */
	public static void length(String field, @Nullable String value, int min, int max) {
		if (value == null) {
			return;
		}
		int length = value.codePointCount(0, value.length());
		if (length < min || length > max) {
			String bound = (min > 0) ? "%d to %d".formatted(min, max) : "at most %d".formatted(max);
			throw new IllegalArgumentException(
					"%s must have %s characters, but has %d".formatted(field, bound, length));
		}
	}

	/**
	 * Check that a text is not too short, where Contio names no longest one.
	 * @param field the field, as Contio spells it
	 * @param value the value; {@code null} passes
	 * @param min fewest characters
	 * @throws IllegalArgumentException if the text is shorter
	 */
	public static void minLength(String field, @Nullable String value, int min) {
		int length = (value != null) ? value.codePointCount(0, value.length()) : min;
		if (length < min) {
			throw new IllegalArgumentException("%s must have at least %d %s, but has %d".formatted(field, min,
					(min == 1) ? "character" : "characters", length));
		}
	}

	/**
	 * Check a number.
	 * @param field the field, as Contio spells it
	 * @param value the value; {@code null} passes
	 * @param min smallest number
	 * @param max largest number
	 * @throws IllegalArgumentException if the number is smaller or larger
	 */
	public static void range(String field, @Nullable Integer value, int min, int max) {
		if (value != null && (value < min || value > max)) {
			throw new IllegalArgumentException("%s must be %d to %d, but is %d".formatted(field, min, max, value));
		}
	}

	/**
	 * Check a number that need not be a whole one.
	 * @param field the field, as Contio spells it
	 * @param value the value; {@code null} passes
	 * @param min smallest number
	 * @param max largest number
	 * @throws IllegalArgumentException if the number is smaller or larger
	 */
	public static void range(String field, @Nullable BigDecimal value, int min, int max) {
		if (value != null
				&& (value.compareTo(BigDecimal.valueOf(min)) < 0 || value.compareTo(BigDecimal.valueOf(max)) > 0)) {
			throw new IllegalArgumentException(
					"%s must be %d to %d, but is %s".formatted(field, min, max, value.toPlainString()));
		}
	}

	/**
	 * Check that there are not too many elements.
	 * @param field the field, as Contio spells it
	 * @param value the value; {@code null} passes
	 * @param max most elements
	 * @throws IllegalArgumentException if there are more
	 */
	public static void maxSize(String field, @Nullable Collection<?> value, int max) {
		if (value != null && value.size() > max) {
			throw new IllegalArgumentException(
					"%s must have at most %d elements, but has %d".formatted(field, max, value.size()));
		}
	}

	/**
	 * Check the number of elements.
	 * @param field the field, as Contio spells it
	 * @param value the value; {@code null} passes
	 * @param min fewest elements
	 * @throws IllegalArgumentException if there are fewer
	 */
	public static void size(String field, @Nullable Collection<?> value, int min) {
		if (value != null && value.size() < min) {
			throw new IllegalArgumentException("%s must have at least %d %s, but has %d".formatted(field, min,
					(min == 1) ? "element" : "elements", value.size()));
		}
	}

	/**
	 * Check that a value is there.
	 * @param field the field, as Contio spells it
	 * @param value the value
	 * @param <T> the type of the value
	 * @return the value
	 * @throws IllegalArgumentException if it is {@code null}
	 */
	public static <T> T required(String field, @Nullable T value) {
		if (value == null) {
			throw new IllegalArgumentException("%s is required, but is null".formatted(field));
		}
		return value;
	}

}
