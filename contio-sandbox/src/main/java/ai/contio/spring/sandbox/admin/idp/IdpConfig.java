package ai.contio.spring.sandbox.admin.idp;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * How the partner's identity provider is reached. Its secret is checked and then
 * forgotten: the sandbox talks to no identity provider.
 *
 * @param id its id
 * @param name what it is called
 * @param discoveryUrl where it says what it has
 * @param clientId the client id that it knows Contio by
 * @param mode strict or partner_managed
 * @param domains the domains of who may sign in with it
 * @param claimMappings which claims fill which fields
 * @param scopes what is asked for
 * @param active whether it is used
 * @param createdAt when it was created
 * @param updatedAt when it was changed last
 */
public record IdpConfig(UUID id, String name, String discoveryUrl, String clientId, String mode, List<String> domains,
		Map<String, String> claimMappings, List<String> scopes, boolean active, Instant createdAt, Instant updatedAt) {

	static final String SUFFIX = "/.well-known/openid-configuration";

	/**
	 * The identity provider itself.
	 * @return its URL
	 */
	public String issuer() {
		return this.discoveryUrl.substring(0, this.discoveryUrl.length() - SUFFIX.length());
	}

	/**
	 * Where people sign in.
	 * @return the URL, as the sandbox guesses it
	 */
	public String authorizationEndpoint() {
		return issuer() + "/authorize";
	}

	/**
	 * Whether somebody may sign in.
	 * @param email the address
	 * @return {@code false} if it is of another domain than those that are allowed
	 */
	public boolean allows(String email) {
		return !this.mode.equals("strict") || this.domains.contains(email.substring(email.indexOf('@') + 1));
	}

}
