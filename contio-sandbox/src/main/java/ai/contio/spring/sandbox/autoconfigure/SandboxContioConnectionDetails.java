package ai.contio.spring.sandbox.autoconfigure;

import java.net.URI;
import java.util.List;

import ai.contio.spring.client.ContioConnectionDetails;
import ai.contio.spring.client.ContioSecret;
import ai.contio.spring.sandbox.ContioSandbox;

/**
 * The connection details of a sandbox.
 */
final class SandboxContioConnectionDetails implements ContioConnectionDetails {

	private final ContioSandbox sandbox;

	SandboxContioConnectionDetails(ContioSandbox sandbox) {
		this.sandbox = sandbox;
	}

	@Override
	public URI getApiUrl() {
		return this.sandbox.url();
	}

	@Override
	public String getClientId() {
		return this.sandbox.clientId();
	}

	@Override
	public ContioSecret getClientSecret() {
		return ContioSecret.of(this.sandbox.clientSecret());
	}

	@Override
	public ContioSecret getApiKey() {
		return ContioSecret.of(this.sandbox.apiKey());
	}

	@Override
	public List<ContioSecret> getWebhookSecrets() {
		return List.of(ContioSecret.of(this.sandbox.webhookSecret()));
	}

}
