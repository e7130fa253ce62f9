package ai.contio.spring.autoconfigure;

import javax.sql.DataSource;

import ai.contio.spring.client.ContioConfigurationException;
import org.jspecify.annotations.Nullable;

/**
 * Why a database is needed, and how to do without one: what there is to say where JDBC or
 * the database itself is missing.
 */
enum DatabaseNeed {

	/** Connections of users. */
	CONNECTIONS("contio.oauth2.connections.store is jdbc", "set contio.oauth2.connections.store to memory"),

	/** Received events, in request mode. */
	INBOX("contio.webhook.inbox.store is jdbc", "set contio.webhook.inbox.store to memory"),

	/** Received events, in durable mode. */
	DURABLE("contio.webhook.mode is durable",
			"set contio.webhook.mode to request, and contio.webhook.inbox.store to memory if it is there"),

	/** Rotated webhook secrets. */
	SECRETS("contio.webhook.rotation.store is jdbc", "set contio.webhook.rotation.store to memory");

	private final String reason;

	private final String otherwise;

	DatabaseNeed(String reason, String otherwise) {
		this.reason = reason;
		this.otherwise = otherwise;
	}

	static DatabaseNeed ofInbox(@Nullable String mode) {
		return WebhookMode.DURABLE.name().equalsIgnoreCase(mode) ? DURABLE : INBOX;
	}

	DataSource require(@Nullable DataSource dataSource) {
		if (dataSource == null) {
			throw missing(
					"there is no DataSource bean, or more than one and none is primary. A ConnectionFactory of R2DBC is none",
					"Set spring.datasource.url, mark one DataSource bean with @ContioDataSource");
		}
		return dataSource;
	}

	ContioConfigurationException withoutJdbc() {
		return missing("JDBC is not on the class path",
				"Add org.springframework.boot:spring-boot-starter-jdbc and the driver of your database");
	}

	private ContioConfigurationException missing(String found, String action) {
		return new ContioConfigurationException("%s, and %s".formatted(this.reason, found),
				"%s, or %s.".formatted(action, this.otherwise));
	}

}
