package ai.contio.spring.autoconfigure;

import java.util.List;

import ai.contio.spring.oauth2.registration.ContioClientRegistrationRepository;
import ai.contio.spring.oauth2.registration.ContioReactiveClientRegistrationRepository;
import reactor.core.publisher.Flux;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.NoneNestedConditions;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientAutoConfiguration;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientPropertiesMapper;
import org.springframework.boot.security.oauth2.client.autoconfigure.reactive.ReactiveOAuth2ClientAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;

/**
 * Makes Contio a client registration and provider of Spring Security, beside those that
 * the application has. Spring Boot's own repository backs off before ours, and would not
 * be there without a standard registration.
 */
@AutoConfiguration(after = ContioAutoConfiguration.class,
		before = { OAuth2ClientAutoConfiguration.class, ReactiveOAuth2ClientAutoConfiguration.class })
@ConditionalOnClass({ ClientRegistration.class, OAuth2ClientProperties.class })
@EnableConfigurationProperties(ContioOAuth2Properties.class)
public final class ContioRegistrationAutoConfiguration {

	@Bean
	static ContioRegistrationProperties contioRegistrationProperties(BeanFactory beanFactory) {
		return new ContioRegistrationProperties(beanFactory);
	}

	private static List<ClientRegistration> registrations(OAuth2ClientProperties properties) {
		return List.copyOf(new OAuth2ClientPropertiesMapper(properties).asClientRegistrations().values());
	}

	@Configuration(proxyBeanMethods = false)
	@Conditional({ NotReactive.class, OnContioRegistration.class })
	@ConditionalOnMissingBean(ClientRegistrationRepository.class)
	@EnableConfigurationProperties(OAuth2ClientProperties.class)
	static class Servlet {

		@Bean
		ContioClientRegistrationRepository clientRegistrationRepository(OAuth2ClientProperties properties,
				ContioOAuth2Properties oauth2) {
			return new ContioClientRegistrationRepository(registrations(properties), oauth2.getLogin().isEnabled());
		}

	}

	@Configuration(proxyBeanMethods = false)
	@ConditionalOnClass(Flux.class)
	@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.REACTIVE)
	@Conditional(OnContioRegistration.class)
	@ConditionalOnMissingBean(ReactiveClientRegistrationRepository.class)
	@EnableConfigurationProperties(OAuth2ClientProperties.class)
	static class Reactive {

		@Bean
		ContioReactiveClientRegistrationRepository reactiveClientRegistrationRepository(
				OAuth2ClientProperties properties, ContioOAuth2Properties oauth2) {
			return new ContioReactiveClientRegistrationRepository(registrations(properties),
					oauth2.getLogin().isEnabled());
		}

	}

	static class NotReactive extends NoneNestedConditions {

		NotReactive() {
			super(ConfigurationPhase.PARSE_CONFIGURATION);
		}

		@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.REACTIVE)
		static class IsReactive {

		}

	}

}
