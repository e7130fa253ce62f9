package ai.contio.spring.webhook.rotation;

/**
 * Where rotated webhook secrets are kept, for all nodes of an application. Its methods
 * may block. Declare a bean of this type to keep them elsewhere than in memory or in a
 * database by JDBC; whoever does so seals them.
 */
public interface WebhookSecretStore {

	/**
	 * Read what is stored now: what another node wrote before this call began has to be
	 * seen.
	 * @return the secrets, {@link StoredSecrets#none()} if nothing was ever written
	 */
	StoredSecrets read();

	/**
	 * Write the next version, if nobody else has.
	 * @param secrets what to store
	 * @return {@code false}, with nothing written, unless the stored version is the one
	 * before
	 */
	boolean write(StoredSecrets secrets);

	/**
	 * Whether other nodes write here, so that each has to look again and again.
	 * @return {@code false} for a store of one node alone
	 */
	default boolean isShared() {
		return true;
	}

}
