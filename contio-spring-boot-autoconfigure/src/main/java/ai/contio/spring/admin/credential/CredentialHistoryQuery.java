package ai.contio.spring.admin.credential;

import java.util.function.BiConsumer;

import ai.contio.spring.client.QueryParameters;
import org.jspecify.annotations.Nullable;

/**
 * Which part of the history a list is to hold.
 *
 * @param credentialType the credential; any if {@code null}
 */
public record CredentialHistoryQuery(@Nullable CredentialType credentialType) implements QueryParameters {

	private static final CredentialHistoryQuery ALL = new CredentialHistoryQuery(null);

	/**
	 * All of the history.
	 * @return the query
	 */
	public static CredentialHistoryQuery all() {
		return ALL;
	}

	/**
	 * This query for one credential.
	 * @param credentialType the credential
	 * @return the query
	 */
	public CredentialHistoryQuery withCredentialType(CredentialType credentialType) {
		return new CredentialHistoryQuery(credentialType);
	}

	@Override
	public void describe(BiConsumer<String, @Nullable Object> parameters) {
		parameters.accept("credential_type", this.credentialType);
	}

}
