package ai.contio.spring.oauth2.info;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * Where the endpoints of Contio are and what they can do, in the terms of OpenID Connect
 * Discovery.
 *
 * @param issuer who issues tokens
 * @param authorizationEndpoint where users are sent
 * @param tokenEndpoint where codes and refresh tokens are exchanged
 * @param introspectionEndpoint where tokens are asked about
 * @param revocationEndpoint where tokens are revoked
 * @param userInfoEndpoint where users are asked about
 * @param jwksUri where the keys are
 * @param scopesSupported scopes
 * @param claimsSupported claims of ID tokens
 * @param responseTypesSupported response types
 * @param subjectTypesSupported subject types
 * @param idTokenSigningAlgorithms algorithms that ID tokens are signed with
 * @param tokenEndpointAuthMethods how an app may authenticate at the token endpoint
 */
public record ProviderConfiguration(@Nullable String issuer, @Nullable String authorizationEndpoint,
		@Nullable String tokenEndpoint, @Nullable String introspectionEndpoint, @Nullable String revocationEndpoint,
		@JsonProperty("userinfo_endpoint") @Nullable String userInfoEndpoint, @Nullable String jwksUri,
		@Nullable List<String> scopesSupported, @Nullable List<String> claimsSupported,
		@Nullable List<String> responseTypesSupported, @Nullable List<String> subjectTypesSupported,
		@JsonProperty("id_token_signing_alg_values_supported") @Nullable List<String> idTokenSigningAlgorithms,
		@JsonProperty("token_endpoint_auth_methods_supported") @Nullable List<String> tokenEndpointAuthMethods) {

}
