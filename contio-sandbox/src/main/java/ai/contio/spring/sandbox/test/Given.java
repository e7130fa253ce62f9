package ai.contio.spring.sandbox.test;

import ai.contio.spring.sandbox.ContioSandbox;
import ai.contio.spring.sandbox.account.User;
import ai.contio.spring.sandbox.test.TestedApplication.TestedUser;

/**
 * What is so before anything happens. No event is sent for it.
 */
public final class Given {

	private final ContioSandbox sandbox;

	private final TestedApplication application;

	Given(ContioSandbox sandbox, TestedApplication application) {
		this.sandbox = sandbox;
		this.application = application;
	}

	/**
	 * Somebody who has an account at Contio. The people of Larkspur Kayaks are there
	 * anyway, with their meetings; who is new has a workspace of their own, with nothing
	 * in it.
	 * @param email the address, such as {@code grace@example.com}
	 * @return the user, to be said more of
	 */
	public GivenUser user(String email) {
		return GivenUser.of(this.sandbox.data(), email);
	}

	/**
	 * A user of the application who has connected: as Ada, with all scopes, and with
	 * tokens that are good, unless more is said.
	 * @param principal the name of the principal in the application
	 * @return the connection, to be said more of
	 */
	public GivenConnection connected(String principal) {
		return new GivenConnection(this, principal);
	}

	void connect(TestedUser principal, User user, TestedApplication.GrantedConnection connection) {
		this.application.connect(principal, user, connection);
	}

	void disconnect(TestedUser principal) {
		this.application.disconnect(principal);
	}

	ContioSandbox sandbox() {
		return this.sandbox;
	}

}
