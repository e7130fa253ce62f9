package ai.contio.spring.admin.idp;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

import ai.contio.spring.client.ContioSecret;
import ai.contio.spring.client.RequestBounds;
import ai.contio.spring.client.SecretBody;
import ai.contio.spring.client.SecretSerializer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * An identity provider to set up. Client id and secret are those that the provider has
 * given, not those of the partner app.
 *
 * @param name the name that people see, 1 to 255 characters
 * @param discoveryUrl where the provider describes itself; ends in
 * {@code /.well-known/openid-configuration}
 * @param idpClientId the client id, at least 1 character
 * @param idpClientSecret the client secret, at least 1 character
 * @param mode which domains it may speak for
 * @param allowedEmailDomains the domains that it may speak for; {@link IdpMode#STRICT}
 * needs some
 * @param scopes the scopes to ask for; {@code openid}, {@code email} and {@code profile}
 * if {@code null}
 * @param claimMappings which claim holds which field of a user; {@code email} and
 * {@code name} if {@code null}
 */
public record NewIdpConfig(String name, String discoveryUrl, String idpClientId,
		@JsonSerialize(using = SecretSerializer.class) ContioSecret idpClientSecret, IdpMode mode,
		@Nullable List<String> allowedEmailDomains, @Nullable List<String> scopes,
		@Nullable Map<String, String> claimMappings) implements SecretBody {

	/**
	 * Checks what is to be sent.
	 * @throws IllegalArgumentException if something required is missing, or outside of
	 * the bounds of Contio
	 */
	public NewIdpConfig {
		RequestBounds.length("name", RequestBounds.required("name", name), 1, 255);
		RequestBounds.required("discovery_url", discoveryUrl);
		RequestBounds.minLength("idp_client_id", RequestBounds.required("idp_client_id", idpClientId), 1);
		RequestBounds.required("idp_client_secret", idpClientSecret);
		RequestBounds.required("mode", mode);
		RequestBounds.minLength("idp_client_secret", idpClientSecret.reveal(), 1);
		if (mode.equals(IdpMode.STRICT)) {
			RequestBounds.size("allowed_email_domains",
					RequestBounds.required("allowed_email_domains", allowedEmailDomains), 1);
		}
		allowedEmailDomains = (allowedEmailDomains != null) ? List.copyOf(allowedEmailDomains) : null;
		scopes = (scopes != null) ? List.copyOf(scopes) : null;
		claimMappings = (claimMappings != null) ? Map.copyOf(claimMappings) : null;
	}

	/**
	 * A provider that speaks for some domains.
	 * @param name the name that people see, 1 to 255 characters
	 * @param discoveryUrl where the provider describes itself
	 * @param idpClientId the client id
	 * @param idpClientSecret the client secret
	 * @param domains the domains, each of which has to be verified
	 * @return the provider
	 * @throws IllegalArgumentException if something required is missing, or outside of
	 * the bounds of Contio
	 */
	public static NewIdpConfig strict(String name, String discoveryUrl, String idpClientId,
			ContioSecret idpClientSecret, String... domains) {
		return new NewIdpConfig(name, discoveryUrl, idpClientId, idpClientSecret, IdpMode.STRICT, List.of(domains),
				null, null);
	}

	/**
	 * A provider that is trusted with whatever users it has.
	 * @param name the name that people see, 1 to 255 characters
	 * @param discoveryUrl where the provider describes itself
	 * @param idpClientId the client id
	 * @param idpClientSecret the client secret
	 * @return the provider
	 * @throws IllegalArgumentException if something required is missing, or outside of
	 * the bounds of Contio
	 */
	public static NewIdpConfig partnerManaged(String name, String discoveryUrl, String idpClientId,
			ContioSecret idpClientSecret) {
		return new NewIdpConfig(name, discoveryUrl, idpClientId, idpClientSecret, IdpMode.PARTNER_MANAGED, null, null,
				null);
	}

	/**
	 * This provider with the domains that it may speak for.
	 * @param allowedEmailDomains the domains that it may speak for;
	 * {@link IdpMode#STRICT} needs some
	 * @return this provider with it
	 */
	public NewIdpConfig withAllowedEmailDomains(String... allowedEmailDomains) {
		return new NewIdpConfig(this.name, this.discoveryUrl, this.idpClientId, this.idpClientSecret, this.mode,
				List.of(allowedEmailDomains), this.scopes, this.claimMappings);
	}

	/**
	 * This provider with scopes.
	 * @param scopes the scopes to ask for; {@code openid}, {@code email} and
	 * {@code profile} if {@code null}
	 * @return this provider with it
	 */
	public NewIdpConfig withScopes(String... scopes) {
		return new NewIdpConfig(this.name, this.discoveryUrl, this.idpClientId, this.idpClientSecret, this.mode,
				this.allowedEmailDomains, List.of(scopes), this.claimMappings);
	}

	/**
	 * This provider with claims.
	 * @param claimMappings which claim holds which field of a user; {@code email} and
	 * {@code name} if {@code null}
	 * @return this provider with it
	 */
	public NewIdpConfig withClaimMappings(Map<String, String> claimMappings) {
		return new NewIdpConfig(this.name, this.discoveryUrl, this.idpClientId, this.idpClientSecret, this.mode,
				this.allowedEmailDomains, this.scopes, claimMappings);
	}

	@Override
	public void describeSecrets(BiConsumer<String, ContioSecret> secrets) {
		secrets.accept("idp_client_secret", this.idpClientSecret);
	}

}
