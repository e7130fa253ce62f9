package ai.contio.spring.sample.admin;

import java.util.List;

import ai.contio.spring.client.json.ContioJson;
import ai.contio.spring.webhook.durable.ContioWebhookInbox;
import ai.contio.spring.webhook.inbox.jdbc.InboxPart;
import ai.contio.spring.webhook.inbox.jdbc.PartQuery;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

/**
 * What was received and could not be handled: the part of one listener in one event.
 */
@Controller
@RequestMapping("/admin/dead-letters")
class DeadLetterController {

	private final ContioWebhookInbox inbox;

	DeadLetterController(ContioWebhookInbox inbox) {
		this.inbox = inbox;
	}

	@GetMapping
	String list(Model model) {
		List<InboxPart> letters = this.inbox.deadLetters();
		model.addAttribute("letters", letters);
		model.addAttribute("kinds", letters.stream().collect(groupingBy(Kind::of, counting())));
		return "admin/dead-letters";
	}

	/**
	 * The list says nothing of what events say, which may be personal. It takes a look at
	 * one to see that.
	 */
	@GetMapping("/{id}")
	String show(@PathVariable String id, Model model) {
		InboxPart letter = find(id);
		model.addAttribute("letter", letter);
		model.addAttribute("payload", payload(letter));
		return "admin/dead-letter";
	}

	@PostMapping("/{id}/replay")
	String replay(@PathVariable String id, RedirectAttributes redirect) {
		boolean replayed = this.inbox.replay(find(id).id());
		redirect.addFlashAttribute("notice", replayed ? "The listener is called again" : "It had not been given up");
		return "redirect:/admin/dead-letters";
	}

	@PostMapping("/replay")
	String replayAll(@RequestParam String listener, @RequestParam String type, RedirectAttributes redirect) {
		int replayed = this.inbox.replayAll(PartQuery.deadLetters().ofListener(listener).ofType(type));
		redirect.addFlashAttribute("notice",
				"The listener %s is called again with %d of %s".formatted(listener, replayed, type));
		return "redirect:/admin/dead-letters";
	}

	@PostMapping("/{id}/discard")
	String discard(@PathVariable String id, RedirectAttributes redirect) {
		this.inbox.discard(find(id).id());
		redirect.addFlashAttribute("notice", "It is taken for done");
		return "redirect:/admin/dead-letters";
	}

	/* It is deleted when all listeners are done, or when its user was forgotten */
	private @Nullable String payload(InboxPart letter) {
		try {
			return ContioJson.mapper().readTree(this.inbox.payload(letter.id())).toPrettyString();
		}
		catch (IllegalStateException ex) {
			return null;
		}
	}

	private InboxPart find(String id) {
		try {
			return this.inbox.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		}
		catch (IllegalArgumentException ex) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
	}

	/**
	 * Dead letters that are likely to have died of the same.
	 */
	record Kind(String listener, String type) {

		static Kind of(InboxPart letter) {
			return new Kind(letter.listenerId(), letter.eventType());
		}

	}

}
