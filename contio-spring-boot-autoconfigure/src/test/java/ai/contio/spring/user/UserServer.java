package ai.contio.spring.user;

import ai.contio.spring.client.ResourceServer;
import ai.contio.spring.client.TestClients;

/**
 * A peer for the tests of one resource of the user API.
 */
public final class UserServer extends ResourceServer {

	public UserServer() {
		super(TestClients::user, "/v1/partner/user");
	}

}
