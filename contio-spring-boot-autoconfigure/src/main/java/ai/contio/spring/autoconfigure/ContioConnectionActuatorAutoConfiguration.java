package ai.contio.spring.autoconfigure;

import ai.contio.spring.actuate.ConnectionMetrics;
import ai.contio.spring.actuate.ContioConnectionsHealthIndicator;
import ai.contio.spring.oauth2.connection.ConnectionCounts;
import io.micrometer.core.instrument.binder.MeterBinder;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.autoconfigure.contributor.ConditionalOnEnabledHealthIndicator;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.registration.ClientRegistration;

/**
 * What Actuator and Micrometer show of the connections of users.
 */
@AutoConfiguration(after = ContioConnectionAutoConfiguration.class)
@ConditionalOnClass(ClientRegistration.class)
@ConditionalOnBean(ConnectionCounts.class)
public final class ContioConnectionActuatorAutoConfiguration {

	@Configuration(proxyBeanMethods = false)
	@ConditionalOnClass(MeterBinder.class)
	static class Metrics {

		@Bean
		ConnectionMetrics contioConnectionMetrics(ConnectionCounts counts) {
			return new ConnectionMetrics(counts);
		}

	}

	@Configuration(proxyBeanMethods = false)
	@ConditionalOnClass({ HealthIndicator.class, ConditionalOnEnabledHealthIndicator.class })
	@EnableConfigurationProperties(ContioHealthProperties.class)
	static class Health {

		@Bean
		@ConditionalOnEnabledHealthIndicator("contio-connections")
		@ConditionalOnMissingBean(name = "contioConnectionsHealthIndicator")
		ContioConnectionsHealthIndicator contioConnectionsHealthIndicator(ConnectionCounts counts,
				ContioHealthProperties properties) {
			return new ContioConnectionsHealthIndicator(counts, properties.getMaxNeedReconnecting(),
					properties.problem());
		}

	}

}
