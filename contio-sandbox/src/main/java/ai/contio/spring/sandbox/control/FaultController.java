package ai.contio.spring.sandbox.control;

import java.util.List;

import ai.contio.spring.sandbox.fault.ActiveFault;
import ai.contio.spring.sandbox.fault.Faults;
import ai.contio.spring.sandbox.web.ApiException;
import ai.contio.spring.sandbox.web.Ids;
import ai.contio.spring.sandbox.web.JsonBody;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Puts the rules for what goes wrong into force, and out of it.
 */
@RestController
@RequestMapping("/_sandbox/faults")
final class FaultController {

	private final Faults faults;

	FaultController(Faults faults) {
		this.faults = faults;
	}

	@GetMapping
	FaultList list() {
		return new FaultList(this.faults.list().stream().map(FaultResponse::of).toList());
	}

	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	FaultResponse add(JsonBody body) {
		return FaultResponse.of(new ActiveFault(this.faults.add(FaultRequest.read(body)), 0, 0));
	}

	@DeleteMapping("/{id}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void remove(@PathVariable String id) {
		if (!Ids.parse(id).map(this.faults::remove).orElse(false)) {
			throw ApiException.notFound("There is no fault '%s'. GET /_sandbox/faults lists them.".formatted(id));
		}
	}

	@DeleteMapping
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void clear() {
		this.faults.clear();
	}

	record FaultList(List<FaultResponse> faults) {

	}

}
