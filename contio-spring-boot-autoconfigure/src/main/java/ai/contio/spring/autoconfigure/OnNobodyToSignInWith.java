package ai.contio.spring.autoconfigure;

import org.springframework.boot.autoconfigure.condition.ConditionMessage;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/**
 * Matches where no provider is one to sign in with: Contio is only connected to, and
 * there is no other. Spring Boot would take the presence of Contio's registration for a
 * reason to replace its form and Basic login by an OAuth2 login.
 */
final class OnNobodyToSignInWith extends SpringBootCondition {

	@Override
	public ConditionOutcome getMatchOutcome(ConditionContext context, AnnotatedTypeMetadata metadata) {
		ConditionMessage.Builder message = ConditionMessage.forCondition("Providers to sign in with");
		Environment environment = context.getEnvironment();
		if (environment.getProperty("contio.oauth2.login.enabled", Boolean.class, false)) {
			return ConditionOutcome.noMatch(message.because("people sign in with Contio"));
		}
		if (!SignInRegistrations.ids(environment, false).isEmpty()) {
			return ConditionOutcome.noMatch(message.because("there are other client registrations"));
		}
		return ConditionOutcome.match(message.because("there is none"));
	}

}
