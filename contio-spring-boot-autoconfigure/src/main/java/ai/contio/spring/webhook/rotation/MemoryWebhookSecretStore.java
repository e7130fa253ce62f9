package ai.contio.spring.webhook.rotation;

/**
 * Keeps rotated secrets in the memory of this node. They are gone with it: who rotates
 * has to keep the new secret elsewhere, where the node finds it at its next start.
 */
public final class MemoryWebhookSecretStore implements WebhookSecretStore {

	private StoredSecrets secrets = StoredSecrets.none();

	@Override
	public synchronized StoredSecrets read() {
		return this.secrets;
	}

	@Override
	public synchronized boolean write(StoredSecrets next) {
		if (next.version() != this.secrets.version() + 1) {
			return false;
		}
		this.secrets = next;
		return true;
	}

	@Override
	public boolean isShared() {
		return false;
	}

}
