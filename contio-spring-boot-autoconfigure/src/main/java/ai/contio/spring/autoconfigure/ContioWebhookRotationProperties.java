package ai.contio.spring.autoconfigure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How the webhook secret is rotated.
 */
@ConfigurationProperties("contio.webhook.rotation")
public class ContioWebhookRotationProperties {

	/**
	 * Where the secrets of rotations are kept. Without it there is no
	 * WebhookSecretRotation bean. In memory they are gone after a restart, and other
	 * nodes do not see them.
	 */
	private @Nullable Store store;

	/**
	 * How often a node reads the secrets that it shares with others. A rotation waits for
	 * a little more than three times as long before it begins.
	 */
	private Duration refresh = Duration.ofSeconds(1);

	/**
	 * Longest time that a rotation may take. While it is under way a signature that does
	 * not match is answered with 503; one that never ends is over then.
	 */
	private Duration timeout = Duration.ofMinutes(2);

	/**
	 * How long the secret before is accepted beside the new one. Contio signs deliveries
	 * that are under way with it.
	 */
	private Duration acceptPrevious = Duration.ofHours(1);

	/**
	 * Keys that secrets in a database are sealed with, made and replaced as those of
	 * contio.oauth2.connections.keys, which are used unless there are any here.
	 */
	private List<ContioConnectionsProperties.Key> keys = new ArrayList<>();

	public @Nullable Store getStore() {
		return this.store;
	}

	public void setStore(@Nullable Store store) {
		this.store = store;
	}

	public Duration getRefresh() {
		return this.refresh;
	}

	public void setRefresh(Duration refresh) {
		this.refresh = refresh;
	}

	public Duration getTimeout() {
		return this.timeout;
	}

	public void setTimeout(Duration timeout) {
		this.timeout = timeout;
	}

	public Duration getAcceptPrevious() {
		return this.acceptPrevious;
	}

	public void setAcceptPrevious(Duration acceptPrevious) {
		this.acceptPrevious = acceptPrevious;
	}

	public List<ContioConnectionsProperties.Key> getKeys() {
		return this.keys;
	}

	public void setKeys(List<ContioConnectionsProperties.Key> keys) {
		this.keys = keys;
	}

	/**
	 * Where the secrets of rotations can be kept.
	 */
	public enum Store {

		/** In the memory of this node. */
		MEMORY,

		/** In PostgreSQL or H2. */
		JDBC

	}

}
