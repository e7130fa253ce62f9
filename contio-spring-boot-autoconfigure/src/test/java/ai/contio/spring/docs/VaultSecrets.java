package ai.contio.spring.docs;

import java.util.Map;

import ai.contio.spring.client.ContioCredentialsSource;
import ai.contio.spring.client.ContioSecret;
import ai.contio.spring.docs.ConnectionsSnippets.Vault;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

@Component
class VaultSecrets implements ContioCredentialsSource {

	private final Vault vault;

	private volatile Map<String, String> secrets;

	VaultSecrets(Vault vault) {
		this.vault = vault;
		this.secrets = vault.read("contio");
	}

	@Scheduled(fixedDelay = 60_000)
	void refresh() {
		this.secrets = this.vault.read("contio");
	}

	@Override
	public ContioSecret getApiKey() {
		return ContioSecret.of(this.secrets.get("api-key"));
	}

	@Override
	public ContioSecret getClientSecret() {
		return ContioSecret.of(this.secrets.get("client-secret"));
	}

}
