package ai.contio.spring.sandbox.test;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

import ai.contio.spring.sandbox.ContioSandbox;

import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.MergedContextConfiguration;

/**
 * Puts a sandbox into an application context. The autoconfiguration of the sandbox then
 * does what it does in development: it points the application at the sandbox, and the
 * sandbox at the application as soon as that has a port.
 * <p>
 * Two of them are equal, and with them the contexts of their tests, if they ask for the
 * same sandbox.
 *
 * @param demand what sandbox
 */
record SandboxContextCustomizer(SandboxDemand demand) implements ContextCustomizer {

	@Override
	public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration mergedConfig) {
		Map<String, Object> properties = new LinkedHashMap<>();
		properties.put("contio.sandbox.enabled", "true");
		properties.put("contio.sandbox.port", "0");
		properties.putAll(this.demand.propertyMap());
		context.getEnvironment()
			.getPropertySources()
			.addFirst(new MapPropertySource("contio-sandbox-test", properties));
		register(context, "contioSandbox", ContioSandbox.class, () -> start(context));
		register(context, "contioScenario", ContioScenario.class,
				() -> new ContioScenario(context.getBean(ContioSandbox.class), TestedApplication.of(context)));
	}

	private ContioSandbox start(ConfigurableApplicationContext context) {
		return this.demand.start((settings) -> TestProperties.bind(context.getEnvironment(), settings));
	}

	private static <T> void register(ConfigurableApplicationContext context, String name, Class<T> type,
			Supplier<T> supplier) {
		RootBeanDefinition definition = new RootBeanDefinition();
		definition.setBeanClass(type);
		definition.setInstanceSupplier(supplier);
		((BeanDefinitionRegistry) context.getBeanFactory()).registerBeanDefinition(name, definition);
	}

}
