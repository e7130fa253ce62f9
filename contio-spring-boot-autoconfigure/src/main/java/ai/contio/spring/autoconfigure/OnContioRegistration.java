package ai.contio.spring.autoconfigure;

import ai.contio.spring.client.ContioConnectionDetails;
import ai.contio.spring.client.ContioCredentialsSource;
import ai.contio.spring.oauth2.registration.ContioRegistration;

import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.autoconfigure.condition.ConditionMessage;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.ConfigurationCondition;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.ObjectUtils;
import org.springframework.util.StringUtils;

/**
 * Matches where there can be a client registration for Contio: with connection details of
 * the application's own, with client id and client secret or a source of secrets, or with
 * a standard registration. A client id alone does not do, since the admin API needs it
 * too.
 */
final class OnContioRegistration extends SpringBootCondition implements ConfigurationCondition {

	@Override
	public ConfigurationPhase getConfigurationPhase() {
		return ConfigurationPhase.REGISTER_BEAN;
	}

	@Override
	public ConditionOutcome getMatchOutcome(ConditionContext context, AnnotatedTypeMetadata metadata) {
		ConditionMessage.Builder message = ConditionMessage.forCondition("Contio client registration");
		Environment environment = context.getEnvironment();
		if (hasText(environment, "contio.client-id") && hasText(environment, "contio.client-secret")) {
			return ConditionOutcome.match(message.because("contio.client-id and contio.client-secret are set"));
		}
		if (SignInRegistrations.ids(environment, true).contains(ContioRegistration.ID)) {
			return ConditionOutcome.match(message.because("there is a standard client registration for it"));
		}
		ConfigurableListableBeanFactory beans = context.getBeanFactory();
		if (beans != null && suppliesDetails(beans)) {
			return ConditionOutcome.match(message.because("there are connection details"));
		}
		if (beans != null && hasText(environment, "contio.client-id") && suppliesSecrets(beans)) {
			return ConditionOutcome.match(message.because("contio.client-id is set and there is a source of secrets"));
		}
		return ConditionOutcome.noMatch(message.because("contio.client-id and contio.client-secret are not both set"));
	}

	/*
	 * By the binder: the environment itself fails at a placeholder that nothing is found
	 * for
	 */
	private static boolean hasText(Environment environment, String property) {
		return StringUtils.hasText(Binder.get(environment).bind(property, String.class).orElse(null));
	}

	private static boolean suppliesDetails(ConfigurableListableBeanFactory beans) {
		String[] all = beans.getBeanNamesForType(ContioConnectionDetails.class, true, false);
		String[] ours = beans.getBeanNamesForType(PropertiesContioConnectionDetails.class, true, false);
		return !ObjectUtils.isEmpty(all) && all.length > ours.length;
	}

	private static boolean suppliesSecrets(ConfigurableListableBeanFactory beans) {
		return beans.getBeanNamesForType(ContioCredentialsSource.class, true, false).length > 0;
	}

}
