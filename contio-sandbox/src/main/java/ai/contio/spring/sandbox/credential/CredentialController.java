package ai.contio.spring.sandbox.credential;

import java.util.List;
import java.util.Map;

import ai.contio.spring.sandbox.web.ApiException;
import ai.contio.spring.sandbox.web.JsonBody;
import ai.contio.spring.sandbox.web.Page;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Shows how the credentials are, and what was done to them.
 */
@RestController
@RequestMapping("/v1/partner/admin/credentials")
final class CredentialController {

	private final Credentials credentials;

	private final CredentialHistory history;

	CredentialController(Credentials credentials, CredentialHistory history) {
		this.credentials = credentials;
		this.history = history;
	}

	@GetMapping
	Map<String, CredentialStatus> status() {
		return this.credentials.status();
	}

	@GetMapping("/history")
	History history(@RequestParam(name = "credential_type", required = false) @Nullable String type, Page page) {
		List<CredentialEvent> events = page.of(this.history.find((type != null) ? type(type) : null));
		return new History(events, new Pagination(page.limit(), page.offset(), events.size()));
	}

	private static CredentialType type(String code) {
		return CredentialType.of(code)
			.orElseThrow(() -> ApiException
				.invalidRequest("'credential_type' must be one of api_key, client_secret, webhook_secret."));
	}

	record History(List<CredentialEvent> events, Pagination pagination) {

	}

	record Pagination(int limit, int offset, int count) {

	}

}
