package ai.contio.spring.user.chat;

import ai.contio.spring.client.ContioAwaitException;
import ai.contio.spring.client.Operation;
import ai.contio.spring.client.Page;
import ai.contio.spring.client.PageRequest;
import ai.contio.spring.client.PagedFlux;
import ai.contio.spring.client.Polling;
import ai.contio.spring.client.RequestOptions;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/**
 * Operations of chat sessions.
 */
@HttpExchange(url = "/v1/partner/user/sessions", accept = "application/json")
public interface ChatOperations {

	/**
	 * A page of sessions.
	 * @return the page
	 */
	default Mono<Page<ChatSession>> list() {
		return list(ChatQuery.all());
	}

	/**
	 * A page of sessions.
	 * @param query which sessions
	 * @return the page
	 */
	default Mono<Page<ChatSession>> list(ChatQuery query) {
		return list(query, PageRequest.first());
	}

	/**
	 * A page of sessions.
	 * @param query which sessions
	 * @param page which page
	 * @return the page
	 */
	default Mono<Page<ChatSession>> list(ChatQuery query, PageRequest page) {
		return list(query, page, RequestOptions.none());
	}

	/**
	 * A page of sessions.
	 * @param query which sessions
	 * @param page which page
	 * @param options what this call says for itself
	 * @return the page
	 */
	@Operation(id = "listSessions", scopes = "chat:read")
	@GetExchange
	Mono<Page<ChatSession>> list(ChatQuery query, PageRequest page, RequestOptions options);

	/**
	 * All sessions, fetched page by page as they are consumed.
	 * @return the sessions
	 */
	default Flux<ChatSession> listAll() {
		return listAll(ChatQuery.all());
	}

	/**
	 * All sessions, fetched page by page as they are consumed.
	 * @param query which sessions
	 * @return the sessions
	 */
	default Flux<ChatSession> listAll(ChatQuery query) {
		return listAll(query, RequestOptions.none());
	}

	/**
	 * All sessions, fetched page by page as they are consumed.
	 * @param query which sessions
	 * @param options what each of the calls says for itself
	 * @return the sessions
	 */
	default Flux<ChatSession> listAll(ChatQuery query, RequestOptions options) {
		return PagedFlux.of((page) -> list(query, page, options));
	}

	/**
	 * Create a session with a first message.
	 * @param session the session
	 * @return the session as it was created
	 */
	default Mono<CreatedChatSession> create(NewChatSession session) {
		return create(session, RequestOptions.none());
	}

	/**
	 * Create a session with a first message.
	 * @param session the session
	 * @param options what this call says for itself
	 * @return the session as it was created
	 */
	@Operation(id = "createSession", scopes = "chat:write", idempotencyKey = true)
	@PostExchange(contentType = "application/json")
	Mono<CreatedChatSession> create(@RequestBody NewChatSession session, RequestOptions options);

	/**
	 * Read a session and a part of its turns.
	 * @param sessionId the id of the session
	 * @return the session
	 */
	default Mono<ChatConversation> get(String sessionId) {
		return get(sessionId, TurnRequest.first());
	}

	/**
	 * Read a session and a part of its turns.
	 * @param sessionId the id of the session
	 * @param turns which turns
	 * @return the session
	 */
	default Mono<ChatConversation> get(String sessionId, TurnRequest turns) {
		return get(sessionId, turns, RequestOptions.none());
	}

	/**
	 * Read a session and a part of its turns.
	 * @param sessionId the id of the session
	 * @param turns which turns
	 * @param options what this call says for itself
	 * @return the session
	 */
	@Operation(id = "getSession", scopes = "chat:read")
	@GetExchange("/{sessionId}")
	Mono<ChatConversation> get(@PathVariable("sessionId") String sessionId, TurnRequest turns, RequestOptions options);

	/**
	 * All turns of a session, fetched page by page as they are consumed.
	 * @param sessionId the id of the session
	 * @return the turns
	 */
	default Flux<ChatTurn> turnsAll(String sessionId) {
		return turnsAll(sessionId, RequestOptions.none());
	}

	/**
	 * All turns of a session, fetched page by page as they are consumed.
	 * @param sessionId the id of the session
	 * @param options what each of the calls says for itself
	 * @return the turns
	 */
	default Flux<ChatTurn> turnsAll(String sessionId, RequestOptions options) {
		return PagedFlux.of((page) -> get(sessionId, TurnRequest.of(page), options).map(ChatConversation::page));
	}

