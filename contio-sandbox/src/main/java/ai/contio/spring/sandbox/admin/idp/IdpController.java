package ai.contio.spring.sandbox.admin.idp;

import ai.contio.spring.sandbox.web.ApiException;
import ai.contio.spring.sandbox.web.JsonBody;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * The identity provider of the partner. PUT is deprecated and changes only what is given,
 * as PATCH does.
 */
@RestController
@RequestMapping("/v1/partner/admin/idp")
final class IdpController {

	private final IdpConfigs configs;

	private final DomainVerifications verifications;

	IdpController(IdpConfigs configs, DomainVerifications verifications) {
		this.configs = configs;
		this.verifications = verifications;
	}

	@GetMapping
	IdpResponse get() {
		return IdpResponse.of(find());
	}

	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	IdpResponse create(JsonBody body) {
		IdpConfig created = new IdpRequest(body, this.verifications).create(this.configs.now());
		if (this.configs.find().isPresent()) {
			throw new ApiException(HttpStatus.CONFLICT, "idp_config_exists",
					"There is an IdP configuration already. Change it, or delete it first.");
		}
		this.configs.replace(created);
		return IdpResponse.of(created);
	}

	@RequestMapping(method = { RequestMethod.PUT, RequestMethod.PATCH })
	IdpResponse update(JsonBody body) {
		IdpConfig changed = new IdpRequest(body, this.verifications).change(find(), this.configs.now());
		this.configs.replace(changed);
		return IdpResponse.of(changed);
	}

	@DeleteMapping
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void delete() {
		find();
		this.configs.replace(null);
	}

	private IdpConfig find() {
		return this.configs.find().orElseThrow(() -> ApiException.notFound("There is no IdP configuration."));
	}

}
