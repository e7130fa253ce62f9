package ai.contio.spring.sample;

import java.util.List;

import ai.contio.spring.admin.ContioAdminClient;
import ai.contio.spring.admin.automation.Automation;
import ai.contio.spring.admin.automation.AutomationAction;
import ai.contio.spring.admin.automation.AutomationTrigger;
import ai.contio.spring.admin.automation.NewAutomation;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The page: the partner app and its automations, read with the admin client. In an
 * application that handles a request on a thread, {@code block()} is all that is needed.
 */
@Controller
class AdminController {

	private static final List<AutomationTrigger> TRIGGERS = List.of(AutomationTrigger.ACTION_ITEM_CREATED,
			AutomationTrigger.ACTION_ITEM_COMPLETED, AutomationTrigger.MEETING_ENDED,
			AutomationTrigger.MEETING_SUMMARY_READY);

	private final ContioAdminClient contio;

	private final boolean sandbox;

	AdminController(ContioAdminClient contio, ObjectProvider<SandboxController> sandbox) {
		this.contio = contio;
		this.sandbox = sandbox.getIfAvailable() != null;
	}

	@GetMapping("/")
	String page(Model model) {
		model.addAttribute("app", this.contio.app().get().block());
		model.addAttribute("automations", this.contio.automations().listAll().collectList().block());
		model.addAttribute("triggers", TRIGGERS);
		model.addAttribute("samples", this.sandbox ? SandboxController.SAMPLES : List.of());
		return "index";
	}

	@PostMapping("/automations")
	String create(@RequestParam String name, @RequestParam AutomationTrigger trigger, @RequestParam String url,
			RedirectAttributes redirect) {
		try {
			Automation created = this.contio.automations()
				.create(new NewAutomation(name, trigger, AutomationAction.webhook(url)))
				.block();
			redirect.addFlashAttribute("notice", "Created " + ((created != null) ? created.name() : name));
		}
		catch (IllegalArgumentException ex) {
			redirect.addFlashAttribute("problem", ex.getMessage());
		}
		return "redirect:/";
	}

	@PostMapping("/automations/{id}/delete")
	String delete(@PathVariable String id, RedirectAttributes redirect) {
		this.contio.automations().delete(id).block();
		redirect.addFlashAttribute("notice", "Deleted the automation");
		return "redirect:/";
	}

}
