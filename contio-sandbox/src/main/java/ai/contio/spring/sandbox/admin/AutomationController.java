package ai.contio.spring.sandbox.admin;

import java.util.List;
import java.util.UUID;

import ai.contio.spring.sandbox.web.ApiException;
import ai.contio.spring.sandbox.web.Ids;
import ai.contio.spring.sandbox.web.JsonBody;
import ai.contio.spring.sandbox.web.Page;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * The automations, under the path of the guide and the SDK, and under that of the
 * specification. PUT is deprecated and changes only what is given, as PATCH does.
 */
@RestController
@RequestMapping({ "/v1/partner/admin/automations", "/v1/partner/admin/automation" })
final class AutomationController {

	private final Automations automations;

	AutomationController(Automations automations) {
		this.automations = automations;
	}

	@GetMapping
	Listing list(Page page) {
		List<Automation> all = this.automations.all();
		return new Listing(page.of(all), all.size(), page.limit(), page.offset());
	}

	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	Automation create(JsonBody body) {
		return this.automations.create(new AutomationRequest(body));
	}

	@GetMapping("/{id}")
	Automation get(@PathVariable String id) {
		return this.automations.find(parse(id)).orElseThrow(() -> notFound(id));
	}

	@RequestMapping(path = "/{id}", method = { RequestMethod.PUT, RequestMethod.PATCH })
	Automation update(@PathVariable String id, JsonBody body) {
		UUID uuid = parse(id);
		return this.automations.update(uuid, new AutomationRequest(body)).orElseThrow(() -> notFound(id));
	}

	/* A malformed id is a 404 here: 400 is not documented for this operation */
	@DeleteMapping("/{id}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void delete(@PathVariable String id) {
		if (!Ids.parse(id).map(this.automations::delete).orElse(false)) {
			throw notFound(id);
		}
	}

	private static UUID parse(String id) {
		return Ids.parse(id)
			.orElseThrow(() -> new ApiException(HttpStatus.BAD_REQUEST, "invalid_automation_id",
					"'%s' is not the id of an automation: it must be a UUID.".formatted(id)));
	}

	private static ApiException notFound(String id) {
		return ApiException.notFound("There is no automation '%s'.".formatted(id));
	}

	record Listing(List<Automation> items, int total, int limit, int offset) {

	}

}
