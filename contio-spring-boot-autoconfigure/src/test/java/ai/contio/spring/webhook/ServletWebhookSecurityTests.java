package ai.contio.spring.webhook;

import ai.contio.spring.ServletSetUps;

import org.springframework.boot.WebApplicationType;

class ServletWebhookSecurityTests extends WebhookSecurityContract {

	@Override
	WebApplicationType stack() {
		return WebApplicationType.SERVLET;
	}

	@Override
	Class<?> application() {
		return ServletSetUps.Application.class;
	}

	@Override
	Class<?> ownChain() {
		return ServletSetUps.OwnChain.class;
	}

	@Override
	Class<?> resourceServer() {
		return ServletSetUps.ResourceServer.class;
	}

}
