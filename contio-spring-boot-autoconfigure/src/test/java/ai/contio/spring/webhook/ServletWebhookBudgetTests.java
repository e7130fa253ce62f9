package ai.contio.spring.webhook;

import org.springframework.boot.WebApplicationType;

class ServletWebhookBudgetTests extends WebhookBudgetContract {

	@Override
	WebApplicationType stack() {
		return WebApplicationType.SERVLET;
	}

}
