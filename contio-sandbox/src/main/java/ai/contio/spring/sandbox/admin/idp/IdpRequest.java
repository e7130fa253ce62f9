package ai.contio.spring.sandbox.admin.idp;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import ai.contio.spring.sandbox.web.ApiException;
import ai.contio.spring.sandbox.web.FieldRules;
import ai.contio.spring.sandbox.web.JsonBody;

import org.springframework.http.HttpStatus;

/**
 * What a request says about the identity provider. Where nothing can be fetched, which is
 * in {@code .invalid}, discovery fails; everywhere else it is taken to work.
 */
final class IdpRequest {

	static final Map<String, String> CLAIMS = Map.of("email", "email", "name", "name");

	static final List<String> SCOPES = List.of("openid", "email", "profile");

	private static final List<String> MODES = List.of("strict", "partner_managed");

	/* Another partner's */
	private static final String CLAIMED = "claimed.example";

	private final JsonBody body;

	private final FieldRules rules;

	private final FieldRules credentials;

	private final DomainVerifications verifications;

	IdpRequest(JsonBody body, DomainVerifications verifications) {
		this.body = body;
		this.rules = new FieldRules(body, "invalid_idp");
		this.credentials = new FieldRules(body, "invalid_idp_credentials");
		this.verifications = verifications;
	}

	IdpConfig create(Instant now) {
		this.credentials.required("idp_client_secret", Integer.MAX_VALUE);
		return checked(new IdpConfig(UUID.randomUUID(), this.rules.required("name", 255),
				this.rules.required("discovery_url", 2000),
				this.credentials.required("idp_client_id", Integer.MAX_VALUE),
				this.rules.required("mode", this.rules.oneOf("mode", MODES)), domains(List.of()), claims(CLAIMS),
				scopes(SCOPES), this.rules.change("is_active", true), now, now));
	}

	IdpConfig change(IdpConfig config, Instant now) {
		this.credentials.change("idp_client_secret", Integer.MAX_VALUE, "");
		String mode = this.rules.oneOf("mode", MODES);
		return checked(new IdpConfig(config.id(), this.rules.change("name", 255, config.name()),
				this.rules.change("discovery_url", 2000, config.discoveryUrl()),
				this.credentials.change("idp_client_id", Integer.MAX_VALUE, config.clientId()),
				this.body.has("mode") ? this.rules.required("mode", mode) : config.mode(), domains(config.domains()),
				claims(config.claimMappings()), scopes(config.scopes()),
				this.rules.change("is_active", config.active()), config.createdAt(), now));
	}

	private List<String> domains(List<String> current) {
		return this.body.has("allowed_email_domains")
				? this.body.texts("allowed_email_domains").stream().map((text) -> Domain.parse(text).name()).toList()
				: current;
	}

	private Map<String, String> claims(Map<String, String> current) {
		return this.body.has("claim_mappings")
				? Objects.requireNonNullElse(this.body.textsByName("claim_mappings"), CLAIMS) : current;
	}

	private List<String> scopes(List<String> current) {
		return this.body.has("scopes") ? this.body.texts("scopes") : current;
	}

	private IdpConfig checked(IdpConfig config) {
		this.rules.webUrl("discovery_url", 2000);
		if (!config.discoveryUrl().endsWith(IdpConfig.SUFFIX)) {
			throw this.rules.broken("'discovery_url' must end with %s.".formatted(IdpConfig.SUFFIX));
		}
		if (config.issuer().endsWith(".invalid")) {
			throw new ApiException(HttpStatus.BAD_REQUEST, "discovery_fetch_failed",
					"'discovery_url' could not be fetched.");
		}
		if (config.mode().equals("strict")) {
			checkDomains(config.domains());
		}
		return config;
	}

	private void checkDomains(List<String> domains) {
		if (domains.isEmpty()) {
			throw new ApiException(HttpStatus.BAD_REQUEST, "strict_mode_requires_domains",
					"The mode strict takes 'allowed_email_domains'.");
		}
		for (String domain : domains) {
			if (domain.equals(CLAIMED)) {
				throw new ApiException(HttpStatus.CONFLICT, "domain_already_claimed",
						"The domain '%s' is another partner's.".formatted(domain));
			}
			if (!this.verifications.isVerified(new Domain(domain))) {
				throw new ApiException(HttpStatus.BAD_REQUEST, "domain_not_verified",
						"The domain '%s' is not verified. Verify it first.".formatted(domain));
			}
		}
	}

}
