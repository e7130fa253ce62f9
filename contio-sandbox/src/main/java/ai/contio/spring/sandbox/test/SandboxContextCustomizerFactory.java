package ai.contio.spring.sandbox.test;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;

/**
 * Gives the application context of a test class that asks for one a sandbox.
 */
final class SandboxContextCustomizerFactory implements ContextCustomizerFactory {

	@Override
	public @Nullable ContextCustomizer createContextCustomizer(Class<?> testClass,
			List<ContextConfigurationAttributes> configAttributes) {
		return SandboxDemand.isMadeBy(testClass) ? new SandboxContextCustomizer(SandboxDemand.of(testClass)) : null;
	}

}
