package ai.contio.spring.sample.crm;

import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What has reached the CRM, and the switches that let the listener fail.
 */
@Controller
@RequestMapping("/admin/crm")
class CrmController {

	private static final List<String> TYPES = List.of("meeting.completed", "action_item.created",
			"action_item.completed");

	private final Crm crm;

	CrmController(Crm crm) {
		this.crm = crm;
	}

	@GetMapping
	String page(Model model) {
		model.addAttribute("types", TYPES);
		model.addAttribute("refused", this.crm.refused());
		model.addAttribute("entries", this.crm.newest());
		return "admin/crm";
	}

	@PostMapping("/refuse")
	String refuse(@RequestParam String type, RedirectAttributes redirect) {
		this.crm.refuse(type);
		redirect.addFlashAttribute("notice", "The CRM takes no %s from now on".formatted(type));
		return "redirect:/admin/crm";
	}

	@PostMapping("/accept")
	String accept(@RequestParam String type, RedirectAttributes redirect) {
		this.crm.accept(type);
		redirect.addFlashAttribute("notice", "The CRM takes %s again".formatted(type));
		return "redirect:/admin/crm";
	}

}
