package ai.contio.spring.sandbox.control.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import ai.contio.spring.sandbox.oauth.login.EmailedCode;
import ai.contio.spring.sandbox.oauth.login.Outbox;
import ai.contio.spring.sandbox.state.SandboxClock;

import org.springframework.stereotype.Component;

/**
 * The codes in the outbox, for a page.
 */
@Component
final class Codes {

	private final Outbox outbox;

	private final SandboxClock clock;

	Codes(Outbox outbox, SandboxClock clock) {
		this.outbox = outbox;
		this.clock = clock;
	}

	Listing newest(int limit) {
		Instant now = this.clock.instant();
		List<EmailedCode> codes = new ArrayList<>(this.outbox.all());
		Collections.reverse(codes);
		return new Listing(codes.stream()
			.limit(limit)
			.map((code) -> new Row(code.email(), code.code(), Moment.brief(code.sentAt()),
					Moment.brief(code.expiresAt()), !now.isBefore(code.expiresAt())))
			.toList());
	}

	record Listing(List<Row> codes) {

	}

	record Row(String email, String code, Moment sent, Moment expires, boolean expired) {

	}

}
