package ai.contio.spring.sandbox.credential;

import java.util.Arrays;
import java.util.Optional;

/**
 * The credentials that a partner app has.
 */
public enum CredentialType {

	/** Opens the admin API. */
	API_KEY("api_key", "pk_sandbox_"),

	/** Opens the token endpoint. */
	CLIENT_SECRET("client_secret", "cs_sandbox_"),

	/** Signs webhooks. */
	WEBHOOK_SECRET("webhook_secret", "whsec_sandbox_");

	private final String code;

	private final String prefix;

	CredentialType(String code, String prefix) {
		this.code = code;
		this.prefix = prefix;
	}

	/**
	 * The type as the API spells it.
	 * @return its name in JSON and in queries
	 */
	public String code() {
		return this.code;
	}

	String prefix() {
		return this.prefix;
	}

	static Optional<CredentialType> of(String code) {
		return Arrays.stream(values()).filter((type) -> type.code.equals(code)).findAny();
	}

}
