package ai.contio.spring.sandbox.control;

import ai.contio.spring.sandbox.state.SandboxReset;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Takes the sandbox back to how it was when it was started.
 */
@RestController
final class ResetController {

	private final SandboxReset reset;

	ResetController(SandboxReset reset) {
		this.reset = reset;
	}

	@PostMapping("/_sandbox/reset")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void reset() {
		this.reset.run();
	}

}
