package ai.contio.spring.oauth2.connection.jdbc;

import ai.contio.spring.Databases;

class H2ConnectionStoreTests extends JdbcConnectionStoreContract {

	H2ConnectionStoreTests() {
		super(Databases.H2);
	}

}
