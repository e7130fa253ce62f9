package ai.contio.spring.oauth2.sso;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * What everybody may know about a partner app, for a page that offers to sign in.
 *
 * @param slug the name that stands in addresses
 * @param name the name of the app
 * @param coBrandName the line that names Contio beside it
 * @param coBrandLogoUrl the URL of a logo
 * @param hasIdpConfig whether it has an identity provider
 * @param active whether it is in use
 */
public record SsoInfo(@Nullable String slug, @Nullable String name, @Nullable String coBrandName,
		@Nullable String coBrandLogoUrl, @Nullable Boolean hasIdpConfig,
		@JsonProperty("is_active") @Nullable Boolean active) {

}
