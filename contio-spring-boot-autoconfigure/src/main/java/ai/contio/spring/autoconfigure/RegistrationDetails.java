package ai.contio.spring.autoconfigure;

import ai.contio.spring.client.ContioConnectionDetails;
import ai.contio.spring.client.ContioSecret;
import ai.contio.spring.oauth2.registration.ContioRegistration;
import org.jspecify.annotations.Nullable;

import org.springframework.core.env.Environment;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.util.StringUtils;

/**
 * What the client registration authenticates with: the secret of the connection details
 * as it is at the moment, which the registration has as it was at the start, or a secret
 * of its own, where the application gave it one.
 */
final class RegistrationDetails implements ContioConnectionDetails {

	private static final String OWN_SECRET = "spring.security.oauth2.client.registration.contio.client-secret";

	private final ContioConnectionDetails details;

	private final ContioRegistration registration;

	private final boolean ownSecret;

	RegistrationDetails(ContioConnectionDetails details, ContioRegistration registration, Environment environment) {
		this.details = details;
		this.registration = registration;
		this.ownSecret = environment.containsProperty(OWN_SECRET);
	}

	@Override
	public String getClientId() {
		return this.registration.get().getClientId();
	}

	@Override
	public @Nullable ContioSecret getClientSecret() {
		ClientRegistration contio = this.registration.get();
		ContioSecret current = this.details.getClientSecret();
		if (!this.ownSecret && current != null && contio.getClientId().equals(this.details.getClientId())) {
			return current;
		}
		return StringUtils.hasText(contio.getClientSecret()) ? ContioSecret.of(contio.getClientSecret()) : null;
	}

}
