package ai.contio.spring.client.json;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.util.ReflectionUtils;

/**
 * The constants of an {@link OpenEnum}, found once for each class so that nobody has to
 * list them twice.
 */
final class OpenEnumConstants {

	private static final ClassValue<Set<Object>> CONSTANTS = new ClassValue<>() {

		@Override
		protected Set<Object> computeValue(Class<?> type) {
			return Arrays.stream(type.getFields())
				.filter((field) -> isConstant(field, type))
				.map((field) -> ReflectionUtils.getField(field, null))
				.collect(Collectors.toUnmodifiableSet());
		}

	};

	private OpenEnumConstants() {
	}

	static Set<Object> of(Class<?> type) {
		return CONSTANTS.get(type);
	}

	private static boolean isConstant(Field field, Class<?> type) {
		return Modifier.isStatic(field.getModifiers()) && field.getType() == type;
	}

}
