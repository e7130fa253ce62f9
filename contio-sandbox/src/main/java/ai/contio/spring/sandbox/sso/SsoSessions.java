package ai.contio.spring.sandbox.sso;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import ai.contio.spring.sandbox.state.Resettable;

import org.springframework.stereotype.Component;

/**
 * The latest sessions: anybody may begin one.
 */
@Component
final class SsoSessions implements Resettable {

	private static final int MAX = 1000;

	private final Map<String, SsoSession> sessions = new LinkedHashMap<>();

	synchronized SsoSession put(SsoSession session) {
		this.sessions.put(session.id(), session);
		if (this.sessions.size() > MAX) {
			this.sessions.remove(this.sessions.keySet().iterator().next());
		}
		return session;
	}

	synchronized Optional<SsoSession> find(String id) {
		return Optional.ofNullable(this.sessions.get(id));
	}

	synchronized Optional<SsoSession> withState(String state) {
		return this.sessions.values().stream().filter((session) -> session.state().equals(state)).findFirst();
	}

	@Override
	public synchronized void reset() {
		this.sessions.clear();
	}

}
