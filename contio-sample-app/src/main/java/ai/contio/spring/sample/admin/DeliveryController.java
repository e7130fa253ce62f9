package ai.contio.spring.sample.admin;

import java.util.List;

import ai.contio.spring.admin.webhook.DeliveryQuery;
import ai.contio.spring.admin.webhook.DeliveryStatus;
import ai.contio.spring.admin.webhook.WebhookDeliveryOperations;
import ai.contio.spring.client.PageRequest;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What Contio has delivered, or tried to. Contio keeps no payloads: to have an event
 * again, one has it delivered again.
 */
@Controller
@RequestMapping("/admin/deliveries")
class DeliveryController {

	private static final List<DeliveryStatus> STATES = List.of(DeliveryStatus.PENDING, DeliveryStatus.DELIVERED,
			DeliveryStatus.FAILED, DeliveryStatus.ABANDONED);

	private static final int PAGE = 25;

	private final WebhookDeliveryOperations deliveries;

	DeliveryController(WebhookDeliveryOperations deliveries) {
		this.deliveries = deliveries;
	}

	@GetMapping
	String page(@RequestParam(defaultValue = "") String status, @RequestParam(defaultValue = "0") long after,
			Model model) {
		DeliveryQuery all = DeliveryQuery.all();
		DeliveryQuery query = status.isEmpty() ? all : all.withStatus(new DeliveryStatus(status));
		model.addAttribute("states", STATES);
		model.addAttribute("status", status);
		model.addAttribute("after", after);
		model.addAttribute("newer", Math.max(after - PAGE, 0));
		model.addAttribute("page", this.deliveries.list(query, PageRequest.of(PAGE, after)).block());
		return "admin/deliveries";
	}

	@PostMapping("/{id}/retry")
	String retry(@PathVariable String id, RedirectAttributes redirect) {
		this.deliveries.retry(id).block();
		redirect.addFlashAttribute("notice", "Contio delivers it again");
		return "redirect:/admin/deliveries";
	}

}
