package ai.contio.spring.admin.connection;

import ai.contio.spring.admin.AdminServer;
import ai.contio.spring.client.ContioNotFoundException;
import ai.contio.spring.client.PageRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static ai.contio.spring.admin.AdminServer.all;
import static ai.contio.spring.admin.AdminServer.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Connections of users, as the app sees them.
 */
class ConnectionOperationsTests {

	@RegisterExtension
	private final AdminServer server = new AdminServer();

	private final ConnectionOperations connections = this.server.operations(ConnectionOperations.class);

	@Test
	void connectionsOfAUserAreAskedForByStatus() {
		this.server.json(200, "{\"items\":[{\"id\":\"c-1\",\"status\":\"paused\"}],\"total\":1}");
		ConnectionQuery query = ConnectionQuery.all().withUserId("u-1").withStatus(UserConnectionStatus.ACTIVE);
		UserConnection connection = get(this.connections.list(query, PageRequest.ofLimit(5))).items().get(0);
		assertThat(connection.status()).isEqualTo(new UserConnectionStatus("paused"));
		assertThat(connection.userEmail()).isNull();
		assertThat(this.server.requests()).containsExactly("GET /connections?user_id=u-1&status=active&limit=5");
	}

	@Test
	void allConnectionsAreFetchedPageByPage() {
		this.server.json(200, "{\"items\":[{\"id\":\"a\"},{\"id\":\"b\"}],\"total\":3}")
			.json(200, "{\"items\":[{\"id\":\"c\"}],\"total\":3}");
		assertThat(all(this.connections.listAll().mapNotNull(UserConnection::id))).containsExactly("a", "b", "c");
		assertThat(this.server.requests()).containsExactly("GET /connections?limit=100&offset=0",
				"GET /connections?limit=100&offset=2");
	}

	@Test
	void revokingAConnectionIsOneCall() {
		this.server.json(204, "").json(404, "{\"code\":\"not_found\",\"error\":\"No such connection\"}");
		get(this.connections.revoke("c-1"));
		assertThatExceptionOfType(ContioNotFoundException.class).isThrownBy(() -> get(this.connections.get("c-1")))
			.withMessageContaining("getConnection");
		assertThat(this.server.requests()).containsExactly("DELETE /connections/c-1", "GET /connections/c-1");
	}

}
