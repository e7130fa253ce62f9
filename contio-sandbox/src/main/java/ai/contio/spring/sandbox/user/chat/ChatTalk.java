package ai.contio.spring.sandbox.user.chat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import ai.contio.spring.sandbox.account.User;
import ai.contio.spring.sandbox.state.Records;
import ai.contio.spring.sandbox.user.Background;
import ai.contio.spring.sandbox.user.UserSettings;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * How a talk goes on: what a user says waits, is dealt with, and answered a moment later;
 * a session in which nothing is said any more expires.
 */
@Component
final class ChatTalk {

	private final ChatSessions sessions;

	private final ChatAgent agent;

	private final ChatEvents events;

	private final Background background;

	private final UserSettings settings;

	ChatTalk(ChatSessions sessions, ChatAgent agent, ChatEvents events, Background background, UserSettings settings) {
		this.sessions = sessions;
		this.agent = agent;
		this.events = events;
		this.background = background;
		this.settings = settings;
	}

	ChatSession begin(ChatSession session, User user) {
		this.sessions.records().add(session);
		await(session, user);
		return session;
	}

	/**
	 * Say something.
	 * @return the turn
	 * @throws ai.contio.spring.sandbox.web.ApiException 409 if the session is over
	 */
	ChatTurn say(ChatSession session, User user, String message, @Nullable UUID meetingId) {
		Instant now = this.sessions.now();
		ChatSession said = this.sessions.records()
			.update(session.id(),
					(current) -> ChatRules.active(current)
						.about(meetingId)
						.plus(ChatTurn.asked(message, current.turns().size() + 1, now), now))
			.orElseThrow(() -> ChatRules.NAME.unknown(session.id()))
			.after();
		await(said, user);
		return said.last();
	}

	/*
	 * Not while the sessions are locked: what is done in the background locks them, too
	 */
	private void await(ChatSession session, User user) {
		UUID turn = session.last().id();
		this.background.after(Duration.ZERO, () -> this.sessions.records()
			.update(session.id(), (current) -> current.with(turn, ChatTurn::processing)));
		this.background.later(() -> answer(session.id(), turn, user));
	}

	private void answer(UUID sessionId, UUID turnId, User user) {
		Instant now = this.sessions.now();
		this.sessions.records()
			.update(sessionId, (session) -> answered(session, turnId, user, now))
			.map(Records.Change::after)
			.ifPresent((session) -> {
				ChatTurn asked = session.turn(turnId).orElseThrow();
				if (asked.errorCode() != null) {
					this.events.failed(session, asked, now, user);
				}
				else {
					this.events.completed(session, session.last(), user);
				}
				this.background.after(this.settings.getChatIdleTime(), () -> expire(sessionId, now, user));
			});
	}

	private ChatSession answered(ChatSession session, UUID turnId, User user, Instant now) {
		String message = session.turn(turnId).map(ChatTurn::content).orElse("");
		return this.agent.failure(message)
			.map((code) -> session.with(turnId, (turn) -> turn.failed(code, now)))
			.orElseGet(() -> session.with(turnId, (turn) -> turn.completed(now))
				.plus(ChatTurn.answered(this.agent.answer(session, user), session.turns().size() + 1,
						List.copyOf(session.documents()), now), now));
	}

	private void expire(UUID sessionId, Instant idleSince, User user) {
		this.sessions.records()
			.update(sessionId,
					(session) -> (session.isActive() && !session.updatedAt().isAfter(idleSince)) ? session.expired()
							: session)
			.filter((change) -> !change.isNone())
			.ifPresent((change) -> this.events.expired(change.after(), this.sessions.now(), user));
	}

}
