package ai.contio.spring.webhook.rotation;

class MemoryWebhookSecretStoreTests extends WebhookSecretStoreContract {

	@Override
	protected WebhookSecretStore store() {
		return new MemoryWebhookSecretStore();
	}

}
