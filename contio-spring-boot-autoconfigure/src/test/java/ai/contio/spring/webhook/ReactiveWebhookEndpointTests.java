package ai.contio.spring.webhook;

import org.springframework.boot.WebApplicationType;

class ReactiveWebhookEndpointTests extends WebhookEndpointContract {

	@Override
	WebApplicationType stack() {
		return WebApplicationType.REACTIVE;
	}

}
