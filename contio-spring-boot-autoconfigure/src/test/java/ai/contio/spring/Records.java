package ai.contio.spring;

import java.lang.reflect.Constructor;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import ai.contio.spring.client.ContioSecret;
import ai.contio.spring.client.FileUpload;
import ai.contio.spring.client.json.OpenEnum;

import org.springframework.beans.BeanUtils;
import org.springframework.core.io.ByteArrayResource;

/**
 * Makes arguments without knowing them.
 */
public final class Records {

	/**
	 * The name of the file that is uploaded.
	 */
	public static final String FILE_NAME = "notes.txt";

	private static final OffsetDateTime TIME = OffsetDateTime.parse("2026-03-01T09:00:00+01:00");

	private Records() {
	}

	/**
	 * An instance with something in each component.
	 * @param type a record, an enum, or a class with a constructor that takes all it has
	 * @return the instance
	 */
	public static Object filled(Class<?> type) {
		if (type.isEnum()) {
			return type.getEnumConstants()[0];
		}
		Constructor<?> constructor = Arrays.stream(type.getDeclaredConstructors())
			.max(Comparator.comparingInt(Constructor::getParameterCount))
			.orElseThrow();
		return BeanUtils.instantiateClass(constructor,
				Arrays.stream(constructor.getParameterTypes()).map(Records::value).toArray());
	}

	/**
	 * A value of a type.
	 * @param type the type
	 * @return something
	 */
	public static Object value(Class<?> type) {
		if (type == String.class) {
			return "text";
		}
		if (type == Boolean.class) {
			return true;
		}
		if (type == Integer.class) {
			return 7;
		}
		if (type == Long.class) {
			return 7L;
		}
		if (type == List.class) {
			return List.of("ada@example.com");
		}
		if (type == OffsetDateTime.class) {
			return TIME;
		}
		if (type == ContioSecret.class) {
			return ContioSecret.of("secret-of-the-test");
		}
		if (type == FileUpload.class) {
			return FileUpload.of(FILE_NAME, new ByteArrayResource("Hello".getBytes()));
		}
		return OpenEnum.class.isAssignableFrom(type) ? ofText(type, "text") : filled(type);
	}

	/**
	 * A record with one component, a text.
	 * @param type the record
	 * @param text the text
	 * @return an instance with the text
	 */
	public static Object ofText(Class<?> type, String text) {
		try {
			return BeanUtils.instantiateClass(type.getDeclaredConstructor(String.class), text);
		}
		catch (NoSuchMethodException ex) {
			throw new AssertionError("%s has no such constructor".formatted(type), ex);
		}
	}

}
