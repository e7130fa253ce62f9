package ai.contio.spring.autoconfigure;

import java.util.ArrayList;
import java.util.List;

import ai.contio.spring.client.ContioSecret;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where connections are kept, and how their tokens are sealed there.
 */
@ConfigurationProperties("contio.oauth2.connections")
public class ContioConnectionsProperties {

	/**
	 * Where connections are kept. In memory they are gone after a restart, and other
	 * nodes do not see them.
	 */
	private Store store = Store.MEMORY;

	/**
	 * Keys that tokens in a database are sealed with. Each has an id, at most 64 letters,
	 * digits, dots, dashes and underscores, and a secret, 32 random bytes in Base64 as
	 * 'openssl rand -base64 32' prints them. The first one seals, all of them open.
	 * Needed by a store of jdbc.
	 */
	private List<Key> keys = new ArrayList<>();

	/**
	 * Whether tokens are read that are in the database unsealed, for the time of a
	 * migration. They are sealed when they are next written.
	 */
	private boolean allowPlaintext;

	public Store getStore() {
		return this.store;
	}

	public void setStore(Store store) {
		this.store = store;
	}

	public List<Key> getKeys() {
		return this.keys;
	}

	public void setKeys(List<Key> keys) {
		this.keys = keys;
	}

	public boolean isAllowPlaintext() {
		return this.allowPlaintext;
	}

	public void setAllowPlaintext(boolean allowPlaintext) {
		this.allowPlaintext = allowPlaintext;
	}

	/**
	 * Where connections can be kept.
	 */
	public enum Store {

		/** In the memory of this node. */
		MEMORY,

		/** In PostgreSQL or H2. */
		JDBC

	}

	/**
	 * A key.
	 */
	public static class Key {

		/**
		 * What the key is known by: at most 64 letters, digits, dots, dashes and
		 * underscores.
		 */
		private @Nullable String id;

		/**
		 * 32 random bytes in Base64, as 'openssl rand -base64 32' prints them.
		 */
		private @Nullable ContioSecret secret;

		public @Nullable String getId() {
			return this.id;
		}

		public void setId(@Nullable String id) {
			this.id = id;
		}

		public @Nullable ContioSecret getSecret() {
			return this.secret;
		}

		public void setSecret(@Nullable ContioSecret secret) {
			this.secret = secret;
		}

	}

}
