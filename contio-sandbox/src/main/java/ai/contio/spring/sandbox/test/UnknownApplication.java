package ai.contio.spring.sandbox.test;

import java.time.Duration;

import ai.contio.spring.sandbox.ContioSandbox;
import ai.contio.spring.sandbox.account.User;
import ai.contio.spring.sandbox.webhook.SignedEvent;

/**
 * An application of which nothing is known.
 */
final class UnknownApplication implements TestedApplication {

	@Override
	public void checkUses(ContioSandbox sandbox) {
		// It is for the test to see to that
	}

	@Override
	public boolean takesEvents() {
		return false;
	}

	@Override
	public int take(SignedEvent event, Duration timeout) {
		throw noStarter();
	}

	@Override
	public void connect(TestedUser principal, User user, GrantedConnection connection) {
		throw noStarter();
	}

	@Override
	public void disconnect(TestedUser principal) {
		// There can be none
	}

	@Override
	public void disconnectAll() {
		// There can be none
	}

	private static IllegalStateException noStarter() {
		return new IllegalStateException("This test has no application on the Contio starter whose users could "
				+ "be connected. Use @ContioSandboxTest beside @SpringBootTest, or @ContioClientTest; "
				+ "for an access token alone there is ContioSandbox.accessToken(…).");
	}

}
