package ai.contio.spring.sample.user;

import java.time.ZoneId;
import java.util.Objects;

import ai.contio.spring.client.RequestOptions;
import ai.contio.spring.user.ContioUserClient;
import ai.contio.spring.user.agenda.AgendaItemType;
import ai.contio.spring.user.agenda.NewAgendaItem;
import ai.contio.spring.user.meeting.Meeting;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A meeting with what belongs to it.
 */
@Controller
@RequestMapping("/me/meetings/{id}")
class MeetingController {

	private final ContioUserClient contio;

	MeetingController(ContioUserClient contio) {
		this.contio = contio;
	}

	/**
	 * A meeting that was merged with another one is answered with that other one, whose
	 * id counts from then on.
	 */
	@GetMapping
	String page(@PathVariable String id, ZoneId zone, Model model) {
		Meeting meeting = Objects.requireNonNull(this.contio.meetings().get(id, RequestOptions.timeZone(zone)).block());
		model.addAttribute("meeting", meeting);
		model.addAttribute("details",
				MeetingDetails.of(Objects.requireNonNullElse(meeting.id(), id), this.contio).block());
		return "meeting";
	}

	@PostMapping("/agenda")
	String addAgendaItem(@PathVariable String id, @RequestParam String title, @RequestParam @Nullable Integer minutes,
			RedirectAttributes redirect) {
		NewAgendaItem item = NewAgendaItem.of(title, AgendaItemType.DISCUSSION);
		this.contio.agendas().create(id, (minutes != null) ? item.withTimeAllocationMinutes(minutes) : item).block();
		redirect.addFlashAttribute("notice", "On the agenda: " + title);
		return "redirect:/me/meetings/{id}";
	}

}
