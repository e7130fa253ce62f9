package ai.contio.spring.client.json;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/**
 * A JSON field that can be left out, be {@code null}, or have a value, where the three
 * mean different things: in an update they say "leave", "clear" and "set", and in an
 * event they keep what was received apart from what was not.
 *
 * @param <T> the type of the value
 */
public final class FieldValue<T> {

	private static final FieldValue<?> OMITTED = new FieldValue<>(null, true);

	private static final FieldValue<?> NULL = new FieldValue<>(null, false);

	private final @Nullable T value;

	private final boolean omitted;

	private FieldValue(@Nullable T value, boolean omitted) {
		this.value = value;
		this.omitted = omitted;
	}

	/**
	 * A field that is not there.
	 * @param <T> the type of the value
	 * @return the omitted field
	 */
	@SuppressWarnings("unchecked")
	public static <T> FieldValue<T> omitted() {
		return (FieldValue<T>) OMITTED;
	}

	/**
	 * A field that is there: with a value, or as an explicit {@code null}.
	 * @param <T> the type of the value
	 * @param value the value or {@code null}
	 * @return the field
	 */
	@SuppressWarnings("unchecked")
	public static <T> FieldValue<T> of(@Nullable T value) {
		return (value != null) ? new FieldValue<>(value, false) : (FieldValue<T>) NULL;
	}

	/**
	 * The value, where there is one.
	 * @return the value, or {@code null} if the field is omitted or {@code null}
	 */
	public @Nullable T value() {
		return this.value;
	}

	/**
	 * The value as an {@link Optional}.
	 * @return the value, or empty if the field is omitted or {@code null}
	 */
	public Optional<T> asOptional() {
		return Optional.ofNullable(this.value);
	}

	/**
	 * Whether the field is there with a value.
	 * @return {@code false} if it is omitted or {@code null}
	 */
	public boolean isPresent() {
		return this.value != null;
	}

	/**
	 * Whether the field is not there.
	 * @return {@code false} if it has a value or is an explicit {@code null}
	 */
	public boolean isOmitted() {
		return this.omitted;
	}

	/**
	 * Whether the field is there as an explicit {@code null}.
	 * @return {@code false} if it has a value or is omitted
	 */
	public boolean isNull() {
		return !this.omitted && this.value == null;
	}

	/**
	 * Call the consumer with the value, where there is one.
	 * @param action what to do with the value
	 */
	public void ifPresent(Consumer<? super T> action) {
		if (this.value != null) {
			action.accept(this.value);
		}
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return this == other || (other instanceof FieldValue<?> that && this.omitted == that.omitted
				&& Objects.equals(this.value, that.value));
	}

	@Override
	public int hashCode() {
		return 31 * Objects.hashCode(this.value) + Boolean.hashCode(this.omitted);
	}

	@Override
	public String toString() {
		return this.omitted ? "omitted" : String.valueOf(this.value);
	}

}
