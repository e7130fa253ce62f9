package ai.contio.spring.webhook.inbox;

class MemoryInboxTests extends InboxContract {

	@Override
	protected WebhookInbox create() {
		return new MemoryInbox(RETENTION, 1000, LEASE, this.clock);
	}

}
