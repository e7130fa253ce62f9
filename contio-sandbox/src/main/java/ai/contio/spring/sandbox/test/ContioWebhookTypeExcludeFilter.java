package ai.contio.spring.sandbox.test;

import java.io.IOException;
import java.util.Set;

import ai.contio.spring.webhook.ContioWebhook;

import org.springframework.boot.test.context.filter.annotation.StandardAnnotationCustomizableTypeExcludeFilter;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/**
 * Keeps all components out but those that listen to webhooks.
 */
final class ContioWebhookTypeExcludeFilter extends StandardAnnotationCustomizableTypeExcludeFilter<ContioWebhookTest> {

	private static final Class<?>[] ALL = {};

	private final Set<Class<?>> listeners;

	ContioWebhookTypeExcludeFilter(Class<?> testClass) {
		super(testClass);
		this.listeners = Set.of(getAnnotation().getValue("listeners", Class[].class).orElse(ALL));
	}

	@Override
	protected boolean defaultInclude(MetadataReader reader, MetadataReaderFactory readers) throws IOException {
		return super.defaultInclude(reader, readers) || (this.listeners.isEmpty() && listens(reader, readers));
	}

	@Override
	protected Set<Class<?>> getComponentIncludes() {
		return this.listeners;
	}

	/* A listener method may be inherited */
	private static boolean listens(MetadataReader reader, MetadataReaderFactory readers) throws IOException {
		if (reader.getAnnotationMetadata().hasAnnotatedMethods(ContioWebhook.class.getName())) {
			return true;
		}
		String parent = reader.getClassMetadata().getSuperClassName();
		return parent != null && !parent.startsWith("java.") && listens(readers.getMetadataReader(parent), readers);
	}

}
