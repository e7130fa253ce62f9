package ai.contio.spring.sandbox.user.chat;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import ai.contio.spring.sandbox.account.User;
import ai.contio.spring.sandbox.user.Plan;
import ai.contio.spring.sandbox.user.RequiresScope;
import ai.contio.spring.sandbox.user.Times;
import ai.contio.spring.sandbox.web.ApiException;
import ai.contio.spring.sandbox.web.Ids;
import ai.contio.spring.sandbox.web.JsonBody;
import ai.contio.spring.sandbox.web.Listing;
import ai.contio.spring.sandbox.web.Page;
import ai.contio.spring.sandbox.web.ResourceName;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * The chat sessions of a user.
 */
@RestController
@RequestMapping("/v1/partner/user/sessions")
final class ChatController {

	private static final ResourceName TURN = new ResourceName("turn");

	private static final int DEFAULT_TURNS = 50;

	private static final int MAX_TURNS = 200;

	private final ChatSessions sessions;

	private final ChatTalk talk;

	private final ChatRules rules;

	private final Plan plan;

	ChatController(ChatSessions sessions, ChatTalk talk, ChatRules rules, Plan plan) {
		this.sessions = sessions;
		this.talk = talk;
		this.rules = rules;
		this.plan = plan;
	}

	@GetMapping
	@RequiresScope("chat:read")
	Listing<SessionResponse> list(User user, Page page, Times times,
			@RequestParam(name = "meeting_id", defaultValue = "") String meetingId) {
		UUID meeting = meetingId.isEmpty() ? null : Ids.parse(meetingId)
			.orElseThrow(() -> ApiException.invalidRequest("'meeting_id' must be a UUID, and was not."));
		return Listing.of(this.sessions.of(user, meeting), page, (session) -> SessionResponse.of(session, times));
	}

	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	@RequiresScope("chat:write")
	Begun create(User user, JsonBody body, Times times) {
		this.plan.require(user, "PRO", "chat_sessions");
		String message = this.rules.message(body);
		ChatSession session = this.talk.begin(ChatSession.begin(user.id(), this.rules.meeting(body, user),
				this.rules.documents(body, user), this.rules.metadata(body), message, this.sessions.now()), user);
		return new Begun(session.id(), session.meetingId(), session.status(), session.metadata(),
				times.write(session.createdAt()), TurnResponse.of(session.last(), session, times));
	}

	@GetMapping("/{id}")
	@RequiresScope("chat:read")
	Talk get(User user, @PathVariable String id, Times times,
			@RequestParam(name = "turn_limit", defaultValue = "") String limit,
			@RequestParam(name = "turn_offset", defaultValue = "") String offset) {
		ChatSession session = find(user, id);
		Page page = Page.of("turn_limit", limit, DEFAULT_TURNS, MAX_TURNS, "turn_offset", offset);
		int total = session.turns().size();
		return new Talk(SessionResponse.of(session, times),
				page.of(session.turns()).stream().map((turn) -> TurnResponse.of(turn, session, times)).toList(),
				new TurnPagination(total, page.limit(), page.offset(), total - page.offset() > page.limit()));
	}

	@PutMapping("/{id}")
	@RequiresScope("chat:write")
	OneTurn send(User user, @PathVariable String id, JsonBody body, Times times) {
		this.plan.require(user, "PRO", "chat_sessions");
		ChatSession session = find(user, id);
		ChatTurn said = this.talk.say(session, user, this.rules.message(body), this.rules.meeting(body, user));
		return new OneTurn(TurnResponse.of(said, session, times));
	}

	@GetMapping("/{id}/turns/{turnId}")
	@RequiresScope("chat:read")
	OneTurn turn(User user, @PathVariable String id, @PathVariable String turnId, Times times) {
		ChatSession session = find(user, id);
		return new OneTurn(TurnResponse.of(TURN.found(turnId, session.turn(TURN.id(turnId))), session, times));
	}

	private ChatSession find(User user, String id) {
		return ChatRules.NAME.found(id, this.sessions.find(user, ChatRules.NAME.id(id)));
	}

	record Begun(UUID id, @Nullable UUID meetingId, String status, Map<String, String> metadata,
			@Nullable String createdAt, TurnResponse initialTurn) {

	}

	record Talk(SessionResponse session, List<TurnResponse> turns, TurnPagination turnPagination) {

	}

	record TurnPagination(int total, int limit, int offset, boolean hasMore) {

	}

	record OneTurn(TurnResponse turn) {

	}

}
