package ai.contio.spring.client;

import java.net.URI;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Finds mistakes in connection details when the application starts, instead of with the
 * first call. A credential that is not set is no mistake: it is missed by the part that
 * needs it. No message shows a credential.
 */
public final class ContioConnectionValidator {

	private ContioConnectionValidator() {
	}

	/**
	 * Check URLs and credentials.
	 * @param details the details to check
	 * @throws ContioConfigurationException if a URL is not an absolute {@code https} URL
	 * without user, query and fragment ({@code http} is taken for this machine only), if
	 * a credential is blank, padded with white space, a placeholder that nothing was put
	 * in for, or cannot be sent in a header, or if there is a client secret or an API key
	 * without a client id
	 */
	public static void validate(ContioConnectionDetails details) {
		url("contio.api-url", details.getApiUrl());
		url("contio.oauth-url", details.getOauthUrl());
		url("contio.app-url", details.getAppUrl());
		credential("contio.client-id", details.getClientId());
		credential("contio.client-secret", reveal(details.getClientSecret()));
		credential("contio.api-key", reveal(details.getApiKey()));
		if (details.getClientId() == null) {
			alone("contio.client-secret", details.getClientSecret(), "users connect with both");
			alone("contio.api-key", details.getApiKey(), "the admin API asks for both");
		}
	}

	private static void url(String property, URI url) {
		Origin origin = Origin.of(url);
		if (!Set.of("http", "https").contains(origin.scheme()) || origin.host().isEmpty()) {
			throw url(property, "is not an absolute http or https URL with a host");
		}
		if (url.getRawUserInfo() != null) {
			throw url(property, "holds a user name or a password");
		}
		if (url.getRawQuery() != null || url.getRawFragment() != null) {
			throw url(property, "has a query or a fragment");
		}
		if (!origin.isProtected()) {
			throw url(property, "would send credentials in clear text to %s; http is taken for this machine only"
				.formatted(origin));
		}
	}

	private static ContioConfigurationException url(String property, String mistake) {
		return new ContioConfigurationException("%s %s.".formatted(property, mistake),
				"Set %s to a URL such as https://api.contio.ai, or remove it and choose a contio.environment."
					.formatted(property));
	}

	/**
	 * Check a secret that is not sent but computed with.
	 * @param property the property to name
	 * @param secret the secret
	 * @throws ContioConfigurationException if the secret is blank, padded with white
	 * space or a placeholder that nothing was put in for
	 */
	public static void validateSecret(String property, ContioSecret secret) {
		text(property, secret.reveal());
	}

	private static void credential(String property, @Nullable String value) {
		if (value == null) {
			return;
		}
		text(property, value);
		if (!value.chars().allMatch((character) -> character > ' ' && character < 127)) {
			throw credential(property, "holds a character that cannot be sent in a header",
					"Set %s to the value that Contio gave you: visible ASCII characters without spaces.");
		}
	}

	private static void text(String property, String value) {
		if (value.isBlank()) {
			throw credential(property, "is blank", "Set %s to the value that Contio gave you, or remove it.");
		}
		if (!value.strip().equals(value)) {
			throw credential(property, "has white space before or after its value",
					"Remove the white space around the value of %s. A line break at the end of a file counts.");
		}
		// Spring Boot keeps a placeholder as it is where it finds nothing to put in. As a
		// secret it would be one that anybody can guess
		if (value.contains("${")) {
			throw credential(property, "is a placeholder that nothing was found for",
					"Set the variable that %s refers to, such as in the environment.");
		}
	}

	private static ContioConfigurationException credential(String property, String mistake, String action) {
		return new ContioConfigurationException("%s %s.".formatted(property, mistake), action.formatted(property));
	}

	private static void alone(String property, @Nullable ContioSecret secret, String why) {
		if (secret != null) {
			throw new ContioConfigurationException(
					"%s is set, and contio.client-id is not: %s".formatted(property, why),
					"Set contio.client-id (or CONTIO_CLIENT_ID in the environment) to the client id of your partner app, or remove %s."
						.formatted(property));
		}
	}

	private static @Nullable String reveal(@Nullable ContioSecret secret) {
		return (secret != null) ? secret.reveal() : null;
	}

}
