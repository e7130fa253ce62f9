package ai.contio.spring.sample.admin;

import ai.contio.spring.admin.credential.CredentialOperations;
import ai.contio.spring.admin.credential.CredentialRotation;
import ai.contio.spring.client.ContioConnectionDetails;
import ai.contio.spring.webhook.rotation.RotationUnderWayException;
import ai.contio.spring.webhook.rotation.WebhookSecretRotation;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * How old the credentials of the partner app are, and a new webhook secret. No secret is
 * shown: the new one is kept and used by the starter.
 */
@Controller
@RequestMapping("/admin/credentials")
class CredentialController {

	private final ContioConnectionDetails details;

	private final CredentialOperations credentials;

	private final ObjectProvider<WebhookSecretRotation> rotation;

	/**
	 * There is a rotation where the configuration says what keeps the new secret,
	 * {@code contio.webhook.rotation.store}. With the real Contio and no database that
	 * lasts there is none: the secret would be lost at the next start.
	 */
	CredentialController(ContioConnectionDetails details, CredentialOperations credentials,
			ObjectProvider<WebhookSecretRotation> rotation) {
		this.details = details;
		this.credentials = credentials;
		this.rotation = rotation;
	}

	@GetMapping
	String page(Model model) {
		model.addAttribute("clientId", this.details.getClientId());
		model.addAttribute("credentials", this.credentials.status().block());
		model.addAttribute("history", this.credentials.history().block());
		model.addAttribute("rotates", this.rotation.getIfAvailable() != null);
		return "admin/credentials";
	}

	@PostMapping("/webhook-secret/rotate")
	String rotate(RedirectAttributes redirect) {
		try {
			// Takes some seconds where there are other nodes, who have to hear of it
			// first
			this.rotation.getObject()
				.rotate(CredentialRotation.confirmedBy("rotate").withReason("By an administrator of the sample"))
				.block();
			redirect.addFlashAttribute("notice", "Contio signs with a new secret, which is in use here");
		}
		catch (RotationUnderWayException ex) {
			redirect.addFlashAttribute("problem", ex.getMessage());
		}
		return "redirect:/admin/credentials";
	}

}
