package ai.contio.spring.client;

import java.net.URI;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.autoconfigure.service.connection.ConnectionDetails;

/**
 * Where Contio is and how this application proves who it is. Beans read this interface
 * and never the properties, so that a sandbox, a test or a platform can supply it.
 * <p>
 * A credential that is not set is {@code null}: it is missed only by the part that needs
 * it.
 */
public interface ContioConnectionDetails extends ConnectionDetails {

	/**
	 * The base URL of the user API and the admin API.
	 * @return an absolute URL
	 */
	default URI getApiUrl() {
		return ContioEnvironment.PRODUCTION.getApiUrl();
	}

	/**
	 * The base URL of the OAuth endpoints.
	 * @return an absolute URL; the API's own unless told otherwise
	 */
	default URI getOauthUrl() {
		return getApiUrl();
	}

	/**
	 * The base URL of the application that users see, for links. The vendor has published
	 * none for its beta.
	 * @return an absolute URL
	 */
	default URI getAppUrl() {
		return URI.create("https://app.contio.ai");
	}

	/**
	 * The id of the partner app, for OAuth and for the admin API.
	 * @return the client id, or {@code null} if not set
	 */
	default @Nullable String getClientId() {
		return null;
	}

	/**
	 * The secret of the partner app, for OAuth.
	 * @return the client secret, or {@code null} if not set
	 */
	default @Nullable ContioSecret getClientSecret() {
		return null;
	}

	/**
	 * The key of the admin API.
	 * @return the API key, or {@code null} if not set
	 */
	default @Nullable ContioSecret getApiKey() {
		return null;
	}

	/**
	 * The secrets that webhooks may be signed with, newest first.
	 * @return the secrets; empty if none is set
	 */
	default List<ContioSecret> getWebhookSecrets() {
		return List.of();
	}

}
