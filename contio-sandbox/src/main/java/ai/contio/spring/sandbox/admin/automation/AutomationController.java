package ai.contio.spring.sandbox.admin.automation;

import java.util.UUID;
import java.util.function.UnaryOperator;

import ai.contio.spring.sandbox.web.Ids;
import ai.contio.spring.sandbox.web.JsonBody;
import ai.contio.spring.sandbox.web.Listing;
import ai.contio.spring.sandbox.web.Page;
import ai.contio.spring.sandbox.web.ResourceName;

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

	private static final ResourceName NAME = new ResourceName("automation");

	private final Automations automations;

	AutomationController(Automations automations) {
		this.automations = automations;
	}

	@GetMapping
	Listing<Automation> list(Page page) {
		return Listing.of(this.automations.all(), page, UnaryOperator.identity());
	}

	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	Automation create(JsonBody body) {
		return this.automations.create(new AutomationRequest(body));
	}

	@GetMapping("/{id}")
	Automation get(@PathVariable String id) {
		return NAME.found(id, this.automations.find(NAME.id(id)));
	}

	@RequestMapping(path = "/{id}", method = { RequestMethod.PUT, RequestMethod.PATCH })
	Automation update(@PathVariable String id, JsonBody body) {
		UUID uuid = NAME.id(id);
		return NAME.found(id, this.automations.update(uuid, new AutomationRequest(body)));
	}

	/* A malformed id is a 404 here: 400 is not documented for this operation */
	@DeleteMapping("/{id}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void delete(@PathVariable String id) {
		if (!Ids.parse(id).map(this.automations::delete).orElse(false)) {
			throw NAME.unknown(id);
		}
	}

}
