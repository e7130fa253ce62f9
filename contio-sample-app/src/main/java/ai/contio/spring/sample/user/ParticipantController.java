package ai.contio.spring.sample.user;

import ai.contio.spring.user.ContioUserClient;
import ai.contio.spring.user.participant.NewParticipant;
import ai.contio.spring.user.participant.ParticipantRole;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Who takes part in a meeting.
 */
@Controller
@RequestMapping("/me/meetings/{id}/participants")
class ParticipantController {

	private final ContioUserClient contio;

	ParticipantController(ContioUserClient contio) {
		this.contio = contio;
	}

	@PostMapping
	String add(@PathVariable String id, @RequestParam String email, @RequestParam String name,
			RedirectAttributes redirect) {
		this.contio.participants().add(id, NewParticipant.of(email, name, ParticipantRole.VIEWER)).block();
		redirect.addFlashAttribute("notice", name + " takes part");
		return "redirect:/me/meetings/{id}";
	}

	@PostMapping("/{participant}/remove")
	String remove(@PathVariable String id, @PathVariable String participant, RedirectAttributes redirect) {
		this.contio.participants().remove(id, participant).block();
		redirect.addFlashAttribute("notice", "They do not take part any more");
		return "redirect:/me/meetings/{id}";
	}

}
