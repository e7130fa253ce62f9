package ai.contio.spring.sandbox.control.page;

import java.util.Arrays;
import java.util.List;

import ai.contio.spring.sandbox.account.Accounts;
import ai.contio.spring.sandbox.account.User;
import ai.contio.spring.sandbox.admin.PartnerApp;
import ai.contio.spring.sandbox.control.page.ControlPages.Choice;
import ai.contio.spring.sandbox.event.SampleEvents;
import ai.contio.spring.sandbox.html.HtmlPage;
import ai.contio.spring.sandbox.webhook.SignatureScheme;
import ai.contio.spring.sandbox.webhook.WebhookSettings;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * The form to send an event with.
 */
@Component
final class SendPage {

	private final ControlPages pages;

	private final SampleEvents samples;

	private final Accounts accounts;

	private final PartnerApp app;

	private final PrettyJson json;

	private final WebhookSettings settings;

	SendPage(ControlPages pages, SampleEvents samples, Accounts accounts, PartnerApp app, PrettyJson json,
			WebhookSettings settings) {
		this.pages = pages;
		this.samples = samples;
		this.accounts = accounts;
		this.app = app;
		this.json = json;
		this.settings = settings;
	}

	HtmlPage blank(String type) {
		boolean known = this.samples.types().contains(type);
		SendForm form = new SendForm(type, known ? this.json.format(this.samples.sample(type)) : "", User.ADA.email(),
				SendForm.code(this.settings.scheme()), "");
		return known ? page(form, null)
				: page(form, "There is no event type '%s'.".formatted(type)).status(HttpStatus.BAD_REQUEST);
	}

	HtmlPage refused(SendForm typed, String problem) {
		return page(typed, problem);
	}

	private HtmlPage page(SendForm form, @Nullable String problem) {
		List<Choice> types = this.samples.types()
			.stream()
			.map((type) -> new Choice(type, type, type.equals(form.type())))
			.toList();
		return this.pages.page(Section.SEND, "Send an event", "send", new Content(form, types, users(form.user()),
				schemes(form.scheme()), this.app.webhookUrl() == null, form.type().startsWith("partner."), problem),
				null);
	}

	private List<Choice> users(String chosen) {
		return this.accounts.users()
			.stream()
			.map((user) -> new Choice(user.email(), "%s (%s)".formatted(user.name(), user.email()),
					user.email().equals(chosen)))
			.toList();
	}

	private static List<Choice> schemes(String chosen) {
		return Arrays.stream(SignatureScheme.values())
			.map(SendForm::code)
			.map((code) -> new Choice(code, code, code.equals(chosen)))
			.toList();
	}

	record Content(SendForm form, List<Choice> types, List<Choice> users, List<Choice> schemes, boolean nowhere,
			boolean ofPartner, @Nullable String problem) {

	}

}
