package ai.contio.spring.sandbox.event;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import org.springframework.stereotype.Component;

/**
 * Larkspur Kayaks, a company of nine that meets a lot. Its workspace, people and meetings
 * stay the same, so that events that follow one another tell of the same things.
 */
@Component
final class SampleWorld {

	static final UUID CANVAS_TEMPLATE = UUID.fromString("7e3b1a7e-0002-4f00-9000-5e77ab1e0002");

	static final UUID WORKFLOW = UUID.fromString("3f10e001-0001-4f00-9000-5e77ab1e0003");

	private final AtomicInteger turn = new AtomicInteger();

	private final Clock clock;

	SampleWorld(Clock clock) {
		this.clock = clock;
	}

	SampleMeeting meeting() {
		return SampleMeeting.ALL.get(Math.floorMod(this.turn.getAndIncrement(), SampleMeeting.ALL.size()));
	}

	Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.SECONDS);
	}

	Instant minutesAgo(int minutes) {
		return now().minus(minutes, ChronoUnit.MINUTES);
	}

	Instant hoursAhead(int hours) {
		return now().truncatedTo(ChronoUnit.HOURS).plus(hours, ChronoUnit.HOURS);
	}

}
