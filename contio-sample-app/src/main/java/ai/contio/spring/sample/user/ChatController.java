package ai.contio.spring.sample.user;

import ai.contio.spring.client.PageRequest;
import ai.contio.spring.sample.EventStreams;
import ai.contio.spring.user.ContioUserClient;
import ai.contio.spring.user.chat.ChatTurnAnswer;
import ai.contio.spring.user.chat.CreatedChatSession;
import ai.contio.spring.user.chat.NewChatMessage;
import ai.contio.spring.user.chat.NewChatSession;
import ai.contio.spring.user.chat.TurnRequest;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * Talking with an agent, who answers in their own time: a page shows what has been said,
 * is told of what is new, and reads that.
 */
@Controller
@RequestMapping("/me/chat")
class ChatController {

	private final ContioUserClient contio;

	private final ChatTurns turns;

	private final EventStreams streams;

	ChatController(ContioUserClient contio, ChatTurns turns, EventStreams streams) {
		this.contio = contio;
		this.turns = turns;
		this.streams = streams;
	}

	@GetMapping
	String page(@RequestParam @Nullable String meeting, Model model) {
		model.addAttribute("meeting", meeting);
		model.addAttribute("sessions", this.contio.chats().list().block());
		return "chats";
	}

	@PostMapping
	String begin(@RequestParam String message, @RequestParam @Nullable String meeting) {
		NewChatSession session = NewChatSession.of(message);
		CreatedChatSession created = this.contio.chats()
			.create(StringUtils.hasText(meeting) ? session.withMeetingId(meeting) : session)
			.block();
		return (created != null) ? "redirect:/me/chat/" + created.id() : "redirect:/me/chat";
	}

	@GetMapping("/{id}")
	String session(@PathVariable String id, Model model) {
		model.addAttribute("chat", this.contio.chats().get(id, TurnRequest.of(TurnRequest.MAX_LIMIT, 0)).block());
		return "chat";
	}

	@PostMapping("/{id}")
	String send(@PathVariable String id, @RequestParam String message) {
		this.contio.chats().send(id, NewChatMessage.of(message)).block();
		return "redirect:/me/chat/{id}";
	}

	/**
	 * Contio says whether the user may read the session: an event says nothing of who may
	 * know of it.
	 */
	@GetMapping(path = "/{id}/turns", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
	@ResponseBody
	Flux<ServerSentEvent<String>> turns(@PathVariable String id) {
		this.contio.chats().get(id, TurnRequest.of(1, 0)).block();
		return this.streams.of(this.turns.of(id));
	}

	/**
	 * The part of the page that shows one turn.
	 */
	@GetMapping("/{id}/turns/{turn}")
	String turn(@PathVariable String id, @PathVariable String turn, Model model) {
		ChatTurnAnswer answer = this.contio.chats().getTurn(id, turn).block();
		model.addAttribute("turn", (answer != null) ? answer.turn() : null);
		return "chat :: turn";
	}

}
