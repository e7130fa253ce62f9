package ai.contio.spring.sandbox.webhook;

import java.time.Instant;

import ai.contio.spring.sandbox.state.SandboxClock;
import ai.contio.spring.sandbox.state.Schedule;

import org.springframework.stereotype.Component;

/**
 * When which delivery is tried.
 */
@Component
final class WebhookSchedule implements AutoCloseable {

	private final Schedule schedule;

	WebhookSchedule(SandboxClock clock) {
		this.schedule = new Schedule(clock, "webhook");
	}

	void at(Instant due, Runnable attempt) {
		this.schedule.at(due, attempt);
	}

	void clear() {
		this.schedule.clear();
	}

	@Override
	public void close() {
		this.schedule.close();
	}

}
