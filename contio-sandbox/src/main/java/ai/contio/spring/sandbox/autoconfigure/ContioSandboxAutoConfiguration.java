package ai.contio.spring.sandbox.autoconfigure;

import ai.contio.spring.autoconfigure.ContioAutoConfiguration;
import ai.contio.spring.client.ContioConnectionDetails;
import ai.contio.spring.sandbox.ContioSandbox;
import ai.contio.spring.sandbox.SandboxSettings;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/**
 * Starts a sandbox beside an application on the starter, and points the application at
 * it. It does so only when {@code contio.sandbox.enabled} is {@code true}.
 */
@AutoConfiguration(before = ContioAutoConfiguration.class)
@ConditionalOnClass(ContioConnectionDetails.class)
@ConditionalOnBooleanProperty("contio.sandbox.enabled")
@EnableConfigurationProperties(SandboxSettings.class)
@Import(KeptSandboxConfiguration.class)
public final class ContioSandboxAutoConfiguration {

	@Bean
	@ConditionalOnMissingBean
	ContioSandbox contioSandbox(SandboxSettings settings) {
		return ContioSandbox.start(settings);
	}

	@Bean
	@ConditionalOnMissingBean(ContioConnectionDetails.class)
	SandboxContioConnectionDetails contioConnectionDetails(ContioSandbox sandbox) {
		return new SandboxContioConnectionDetails(sandbox);
	}

	@Bean
	SandboxWebhookTarget contioSandboxWebhookTarget(ContioSandbox sandbox, SandboxSettings settings,
			Environment environment) {
		return new SandboxWebhookTarget(sandbox, settings, environment);
	}

	@Bean
	SandboxAnnouncement contioSandboxAnnouncement(ContioSandbox sandbox, SandboxWebhookTarget target) {
		return new SandboxAnnouncement(sandbox, target);
	}

}
