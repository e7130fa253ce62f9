package ai.contio.spring.sandbox.control;

import java.util.List;

import ai.contio.spring.sandbox.call.RecordedCall;
import ai.contio.spring.sandbox.call.RecordedCalls;
import ai.contio.spring.sandbox.web.ApiException;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Shows the calls that the sandbox received.
 */
@RestController
final class CallController {

	private static final int MAX_LIMIT = 1000;

	private final RecordedCalls calls;

	CallController(RecordedCalls calls) {
		this.calls = calls;
	}

	@GetMapping("/_sandbox/requests")
	Requests newest(@RequestParam(defaultValue = "50") String limit) {
		List<RecordedCall> all = this.calls.find((call) -> true);
		return new Requests(all.stream().limit(parse(limit)).toList(), all.size());
	}

	private static int parse(String limit) {
		if (limit.matches("[1-9]\\d{0,3}") && Integer.parseInt(limit) <= MAX_LIMIT) {
			return Integer.parseInt(limit);
		}
		throw ApiException.invalidRequest("'limit' must be from 1 to %d, but is '%s'.".formatted(MAX_LIMIT, limit));
	}

	record Requests(List<RecordedCall> requests, int total) {

	}

}
