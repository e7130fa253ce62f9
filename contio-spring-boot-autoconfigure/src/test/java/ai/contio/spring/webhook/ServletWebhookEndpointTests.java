package ai.contio.spring.webhook;

import org.springframework.boot.WebApplicationType;

class ServletWebhookEndpointTests extends WebhookEndpointContract {

	@Override
	WebApplicationType stack() {
		return WebApplicationType.SERVLET;
	}

}
