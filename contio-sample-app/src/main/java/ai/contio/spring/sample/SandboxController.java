package ai.contio.spring.sample;

import java.util.List;

import ai.contio.spring.sandbox.ContioSandbox;

import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * The buttons that make something happen at Contio. Only the sandbox has them.
 */
@RestController
@Profile("sandbox")
class SandboxController {

	static final List<String> SAMPLES = List.of("meeting.created", "meeting.completed", "action_item.created",
			"action_item.completed", "participant.added", "calendar_event.updated", "session.turn.completed",
			"canvas.content_updated", "user.connection.revoked");

	private final ContioSandbox sandbox;

	SandboxController(ContioSandbox sandbox) {
		this.sandbox = sandbox;
	}

	@PostMapping("/sandbox/events")
	@ResponseStatus(HttpStatus.ACCEPTED)
	void send(@RequestParam String type) {
		this.sandbox.sendEvent(type);
	}

}
