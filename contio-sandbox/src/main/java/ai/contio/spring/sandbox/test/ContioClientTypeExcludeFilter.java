package ai.contio.spring.sandbox.test;

import java.util.Set;

import ai.contio.spring.client.ContioWebClientCustomizer;

import org.springframework.boot.test.context.filter.annotation.StandardAnnotationCustomizableTypeExcludeFilter;

/**
 * Keeps all components out but those that are named, and customizers of the clients.
 */
final class ContioClientTypeExcludeFilter extends StandardAnnotationCustomizableTypeExcludeFilter<ContioClientTest> {

	private static final Class<?>[] NONE = {};

	private final Set<Class<?>> components;

	ContioClientTypeExcludeFilter(Class<?> testClass) {
		super(testClass);
		this.components = Set.of(getAnnotation().getValue("components", Class[].class).orElse(NONE));
	}

	@Override
	protected Set<Class<?>> getKnownIncludes() {
		return Set.of(ContioWebClientCustomizer.class);
	}

	@Override
	protected Set<Class<?>> getComponentIncludes() {
		return this.components;
	}

}
