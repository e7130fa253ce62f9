package ai.contio.spring.sample.user;

import java.time.Duration;

import ai.contio.spring.webhook.ContioWebhook;
import ai.contio.spring.webhook.event.SessionTurnCompleted;
import ai.contio.spring.webhook.event.SessionTurnFailed;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

import org.springframework.stereotype.Component;

/**
 * Contio tells by an event when the agent has answered, so that nobody has to keep
 * asking. What is remembered reaches a page, too, that was opened a moment too late. With
 * several nodes this would be a topic of a message broker: the event reaches one of them,
 * and the browser is connected to another.
 */
@Component
class ChatTurns {

	private static final int REMEMBERED = 100;

	private final Sinks.Many<Turn> turns = Sinks.many().replay().limit(REMEMBERED);

	@ContioWebhook
	void onCompleted(SessionTurnCompleted event) {
		emit(new Turn(event.sessionId(), event.turnId()));
	}

	@ContioWebhook
	void onFailed(SessionTurnFailed event) {
		emit(new Turn(event.sessionId(), event.turnId()));
	}

	/**
	 * The ids of the turns of a session that are new or have changed.
	 */
	Flux<String> of(String session) {
		return this.turns.asFlux().filter((turn) -> turn.session().equals(session)).map(Turn::id);
	}

	private void emit(Turn turn) {
		this.turns.emitNext(turn, Sinks.EmitFailureHandler.busyLooping(Duration.ofSeconds(1)));
	}

	private record Turn(String session, String id) {

	}

}
