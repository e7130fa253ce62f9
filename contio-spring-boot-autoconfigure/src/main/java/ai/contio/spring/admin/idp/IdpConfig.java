package ai.contio.spring.admin.idp;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * The identity provider of the partner app. Its client secret is never answered. The
 * vendor's specification promises none of its fields.
 *
 * @param id the id of the configuration
 * @param partnerAppId the id of the app
 * @param name the name that people see
 * @param type the kind of provider, always {@code oidc} so far
 * @param mode which domains it may speak for
 * @param active whether it is in use
 * @param discoveryUrl where it describes itself
 * @param idpClientId the client id that the provider has given
 * @param scopes the scopes that are asked for
 * @param claimMappings which claim holds which field of a user
 * @param allowedEmailDomains the domains that it may speak for
 * @param issuer the issuer that was discovered
 * @param authorizationEndpoint the authorization endpoint that was discovered
 * @param tokenEndpoint the token endpoint that was discovered
 * @param userinfoEndpoint the user info endpoint that was discovered
 * @param jwksUri the key set that was discovered
 * @param discoveryLastFetchedAt when it was last discovered
 * @param createdAt when the configuration was created
 * @param updatedAt when it was last changed
 */
public record IdpConfig(@Nullable String id, @Nullable String partnerAppId, @Nullable String name,
		@Nullable String type, @Nullable IdpMode mode, @JsonProperty("is_active") @Nullable Boolean active,
		@Nullable String discoveryUrl, @Nullable String idpClientId, @Nullable List<String> scopes,
		@Nullable Map<String, String> claimMappings, @Nullable List<String> allowedEmailDomains,
		@Nullable String issuer, @Nullable String authorizationEndpoint, @Nullable String tokenEndpoint,
		@Nullable String userinfoEndpoint, @Nullable String jwksUri, @Nullable OffsetDateTime discoveryLastFetchedAt,
		@Nullable OffsetDateTime createdAt, @Nullable OffsetDateTime updatedAt) {

}
