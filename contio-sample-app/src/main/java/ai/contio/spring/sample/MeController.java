package ai.contio.spring.sample;

import java.security.Principal;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import ai.contio.spring.client.ContioForbiddenException;
import ai.contio.spring.client.ContioNotConnectedException;
import ai.contio.spring.oauth2.authorization.EmbeddedSignInChallenge;
import ai.contio.spring.oauth2.connection.ContioConnection;
import ai.contio.spring.oauth2.connection.ContioConnections;
import ai.contio.spring.oauth2.connection.Disconnection;
import ai.contio.spring.user.ContioUserClient;
import ai.contio.spring.user.actionitem.ActionItem;
import ai.contio.spring.user.meeting.Meeting;
import ai.contio.spring.user.meeting.MeetingSearch;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.SessionAttribute;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What the signed-in user has at Contio. No call says who that is: the client knows.
 */
@Controller
@RequestMapping("/me")
class MeController {

	private static final int SHOWN = 8;

	private final ContioUserClient contio;

	private final ContioConnections connections;

	MeController(ContioUserClient contio, ContioConnections connections) {
		this.contio = contio;
		this.connections = connections;
	}

	@GetMapping
	String page(Principal user,
			@SessionAttribute(name = "embedded", required = false) @Nullable EmbeddedSignInChallenge code,
			Model model) {
		ContioConnection connection = this.connections.find(user).block();
		model.addAttribute("codeSentTo", (code != null) ? code.getEmail() : null);
		model.addAttribute("connection", connection);
		if (connection != null && !connection.needsReconnecting()) {
			model.addAttribute("meetings", upcomingMeetings());
			model.addAttribute("items", actionItems());
		}
		return "me";
	}

	@PostMapping("/action-items/{id}/complete")
	String complete(@PathVariable String id, RedirectAttributes redirect) {
		ActionItem item = this.contio.actionItems().complete(id).block();
		redirect.addFlashAttribute("notice", "Done: " + ((item != null) ? item.title() : id));
		return "redirect:/me";
	}

	@PostMapping("/disconnect")
	String disconnect(Principal user, RedirectAttributes redirect) {
		Disconnection disconnection = this.connections.disconnect(user).block();
		boolean revoked = disconnection != null && disconnection.isComplete();
		redirect.addFlashAttribute("notice", revoked ? "Disconnected from Contio"
				: "Disconnected here, but Contio could not be told. Remove the app there too.");
		return "redirect:/me";
	}

	@ExceptionHandler
	String notConnected(ContioNotConnectedException failure, RedirectAttributes redirect) {
		redirect.addFlashAttribute("problem", "Connect to Contio first.");
		return "redirect:/me";
	}

	private List<Meeting> upcomingMeetings() {
		MeetingSearch upcoming = MeetingSearch.builder().startTimeFrom(OffsetDateTime.now()).build();
		return unlessDeclined(this.contio.meetings()
			.searchAll(upcoming)
			.sort(Comparator
				.comparing((meeting) -> Objects.requireNonNullElse(meeting.startTime(), OffsetDateTime.MAX)))
			.take(SHOWN)
			.collectList());
	}

	private List<ActionItem> actionItems() {
		return unlessDeclined(this.contio.actionItems()
			.listAll()
			.sort(Comparator.comparing((item) -> Boolean.TRUE.equals(item.completed())))
			.take(SHOWN)
			.collectList());
	}

	/* A user may connect and still decline a scope; then there is nothing to show */
	private static <T> List<T> unlessDeclined(Mono<List<T>> call) {
		return Objects.requireNonNull(call.onErrorReturn(ContioForbiddenException.class, List.of()).block());
	}

}