	/**
	 * Send a message. The answer of the agent comes later, as a turn of its own.
	 * @param sessionId the id of the session
	 * @param message the message
	 * @return the message as a turn
	 */
	default Mono<ChatTurnAnswer> send(String sessionId, NewChatMessage message) {
		return send(sessionId, message, RequestOptions.none());
	}

	/**
	 * Send a message. The answer of the agent comes later, as a turn of its own.
	 * @param sessionId the id of the session
	 * @param message the message
	 * @param options what this call says for itself
	 * @return the message as a turn
	 */
	@Operation(id = "sendSessionMessage", scopes = "chat:write", idempotencyKey = true)
	@PutExchange(url = "/{sessionId}", contentType = "application/json")
	Mono<ChatTurnAnswer> send(@PathVariable("sessionId") String sessionId, @RequestBody NewChatMessage message,
			RequestOptions options);

	/**
	 * Read a turn.
	 * @param sessionId the id of the session
	 * @param turnId the id of the turn
	 * @return the turn
	 */
	default Mono<ChatTurnAnswer> getTurn(String sessionId, String turnId) {
		return getTurn(sessionId, turnId, RequestOptions.none());
	}

	/**
	 * Read a turn.
	 * @param sessionId the id of the session
	 * @param turnId the id of the turn
	 * @param options what this call says for itself
	 * @return the turn
	 */
	@Operation(id = "getSessionTurn", scopes = "chat:read")
	@GetExchange("/{sessionId}/turns/{turnId}")
	Mono<ChatTurnAnswer> getTurn(@PathVariable("sessionId") String sessionId, @PathVariable("turnId") String turnId,
			RequestOptions options);

	/**
	 * Wait until a turn is done: for two minutes at most.
	 * @param sessionId the id of the session
	 * @param turnId the id of the turn
	 * @return the turn, once it is completed; it fails with a
	 * {@link ContioAwaitException} if it failed, or if it was not done in time
	 */
	default Mono<ChatTurn> awaitTurn(String sessionId, String turnId) {
		return awaitTurn(sessionId, turnId, ChatProgress.POLLING);
	}

	/**
	 * Wait until a turn is done.
	 * @param sessionId the id of the session
	 * @param turnId the id of the turn
	 * @param polling how often to look, and for how long
	 * @return the turn, once it is completed; it fails with a
	 * {@link ContioAwaitException} if it failed, or if it was not done in time
	 */
	default Mono<ChatTurn> awaitTurn(String sessionId, String turnId, Polling polling) {
		return polling.await("chat turn " + turnId, getTurn(sessionId, turnId).mapNotNull(ChatTurnAnswer::turn),
				ChatProgress.INSTANCE);
	}

	/**
	 * Wait until the agent has answered a message: for two minutes at most.
	 * @param sessionId the id of the session
	 * @param message the message, as it was sent
	 * @return what the agent says; it fails with a {@link ContioAwaitException} if the
	 * message or the answer failed, or if there was none in time
	 */
	default Mono<ChatTurn> awaitReply(String sessionId, ChatTurn message) {
		return awaitReply(sessionId, message, ChatProgress.POLLING);
	}

	/**
	 * Wait until the agent has answered a message.
	 * @param sessionId the id of the session
	 * @param message the message, as it was sent
	 * @param polling how often to look, and for how long
	 * @return what the agent says; it fails with a {@link ContioAwaitException} if the
	 * message or the answer failed, or if there was none in time
	 */
	default Mono<ChatTurn> awaitReply(String sessionId, ChatTurn message, Polling polling) {
		return polling.await("the reply to chat turn " + message.id(), new ChatReply(message).in(turnsAll(sessionId)),
				ChatProgress.INSTANCE);
	}

	/**
	 * Send a message, and wait until the agent has answered it.
	 * @param sessionId the id of the session
	 * @param message what the user says, 1 to 10,000 characters
	 * @return what the agent says; it fails with a {@link ContioAwaitException} if the
	 * message or the answer failed, or if there was none in two minutes
	 */
	default Mono<ChatTurn> ask(String sessionId, String message) {
		return send(sessionId, NewChatMessage.of(message)).mapNotNull(ChatTurnAnswer::turn)
			.flatMap((turn) -> awaitReply(sessionId, turn));
	}

}
