package ai.contio.spring.sample.admin;

import ai.contio.spring.admin.ContioAdminClient;
import ai.contio.spring.admin.webhook.DeliveryPage;
import ai.contio.spring.admin.webhook.DeliveryQuery;
import ai.contio.spring.admin.webhook.DeliveryStatus;
import ai.contio.spring.admin.webhook.PendingDisposition;
import ai.contio.spring.admin.webhook.WebhookStatusUpdate;
import ai.contio.spring.client.PageRequest;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The partner app, and whether Contio delivers its events. Contio switches that off after
 * too many failures.
 */
@Controller
@RequestMapping("/admin/app")
class AppController {

	private final ContioAdminClient contio;

	AppController(ContioAdminClient contio) {
		this.contio = contio;
	}

	@GetMapping
	String page(Model model) {
		model.addAttribute("app", this.contio.app().get().block());
		model.addAttribute("waiting", waiting());
		return "admin/app";
	}

	@PostMapping("/delivery/on")
	String switchOn(@RequestParam PendingDisposition waiting, RedirectAttributes redirect) {
		this.contio.webhook().replaceStatus(WebhookStatusUpdate.enable(waiting)).block();
		redirect.addFlashAttribute("notice", "Contio delivers events again");
		return "redirect:/admin/app";
	}

	@PostMapping("/delivery/off")
	String switchOff(RedirectAttributes redirect) {
		this.contio.webhook().replaceStatus(WebhookStatusUpdate.disable()).block();
		redirect.addFlashAttribute("notice", "Contio delivers no events until you switch it on again");
		return "redirect:/admin/app";
	}

	/* Of a list, only how long it is */
	private long waiting() {
		DeliveryPage page = this.contio.webhookDeliveries()
			.list(DeliveryQuery.all().withStatus(DeliveryStatus.PENDING), PageRequest.ofLimit(1))
			.block();
		return (page != null && page.total() != null) ? page.total() : 0;
	}

}
