package ai.contio.spring.client;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Secrets that are replaced while the application runs, such as those of a vault. A bean
 * of this type is asked for each call to Contio and each webhook, before the
 * {@code contio.*} properties are, on any thread, an event loop's too: it answers from
 * memory, and fetches new values elsewhere, on a schedule for instance. On several nodes
 * each has such a bean.
 * <p>
 * For a while Contio accepts a replaced secret beside its successor, so that it is enough
 * if every node has the new one within that time. A call that Contio refuses because of a
 * secret which this source has replaced meanwhile is made once more with the new one.
 * <p>
 * An application that supplies {@link ContioConnectionDetails} of its own decides there,
 * and this source is not asked.
 */
public interface ContioCredentialsSource {

	/**
	 * The secret of the partner app, for OAuth.
	 * @return the client secret, or {@code null} to use that of the properties
	 */
	default @Nullable ContioSecret getClientSecret() {
		return null;
	}

	/**
	 * The key of the admin API.
	 * @return the API key, or {@code null} to use that of the properties
	 */
	default @Nullable ContioSecret getApiKey() {
		return null;
	}

	/**
	 * The secrets that webhooks may be signed with, newest first: the current one, and
	 * while it is being replaced its predecessor.
	 * @return the secrets; empty to use those of the properties
	 */
	default List<ContioSecret> getWebhookSecrets() {
		return List.of();
	}

}
