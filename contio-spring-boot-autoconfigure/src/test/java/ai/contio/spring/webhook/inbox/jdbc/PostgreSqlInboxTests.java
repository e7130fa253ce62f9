package ai.contio.spring.webhook.inbox.jdbc;

import ai.contio.spring.Databases;

class PostgreSqlInboxTests extends JdbcInboxContract {

	PostgreSqlInboxTests() {
		super(Databases.POSTGRESQL);
	}

}
