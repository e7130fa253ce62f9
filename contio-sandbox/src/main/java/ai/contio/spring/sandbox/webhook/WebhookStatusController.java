package ai.contio.spring.sandbox.webhook;

import ai.contio.spring.sandbox.admin.AppResponse;
import ai.contio.spring.sandbox.admin.PartnerApp;
import ai.contio.spring.sandbox.web.ApiException;
import ai.contio.spring.sandbox.web.JsonBody;

import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Switches webhooks off and on, under the path of the specification and that of the SDK.
 * Events that waited are delivered, unless the caller wants them abandoned.
 */
@RestController
@RequestMapping({ "/v1/partner/admin/webhook-status", "/v1/partner/admin/app/webhook-status" })
final class WebhookStatusController {

	private final WebhookDispatcher dispatcher;

	private final PartnerApp app;

	WebhookStatusController(WebhookDispatcher dispatcher, PartnerApp app) {
		this.dispatcher = dispatcher;
		this.app = app;
	}

	@PutMapping
	AppResponse replace(JsonBody body) {
		Boolean enabled = body.bool("enabled");
		String disposition = body.text("pending_disposition");
		if (enabled == null) {
			throw ApiException.validation("'enabled' is required.");
		}
		if (disposition != null && !disposition.equals("deliver") && !disposition.equals("abandon")) {
			throw ApiException
				.validation("'pending_disposition' must be deliver or abandon, but is '%s'.".formatted(disposition));
		}
		if (enabled) {
			this.dispatcher.enable(!"abandon".equals(disposition));
		}
		else {
			this.dispatcher.disable();
		}
		return this.app.toResponse();
	}

}
