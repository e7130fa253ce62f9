package ai.contio.spring.sandbox.oauth.client;

import java.util.List;

import ai.contio.spring.sandbox.admin.AppResponse;
import ai.contio.spring.sandbox.admin.PartnerApp;
import ai.contio.spring.sandbox.web.ApiException;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * What an application shows people before they connect.
 */
@RestController
final class PartnerInfoController {

	private final PartnerApp app;

	private final ClientAuthentication client;

	PartnerInfoController(PartnerApp app, ClientAuthentication client) {
		this.app = app;
		this.client = client;
	}

	@GetMapping("/oauth2/scopes")
	ScopeList scopes(HttpServletRequest request) {
		this.client.require(request);
		return new ScopeList(Scopes.ALL);
	}

	@GetMapping("/v1/partner/info/{clientId}/public")
	PartnerInfo info(@PathVariable String clientId) {
		AppResponse found = this.app.toResponse();
		if (!found.clientId().equals(clientId)) {
			throw ApiException.notFound("There is no partner app with the client id '%s'.".formatted(clientId));
		}
		return new PartnerInfo(clientId, found.name(), found.companyName(), "Powered by Contio");
	}

	record ScopeList(List<String> scopes) {

	}

	record PartnerInfo(String clientId, String name, String companyName, String coBrandName) {

	}

}
