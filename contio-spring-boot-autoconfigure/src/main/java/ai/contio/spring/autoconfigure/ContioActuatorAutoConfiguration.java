package ai.contio.spring.autoconfigure;

import ai.contio.spring.actuate.ContioSanitizingFunction;

import org.springframework.boot.actuate.endpoint.SanitizingFunction;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;

/**
 * Keeps Contio's credentials out of the actuator endpoints.
 */
@AutoConfiguration
@ConditionalOnClass(SanitizingFunction.class)
public final class ContioActuatorAutoConfiguration {

	@Bean
	ContioSanitizingFunction contioSanitizingFunction() {
		return new ContioSanitizingFunction();
	}

}
