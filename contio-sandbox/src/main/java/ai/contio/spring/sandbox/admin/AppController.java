package ai.contio.spring.sandbox.admin;

import java.util.List;

import ai.contio.spring.sandbox.web.ApiException;
import ai.contio.spring.sandbox.web.JsonBody;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/**
 * The partner app. PUT is deprecated and takes the same body as PATCH with nothing
 * required in it, so it changes what is given and nothing else, too.
 */
@RestController
@RequestMapping("/v1/partner/admin/app")
final class AppController {

	private static final List<String> STATUSES = List.of("active", "suspended", "inactive");

	private final PartnerApp app;

	AppController(PartnerApp app) {
		this.app = app;
	}

	@GetMapping
	AppResponse get() {
		return this.app.toResponse();
	}

	@RequestMapping(method = { RequestMethod.PUT, RequestMethod.PATCH })
	AppResponse update(JsonBody body) {
		return this.app.update(new AppUpdate(body));
	}

	@PutMapping("/status")
	AppResponse replaceStatus(JsonBody body) {
		String status = body.text("status");
		if (status == null || !STATUSES.contains(status)) {
			throw new ApiException(HttpStatus.BAD_REQUEST, "invalid_status",
					"'status' must be one of %s.".formatted(String.join(", ", STATUSES)));
		}
		return this.app.status(status);
	}

}
