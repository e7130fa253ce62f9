package ai.contio.spring.client.json;

/**
 * One of the values that Contio knows for a field, or one that this version of the
 * starter does not know yet. Contio adds, renames and drops such values, so an unknown
 * one is a value like any other: it is read, compared and written back unchanged.
 * <p>
 * It is implemented by a record whose constants are its known values:
 *
 * <pre class="code">
 * public record Status(&#64;JsonValue String value) implements OpenEnum {
 *
 *     public static final Status OPEN = new Status("open");
 *
 *     &#64;JsonCreator(mode = JsonCreator.Mode.DELEGATING)
 *     public Status {
 *     }
 *
 * }
 * </pre>
 */
public interface OpenEnum {

	/**
	 * The value as Contio writes it.
	 * @return the value
	 */
	String value();

	/**
	 * Whether this is one of the values that this version of the starter knows.
	 * @return {@code true} if it equals a constant of its class
	 */
	default boolean isKnown() {
		return OpenEnumConstants.of(getClass()).contains(this);
	}

}
