package ai.contio.spring.webhook;

import org.springframework.boot.WebApplicationType;

class ReactiveWebhookBudgetTests extends WebhookBudgetContract {

	@Override
	WebApplicationType stack() {
		return WebApplicationType.REACTIVE;
	}

}
