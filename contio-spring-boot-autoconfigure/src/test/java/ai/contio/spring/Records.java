package ai.contio.spring;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

import ai.contio.spring.client.json.OpenEnum;

import org.springframework.beans.BeanUtils;

/**
 * Makes records without knowing them.
 */
public final class Records {

	private Records() {
	}

	/**
	 * A record of texts and open enums.
	 * @param type the record
	 * @return an instance with something in each component
	 */
	public static Object filled(Class<?> type) {
		RecordComponent[] components = type.getRecordComponents();
		Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
		Object[] values = Arrays.stream(types)
			.map((component) -> OpenEnum.class.isAssignableFrom(component) ? ofText(component, "text") : "text")
			.toArray();
		return BeanUtils.instantiateClass(canonical(type, types), values);
	}

	/**
	 * A record with one component, a text.
	 * @param type the record
	 * @param text the text
	 * @return an instance with the text
	 */
	public static Object ofText(Class<?> type, String text) {
		return BeanUtils.instantiateClass(canonical(type, String.class), text);
	}

	private static Constructor<?> canonical(Class<?> type, Class<?>... components) {
		try {
			return type.getDeclaredConstructor(components);
		}
		catch (NoSuchMethodException ex) {
			throw new AssertionError("%s has no such constructor".formatted(type), ex);
		}
	}

}
