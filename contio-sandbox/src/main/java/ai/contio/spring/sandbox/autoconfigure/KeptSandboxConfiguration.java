package ai.contio.spring.sandbox.autoconfigure;

import java.util.Map;

import ai.contio.spring.sandbox.ContioSandbox;
import ai.contio.spring.sandbox.SandboxSettings;

import org.springframework.boot.autoconfigure.condition.ConditionMessage;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/**
 * Takes the sandbox over a restart by Spring Boot's developer tools. The application's
 * context does not close it then.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnClass(name = "org.springframework.boot.devtools.restart.Restarter")
@Conditional(KeptSandboxConfiguration.OnRestart.class)
class KeptSandboxConfiguration {

	@Bean(destroyMethod = "")
	@ConditionalOnMissingBean
	ContioSandbox contioSandbox(SandboxSettings settings, Environment environment) {
		Map<String, String> properties = Binder.get(environment)
			.bind("contio.sandbox", Bindable.mapOf(String.class, String.class))
			.orElseGet(Map::of);
		return KeptSandbox.get(settings, properties);
	}

	static final class OnRestart extends SpringBootCondition {

		@Override
		public ConditionOutcome getMatchOutcome(ConditionContext context, AnnotatedTypeMetadata metadata) {
			ConditionMessage.Builder message = ConditionMessage.forCondition("Restart by the developer tools");
			return KeptSandbox.isPossible() ? ConditionOutcome.match(message.available("in this application"))
					: ConditionOutcome.noMatch(message.notAvailable("in this application"));
		}

	}

}
