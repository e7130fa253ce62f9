package ai.contio.spring.sandbox.toolkit;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The fields that a part of a manifest may have.
 *
 * @param fields the fields
 */
record Shape(List<Field> fields) {

	static Shape of(Field... fields) {
		return new Shape(List.of(fields));
	}

	static Field text(String name, int max) {
		return new Field(name, Type.TEXT, false, 0, max, List.of(), null);
	}

	static Field word(String name, String... words) {
		return new Field(name, Type.TEXT, false, 0, Integer.MAX_VALUE, List.of(words), null);
	}

	static Field flag(String name) {
		return new Field(name, Type.FLAG, false, 0, 0, List.of(), null);
	}

	static Field number(String name, int min, int max) {
		return new Field(name, Type.NUMBER, false, min, max, List.of(), null);
	}

	static Field whole(String name) {
		return new Field(name, Type.WHOLE, false, Integer.MIN_VALUE, Integer.MAX_VALUE, List.of(), null);
	}

	static Field object(String name, @Nullable Shape shape) {
		return new Field(name, Type.OBJECT, false, 0, 0, List.of(), shape);
	}

	static Field list(String name, int max, @Nullable Shape shape) {
		return new Field(name, Type.LIST, false, 0, max, List.of(), shape);
	}

	/**
	 * A field.
	 *
	 * @param name its name
	 * @param type its type
	 * @param required whether it has to be there
	 * @param min the fewest characters or the least number
	 * @param max the most characters or entries, or the greatest number
	 * @param words the words that it may be, if not any
	 * @param shape what is in it, or {@code null} for anything
	 */
	record Field(String name, Type type, boolean required, long min, long max, List<String> words,
			@Nullable Shape shape) {

		/* A text that has to be there must not be empty */
		Field require() {
			return new Field(this.name, this.type, true, (this.type == Type.TEXT) ? 1 : this.min, this.max, this.words,
					this.shape);
		}

	}

	enum Type {

		TEXT, FLAG, NUMBER, WHOLE, OBJECT, LIST

	}

}
