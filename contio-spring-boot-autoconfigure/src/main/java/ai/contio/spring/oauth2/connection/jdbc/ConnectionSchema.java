package ai.contio.spring.oauth2.connection.jdbc;

import ai.contio.spring.jdbc.ContioSchema;

/**
 * What the database has to look like.
 */
public final class ConnectionSchema {

	/** The table of connections. */
	public static final ContioSchema TABLE = new ContioSchema("Connections", "connection", ConnectionTable.NAME, 1,
			"ai/contio/spring/oauth2/connection/jdbc", "contio.oauth2.connections.jdbc.initialize-schema",
			"define a bean of type ConnectionStore");

	private ConnectionSchema() {
	}

}
