package ai.contio.spring.admin;

import ai.contio.spring.client.ResourceServer;
import ai.contio.spring.client.TestClients;

/**
 * A peer for the tests of one resource of the admin API.
 */
public final class AdminServer extends ResourceServer {

	public AdminServer() {
		super(TestClients::admin, "/v1/partner/admin");
	}

}
