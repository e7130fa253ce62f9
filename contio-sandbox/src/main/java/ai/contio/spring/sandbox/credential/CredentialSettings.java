package ai.contio.spring.sandbox.credential;

/**
 * The credentials that a sandbox starts with, and goes back to with a reset.
 *
 * @param apiKey the API key
 * @param clientSecret the client secret
 * @param webhookSecret the secret that webhooks are signed with
 */
public record CredentialSettings(String apiKey, String clientSecret, String webhookSecret) {

	String secret(CredentialType type) {
		return switch (type) {
			case API_KEY -> this.apiKey;
			case CLIENT_SECRET -> this.clientSecret;
			case WEBHOOK_SECRET -> this.webhookSecret;
		};
	}

	@Override
	public String toString() {
		return "CredentialSettings[******]";
	}

}
