package ai.contio.spring.admin.idp;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

import ai.contio.spring.client.ContioSecret;
import ai.contio.spring.client.RequestBounds;
import ai.contio.spring.client.SecretBody;
import ai.contio.spring.client.SecretSerializer;
import ai.contio.spring.client.json.FieldValue;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * Changes the identity provider. What is not mentioned stays as it is.
 *
 * @param name the name that people see, 1 to 255 characters
 * @param discoveryUrl where the provider describes itself
 * @param idpClientId the client id, at least 1 character
 * @param idpClientSecret the client secret, at least 1 character
 * @param mode which domains it may speak for
 * @param active whether it is in use
 * @param allowedEmailDomains the domains that it may speak for
 * @param scopes the scopes to ask for
 * @param claimMappings which claim holds which field of a user
 */
public record IdpConfigUpdate(FieldValue<String> name, FieldValue<String> discoveryUrl, FieldValue<String> idpClientId,
		@JsonSerialize(using = SecretSerializer.class) @Nullable ContioSecret idpClientSecret, FieldValue<IdpMode> mode,
		@JsonProperty("is_active") FieldValue<Boolean> active, FieldValue<List<String>> allowedEmailDomains,
		FieldValue<List<String>> scopes, FieldValue<Map<String, String>> claimMappings) implements SecretBody {

	/**
	 * Checks what is to be sent.
	 * @throws IllegalArgumentException if something is outside of the bounds of Contio
	 */
	public IdpConfigUpdate {
		RequestBounds.length("name", name.value(), 1, 255);
		RequestBounds.minLength("idp_client_id", idpClientId.value(), 1);
		RequestBounds.minLength("idp_client_secret", (idpClientSecret != null) ? idpClientSecret.reveal() : null, 1);
	}

	/**
	 * Start an update that changes nothing.
	 * @return the builder
	 */
	public static Builder builder() {
		return new Builder();
	}

	@Override
	public void describeSecrets(BiConsumer<String, ContioSecret> secrets) {
		if (this.idpClientSecret != null) {
			secrets.accept("idp_client_secret", this.idpClientSecret);
		}
	}

	/**
	 * Says field by field what to change.
	 */
	public static final class Builder {

		private FieldValue<String> name = FieldValue.omitted();

		private FieldValue<String> discoveryUrl = FieldValue.omitted();

		private FieldValue<String> idpClientId = FieldValue.omitted();

		private @Nullable ContioSecret idpClientSecret;

		private FieldValue<IdpMode> mode = FieldValue.omitted();

		private FieldValue<Boolean> active = FieldValue.omitted();

		private FieldValue<List<String>> allowedEmailDomains = FieldValue.omitted();

		private FieldValue<List<String>> scopes = FieldValue.omitted();

		private FieldValue<Map<String, String>> claimMappings = FieldValue.omitted();

		private Builder() {
		}

		/**
		 * Set the name that people see.
		 * @param name the name that people see, 1 to 255 characters
		 * @return this builder
		 */
		public Builder name(String name) {
			this.name = FieldValue.of(name);
			return this;
		}

		/**
		 * Set where the provider describes itself.
		 * @param discoveryUrl where the provider describes itself
		 * @return this builder
		 */
		public Builder discoveryUrl(String discoveryUrl) {
			this.discoveryUrl = FieldValue.of(discoveryUrl);
			return this;
		}

		/**
		 * Set the client id.
		 * @param idpClientId the client id, at least 1 character
		 * @return this builder
		 */
		public Builder idpClientId(String idpClientId) {
			this.idpClientId = FieldValue.of(idpClientId);
			return this;
		}

		/**
		 * Set the client secret.
		 * @param idpClientSecret the client secret, at least 1 character
		 * @return this builder
		 */
		public Builder idpClientSecret(ContioSecret idpClientSecret) {
			this.idpClientSecret = idpClientSecret;
			return this;
		}

		/**
		 * Set which domains it may speak for.
		 * @param mode which domains it may speak for
		 * @return this builder
		 */
		public Builder mode(IdpMode mode) {
			this.mode = FieldValue.of(mode);
			return this;
		}

		/**
		 * Set whether it is in use.
		 * @param active whether it is in use
		 * @return this builder
		 */
		public Builder active(boolean active) {
			this.active = FieldValue.of(active);
			return this;
		}

		/**
		 * Set the domains that it may speak for.
		 * @param allowedEmailDomains the domains that it may speak for
		 * @return this builder
		 */
		public Builder allowedEmailDomains(String... allowedEmailDomains) {
			this.allowedEmailDomains = FieldValue.of(List.of(allowedEmailDomains));
			return this;
		}

		/**
		 * Remove the domains.
		 * @return this builder
		 */
		public Builder clearAllowedEmailDomains() {
			this.allowedEmailDomains = FieldValue.of(null);
			return this;
		}

		/**
		 * Set the scopes to ask for.
		 * @param scopes the scopes to ask for
		 * @return this builder
		 */
		public Builder scopes(String... scopes) {
			this.scopes = FieldValue.of(List.of(scopes));
			return this;
		}

		/**
		 * Remove the scopes, for Contio's own.
		 * @return this builder
		 */
		public Builder clearScopes() {
			this.scopes = FieldValue.of(null);
			return this;
		}

		/**
		 * Set which claim holds which field of a user.
		 * @param claimMappings which claim holds which field of a user
		 * @return this builder
		 */
		public Builder claimMappings(Map<String, String> claimMappings) {
			this.claimMappings = FieldValue.of(claimMappings);
			return this;
		}

		/**
		 * Remove the claims, for Contio's own.
		 * @return this builder
		 */
		public Builder clearClaimMappings() {
			this.claimMappings = FieldValue.of(null);
			return this;
		}

		/**
		 * Finish the update.
		 * @return the update
		 * @throws IllegalArgumentException if something is outside of the bounds of
		 * Contio
		 */
		public IdpConfigUpdate build() {
			return new IdpConfigUpdate(this.name, this.discoveryUrl, this.idpClientId, this.idpClientSecret, this.mode,
					this.active, this.allowedEmailDomains, this.scopes, this.claimMappings);
		}

	}

}
