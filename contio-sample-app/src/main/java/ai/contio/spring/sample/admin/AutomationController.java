package ai.contio.spring.sample.admin;

import java.util.List;

import ai.contio.spring.admin.automation.Automation;
import ai.contio.spring.admin.automation.AutomationAction;
import ai.contio.spring.admin.automation.AutomationOperations;
import ai.contio.spring.admin.automation.AutomationTrigger;
import ai.contio.spring.admin.automation.NewAutomation;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The automations of the partner app. Who needs the operations of one kind only can have
 * them injected, instead of the whole client.
 */
@Controller
@RequestMapping("/admin/automations")
class AutomationController {

	private static final List<AutomationTrigger> TRIGGERS = List.of(AutomationTrigger.ACTION_ITEM_CREATED,
			AutomationTrigger.ACTION_ITEM_COMPLETED, AutomationTrigger.MEETING_ENDED,
			AutomationTrigger.MEETING_SUMMARY_READY);

	private final AutomationOperations automations;

	AutomationController(AutomationOperations automations) {
		this.automations = automations;
	}

	@GetMapping
	String page(Model model) {
		model.addAttribute("automations", this.automations.listAll().collectList().block());
		model.addAttribute("triggers", TRIGGERS);
		return "admin/automations";
	}

	@PostMapping
	String create(@RequestParam String name, @RequestParam AutomationTrigger trigger, @RequestParam String url,
			RedirectAttributes redirect) {
		Automation created = this.automations.create(new NewAutomation(name, trigger, AutomationAction.webhook(url)))
			.block();
		redirect.addFlashAttribute("notice", "Created " + ((created != null) ? created.name() : name));
		return "redirect:/admin/automations";
	}

	@PostMapping("/{id}/delete")
	String delete(@PathVariable String id, RedirectAttributes redirect) {
		this.automations.delete(id).block();
		redirect.addFlashAttribute("notice", "Deleted the automation");
		return "redirect:/admin/automations";
	}

}
