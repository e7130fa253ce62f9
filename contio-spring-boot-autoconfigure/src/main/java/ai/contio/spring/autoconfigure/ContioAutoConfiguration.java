package ai.contio.spring.autoconfigure;

import ai.contio.spring.client.ContioConnectionDetails;
import ai.contio.spring.client.ContioCredentialsSource;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/**
 * Binds {@code contio.*} and offers it as {@link ContioConnectionDetails}.
 */
@AutoConfiguration
@EnableConfigurationProperties({ ContioProperties.class, ContioWebhookProperties.class })
public final class ContioAutoConfiguration {

	@Bean
	@ConditionalOnMissingBean(ContioConnectionDetails.class)
	PropertiesContioConnectionDetails contioConnectionDetails(ContioProperties properties,
			ContioWebhookProperties webhook, ObjectProvider<ContioCredentialsSource> source) {
		return new PropertiesContioConnectionDetails(properties, webhook, source);
	}

	@Bean
	StartUpLine contioStartUpLine(ObjectProvider<StartUpNote> notes) {
		return new StartUpLine(notes);
	}

}
