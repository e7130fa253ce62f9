package ai.contio.spring.webhook;

import ai.contio.spring.ReactiveSetUps;

import org.springframework.boot.WebApplicationType;

class ReactiveWebhookSecurityTests extends WebhookSecurityContract {

	@Override
	WebApplicationType stack() {
		return WebApplicationType.REACTIVE;
	}

	@Override
	Class<?> application() {
		return ReactiveSetUps.Application.class;
	}

	@Override
	Class<?> ownChain() {
		return ReactiveSetUps.OwnChain.class;
	}

	@Override
	Class<?> resourceServer() {
		return ReactiveSetUps.ResourceServer.class;
	}

}
