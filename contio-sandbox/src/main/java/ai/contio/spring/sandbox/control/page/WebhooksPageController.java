package ai.contio.spring.sandbox.control.page;

import java.net.URI;
import java.net.URISyntaxException;

import ai.contio.spring.sandbox.admin.PartnerApp;
import ai.contio.spring.sandbox.web.ApiException;
import ai.contio.spring.sandbox.webhook.WebhookDispatcher;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/**
 * Switches webhooks off and on, and says where they go.
 */
@Controller
@RequestMapping(Section.PREFIX + "webhooks")
final class WebhooksPageController {

	private final DeliveriesPageController deliveries;

	private final WebhookDispatcher dispatcher;

	private final PartnerApp app;

	WebhooksPageController(DeliveriesPageController deliveries, WebhookDispatcher dispatcher, PartnerApp app) {
		this.deliveries = deliveries;
		this.dispatcher = dispatcher;
		this.app = app;
	}

	@PostMapping("/switch")
	View turn(@RequestParam(defaultValue = "") String to) {
		return switch (to) {
			case "off" -> {
				this.dispatcher.disable();
				yield ControlPages.redirect(Section.DELIVERIES.path(), Outcome.SWITCHED_OFF);
			}
			case "deliver", "abandon" -> {
				this.dispatcher.enable(to.equals("deliver"));
				yield ControlPages.redirect(Section.DELIVERIES.path(),
						to.equals("deliver") ? Outcome.SWITCHED_ON : Outcome.SWITCHED_ON_ABANDONED);
			}
			default -> throw ApiException.invalidRequest("'to' must be off, deliver or abandon, and was not.");
		};
	}

	@PostMapping("/url")
	View url(@RequestParam(defaultValue = "") String url) {
		if (!isWebUrl(url.strip())) {
			return this.deliveries.withUrl(url, "This is not a URL of http or https. "
					+ "It should look like http://localhost:8080/webhooks/contio.");
		}
		this.app.webhookUrl(URI.create(url.strip()));
		return ControlPages.redirect(Section.DELIVERIES.path(), Outcome.WEBHOOK_URL_SET);
	}

	private static boolean isWebUrl(String url) {
		try {
			URI uri = new URI(url);
			return ("http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme()))
					&& uri.getHost() != null && url.length() <= 2000;
		}
		catch (URISyntaxException ex) {
			return false;
		}
	}

}
