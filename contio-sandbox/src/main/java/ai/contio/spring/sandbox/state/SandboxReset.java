package ai.contio.spring.sandbox.state;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Takes everything that changes back to how it was when the sandbox was started.
 */
@Component
public final class SandboxReset {

	private final ObjectProvider<Resettable> state;

	SandboxReset(ObjectProvider<Resettable> state) {
		this.state = state;
	}

	/**
	 * Reset all of it, the clock first.
	 */
	public void run() {
		this.state.orderedStream().forEach(Resettable::reset);
	}

}
