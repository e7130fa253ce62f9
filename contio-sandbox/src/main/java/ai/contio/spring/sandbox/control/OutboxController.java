package ai.contio.spring.sandbox.control;

import ai.contio.spring.sandbox.oauth.login.EmailedCode;
import ai.contio.spring.sandbox.oauth.login.Outbox;
import ai.contio.spring.sandbox.web.ApiException;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Shows the codes that would have been sent by e-mail.
 */
@RestController
final class OutboxController {

	private final Outbox outbox;

	OutboxController(Outbox outbox) {
		this.outbox = outbox;
	}

	@GetMapping("/_sandbox/outbox")
	EmailedCode newest(@RequestParam(defaultValue = "") String email) {
		if (email.isBlank()) {
			throw ApiException.invalidRequest("The parameter 'email' is missing.");
		}
		return this.outbox.newest(email.strip())
			.orElseThrow(() -> ApiException.notFound("No code has been sent to '%s' yet.".formatted(email)));
	}

}
