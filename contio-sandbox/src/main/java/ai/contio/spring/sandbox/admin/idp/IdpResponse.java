package ai.contio.spring.sandbox.admin.idp;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import ai.contio.spring.sandbox.admin.PartnerApp;

/**
 * The identity provider as the API shows it. What discovery would tell is guessed.
 */
record IdpResponse(UUID id, UUID partnerAppId, String name, String type, String mode, boolean isActive,
		String discoveryUrl, String idpClientId, String issuer, String authorizationEndpoint, String tokenEndpoint,
		String userinfoEndpoint, String jwksUri, List<String> allowedEmailDomains, List<String> scopes,
		Map<String, String> claimMappings, Instant discoveryLastFetchedAt, Instant createdAt, Instant updatedAt) {

	static IdpResponse of(IdpConfig config) {
		String issuer = config.issuer();
		return new IdpResponse(config.id(), PartnerApp.ID, config.name(), "oidc", config.mode(), config.active(),
				config.discoveryUrl(), config.clientId(), issuer, config.authorizationEndpoint(), issuer + "/token",
				issuer + "/userinfo", issuer + "/jwks", config.domains(), config.scopes(), config.claimMappings(),
				config.updatedAt(), config.createdAt(), config.updatedAt());
	}

}
