package ai.contio.spring.client;

import java.net.URI;

/**
 * The environments that Contio runs, with the host of their API.
 */
public enum ContioEnvironment {

	/** The live service. */
	PRODUCTION("https://api.contio.ai"),

	/** The vendor's environment for trying things out. */
	BETA("https://beta.api.contio.ai");

	private final URI apiUrl;

	ContioEnvironment(String apiUrl) {
		this.apiUrl = URI.create(apiUrl);
	}

	/**
	 * The base URL of this environment's API. OAuth traffic goes to the same host, as the
	 * vendor's guides have it; its SDK sends it to {@code https://auth.contio.ai}.
	 * @return the base URL, without a path
	 */
	public URI getApiUrl() {
		return this.apiUrl;
	}

}
