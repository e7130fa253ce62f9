package ai.contio.spring.sandbox.control.page;

import ai.contio.spring.sandbox.account.Accounts;
import ai.contio.spring.sandbox.account.User;
import ai.contio.spring.sandbox.admin.PartnerApp;
import ai.contio.spring.sandbox.control.EventRequest;
import ai.contio.spring.sandbox.control.EventTrigger;
import ai.contio.spring.sandbox.control.SentEvent;
import ai.contio.spring.sandbox.html.HtmlPage;
import ai.contio.spring.sandbox.web.ApiException;
import ai.contio.spring.sandbox.webhook.WebhookSettings;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/**
 * Sends an event that somebody has made up.
 */
@Controller
@RequestMapping(Section.PREFIX + "send")
final class SendController {

	private final SendPage page;

	private final EventTrigger trigger;

	private final Accounts accounts;

	private final PartnerApp app;

	private final PrettyJson json;

	private final WebhookSettings settings;

	SendController(SendPage page, EventTrigger trigger, Accounts accounts, PartnerApp app, PrettyJson json,
			WebhookSettings settings) {
		this.page = page;
		this.trigger = trigger;
		this.accounts = accounts;
		this.app = app;
		this.json = json;
		this.settings = settings;
	}

	@GetMapping
	HtmlPage show(@RequestParam(defaultValue = "meeting.completed") String type) {
		return this.page.blank(type);
	}

	@PostMapping
	View send(@RequestParam(defaultValue = "") String type, @RequestParam(defaultValue = "") String data,
			@RequestParam(defaultValue = "") String user, @RequestParam(defaultValue = "") String scheme,
			@RequestParam(name = "event_id", defaultValue = "") String eventId) {
		SendForm typed = new SendForm(type, data, user.isEmpty() ? User.ADA.email() : user,
				scheme.isEmpty() ? SendForm.code(this.settings.scheme()) : scheme, eventId);
		try {
			SentEvent sent = send(typed);
			return (sent.deliveryId() == null) ? ControlPages.redirect(Section.DELIVERIES.path(), Outcome.FILTERED)
					: ControlPages.redirect(Section.DELIVERIES.path() + "/" + sent.deliveryId(),
							this.app.webhookEnabled() ? Outcome.SENT : Outcome.HELD_BACK);
		}
		catch (ApiException ex) {
			return this.page.refused(typed, String.valueOf(ex.getMessage())).status(ex.status());
		}
	}

	private SentEvent send(SendForm form) {
		String problem = form.data().isBlank() ? "" : this.json.problem(form.data());
		if (!problem.isEmpty()) {
			throw ApiException.invalidRequest(problem);
		}
		User user = this.accounts.user(form.user())
			.orElseThrow(() -> ApiException.invalidRequest("Nobody here has the address '%s'.".formatted(form.user())));
		String id = form.eventId().strip();
		return this.trigger.send(new EventRequest(form.type(), form.data().isBlank() ? null : form.data(),
				form.signatureScheme()
					.orElseThrow(() -> ApiException.invalidRequest("The scheme must be timestamped or body-only.")),
				id.isEmpty() ? null : id), user);
	}

}
