package ai.contio.spring.webhook.inbox.jdbc;

import ai.contio.spring.Databases;

class H2InboxTests extends JdbcInboxContract {

	H2InboxTests() {
		super(Databases.H2);
	}

}
