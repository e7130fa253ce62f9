package ai.contio.spring.sample.user;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import ai.contio.spring.client.ContioForbiddenException;
import ai.contio.spring.client.Page;
import ai.contio.spring.client.PageRequest;
import ai.contio.spring.user.ContioUserClient;
import ai.contio.spring.user.actionitem.ActionItem;
import ai.contio.spring.user.actionitem.ActionItemQuery;
import ai.contio.spring.user.actionitem.NewActionItem;
import ai.contio.spring.user.meeting.Meeting;
import ai.contio.spring.user.meeting.MeetingSearch;
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
 * Action items: to see, to tick off, to add. What comes of it at Contio arrives beside
 * them, as an event.
 */
@Controller
@RequestMapping("/me/action-items")
class ActionItemController {

	private final ContioUserClient contio;

	ActionItemController(ContioUserClient contio) {
		this.contio = contio;
	}

	@GetMapping
	String page(@RequestParam(defaultValue = "false") boolean done, Model model) {
		ActionItemQuery query = ActionItemQuery.all().withCompleted(done);
		model.addAttribute("done", done);
		model.addAttribute("items", this.contio.actionItems().list(query, PageRequest.ofLimit(100)).block());
		model.addAttribute("meetings", meetings());
		return "action-items";
	}

	@PostMapping
	String add(@RequestParam String meeting, @RequestParam String title, @RequestParam @Nullable LocalDate due,
			RedirectAttributes redirect) {
		NewActionItem item = new NewActionItem(meeting, title);
		this.contio.actionItems().create((due != null) ? item.withDueDate(due) : item).block();
		redirect.addFlashAttribute("notice", "To do: " + title);
		return "redirect:/me/action-items";
	}

	@PostMapping("/{id}/complete")
	String complete(@PathVariable String id, RedirectAttributes redirect) {
		ActionItem item = this.contio.actionItems().complete(id).block();
		redirect.addFlashAttribute("notice", "Done: " + ((item != null) ? item.title() : id));
		return "redirect:/me/action-items";
	}

	@PostMapping("/{id}/reopen")
	String reopen(@PathVariable String id, RedirectAttributes redirect) {
		ActionItem item = this.contio.actionItems().reopen(id).block();
		redirect.addFlashAttribute("notice", "Open again: " + ((item != null) ? item.title() : id));
		return "redirect:/me/action-items";
	}

	/* Who declined that scope may still tick off, but has nothing to add an item to */
	private @Nullable List<Meeting> meetings() {
		MeetingSearch past = MeetingSearch.builder().startTimeTo(OffsetDateTime.now()).build();
		return this.contio.meetings()
			.search(past)
			.map(Page::items)
			.onErrorReturn(ContioForbiddenException.class, List.of())
			.block();
	}

}
