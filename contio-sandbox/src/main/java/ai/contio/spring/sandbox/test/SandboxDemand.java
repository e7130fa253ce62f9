package ai.contio.spring.sandbox.test;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import ai.contio.spring.sandbox.ContioSandbox;
import ai.contio.spring.sandbox.SandboxSettings;
import org.junit.jupiter.api.extension.ExtendWith;
import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.MergedAnnotation;
import org.springframework.core.annotation.MergedAnnotations;
import org.springframework.core.annotation.MergedAnnotations.SearchStrategy;
import org.springframework.util.ClassUtils;
import org.springframework.util.ReflectionUtils;

/**
 * What sandbox a test class asks for. Classes that ask for equal ones may share one.
 *
 * @param properties its properties, each as {@code name=value}
 * @param owner who alone uses it, a test class or an extension, or {@code null} if it is
 * shared
 */
record SandboxDemand(List<String> properties, @Nullable Object owner) {

	static SandboxDemand of(Class<?> testClass) {
		MergedAnnotation<ContioSandboxTest> annotation = annotations(testClass).get(ContioSandboxTest.class);
		ContioSandboxExtension registered = registered(testClass);
		if (registered != null) {
			return new SandboxDemand(List.of(), registered);
		}
		boolean shared = annotation.isPresent() && annotation.getBoolean("shared");
		return new SandboxDemand(annotation.isPresent() ? List.of(annotation.getStringArray("properties")) : List.of(),
				shared ? null : outermost(testClass));
	}

	static boolean isMadeBy(Class<?> testClass) {
		return registered(testClass) != null || annotations(testClass).stream(ExtendWith.class)
			.anyMatch(
					(annotation) -> List.of(annotation.getClassArray("value")).contains(ContioSandboxExtension.class));
	}

	ContioSandbox start(Consumer<SandboxSettings> base) {
		return ContioSandbox.start((settings) -> {
			base.accept(settings);
			settings.setPort(0);
			TestProperties.bind(this.properties, settings);
			if (this.owner instanceof ContioSandboxExtension extension) {
				extension.customize(settings);
			}
		});
	}

	Map<String, Object> propertyMap() {
		return TestProperties.map(this.properties);
	}

	private static MergedAnnotations annotations(Class<?> testClass) {
		return MergedAnnotations.search(SearchStrategy.TYPE_HIERARCHY)
			.withEnclosingClasses(ClassUtils::isInnerClass)
			.from(testClass);
	}

	private static Class<?> outermost(Class<?> testClass) {
		return ClassUtils.isInnerClass(testClass) ? outermost(testClass.getEnclosingClass()) : testClass;
	}

	private static @Nullable ContioSandboxExtension registered(Class<?> testClass) {
		for (Class<?> type = testClass; type != null && type != Object.class; type = type.getSuperclass()) {
			for (Field field : type.getDeclaredFields()) {
				if (field.getType() == ContioSandboxExtension.class && Modifier.isStatic(field.getModifiers())) {
					ReflectionUtils.makeAccessible(field);
					return (ContioSandboxExtension) ReflectionUtils.getField(field, null);
				}
			}
		}
		return ClassUtils.isInnerClass(testClass) ? registered(testClass.getEnclosingClass()) : null;
	}

}
