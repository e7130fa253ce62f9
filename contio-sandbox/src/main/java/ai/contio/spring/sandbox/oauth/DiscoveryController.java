package ai.contio.spring.sandbox.oauth;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import ai.contio.spring.sandbox.oauth.client.Scopes;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Says where everything is. The path of the discovery document is Contio's, with an
 * underscore, so that a client that knows the issuer only does not find it.
 */
@RestController
final class DiscoveryController {

	private final Clock clock;

	DiscoveryController(Clock clock) {
		this.clock = clock;
	}

	@GetMapping("/.well-known/openid_configuration")
	Map<String, Object> discover(HttpServletRequest request) {
		String issuer = ServletUriComponentsBuilder.fromContextPath(request).toUriString();
		Map<String, Object> document = new LinkedHashMap<>();
		document.put("issuer", issuer);
		document.put("authorization_endpoint", issuer + "/oauth2/authorize");
		document.put("token_endpoint", issuer + "/oauth2/token");
		document.put("introspection_endpoint", issuer + "/oauth2/introspect");
		document.put("revocation_endpoint", issuer + "/oauth2/revoke");
		document.put("userinfo_endpoint", issuer + "/oauth2/userInfo");
		document.put("jwks_uri", issuer + "/.well-known/jwks.json");
		document.put("scopes_supported", Scopes.ALL);
		document.put("response_types_supported", List.of("code"));
		document.put("subject_types_supported", List.of("public"));
		document.put("id_token_signing_alg_values_supported", List.of("RS256"));
		document.put("token_endpoint_auth_methods_supported", List.of("client_secret_basic"));
		document.put("claims_supported", List.of("sub", "iss", "aud", "exp", "iat", "nonce", "email", "name"));
		return document;
	}

	@GetMapping("/oauth2/health")
	Health health() {
		return new Health("healthy", "partner-oauth", this.clock.instant().truncatedTo(ChronoUnit.SECONDS), Map.of());
	}

	/* Reached by other methods than POST only: Spring's filters answer that */
	@RequestMapping({ "/oauth2/token", "/oauth2/introspect", "/oauth2/revoke" })
	void post(HttpServletRequest request) throws HttpRequestMethodNotSupportedException {
		throw new HttpRequestMethodNotSupportedException(request.getMethod(), List.of("POST"));
	}

	record Health(String status, String service, Instant timestamp, Map<String, Object> checks) {

	}

}
