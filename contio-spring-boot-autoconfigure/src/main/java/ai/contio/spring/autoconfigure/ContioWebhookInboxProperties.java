package ai.contio.spring.autoconfigure;

import java.util.ArrayList;
import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where is remembered what was received, and how it is kept there.
 */
@ConfigurationProperties("contio.webhook.inbox")
public class ContioWebhookInboxProperties {

	/**
	 * Where is remembered what was received. In memory it is gone after a restart, and
	 * other nodes do not see it.
	 */
	private Store store = Store.MEMORY;

	/**
	 * Keys that bodies in a database are sealed with. Each has an id, at most 64 letters,
	 * digits, dots, dashes and underscores, and a secret, 32 random bytes in Base64 as
	 * 'openssl rand -base64 32' prints them. The first one seals, all of them open.
	 * Without any, bodies are kept as they came.
	 */
	private List<ContioConnectionsProperties.Key> keys = new ArrayList<>();

	/**
	 * Whether Actuator's endpoint contio may change what is in the inbox: replay,
	 * discard, reassign, and forget a user.
	 */
	private boolean allowEndpointChanges;

	/**
	 * Whether Actuator's endpoint contio shows the messages of the exceptions that
	 * listeners failed with, which may quote what an event says.
	 */
	private boolean showEndpointErrors;

	public Store getStore() {
		return this.store;
	}

	public void setStore(Store store) {
		this.store = store;
	}

	public List<ContioConnectionsProperties.Key> getKeys() {
		return this.keys;
	}

	public void setKeys(List<ContioConnectionsProperties.Key> keys) {
		this.keys = keys;
	}

	public boolean isShowEndpointErrors() {
		return this.showEndpointErrors;
	}

	public void setShowEndpointErrors(boolean showEndpointErrors) {
		this.showEndpointErrors = showEndpointErrors;
	}

	public boolean isAllowEndpointChanges() {
		return this.allowEndpointChanges;
	}

	public void setAllowEndpointChanges(boolean allowEndpointChanges) {
		this.allowEndpointChanges = allowEndpointChanges;
	}

	/**
	 * Where an inbox can be.
	 */
	public enum Store {

		/** In the memory of this node. */
		MEMORY,

		/** In PostgreSQL or H2. */
		JDBC

	}

}
