package ai.contio.spring.autoconfigure;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import ai.contio.spring.oauth2.registration.ContioRegistration;

import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/**
 * The client registrations that the application has configured the standard way.
 */
final class SignInRegistrations {

	private static final Bindable<Map<String, Object>> REGISTRATIONS = Bindable.mapOf(String.class, Object.class);

	private SignInRegistrations() {
	}

	static Set<String> ids(Environment environment, boolean withContio) {
		Set<String> ids = new HashSet<>(Binder.get(environment)
			.bind("spring.security.oauth2.client.registration", REGISTRATIONS)
			.orElse(Map.of())
			.keySet());
		if (!withContio) {
			ids.remove(ContioRegistration.ID);
		}
		return ids;
	}

}
