package ai.contio.spring.sandbox.test;

import java.time.Duration;
import java.util.Set;

import ai.contio.spring.sandbox.ContioSandbox;
import ai.contio.spring.sandbox.account.User;
import ai.contio.spring.sandbox.oauth.token.GrantedTokens;
import ai.contio.spring.sandbox.webhook.SignedEvent;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.ClassUtils;

/**
 * The application that is tested, as far as the sandbox beside it has to do with it.
 */
interface TestedApplication {

	/** An application that is not in this JVM, or not on the starter. */
	TestedApplication NONE = new UnknownApplication();

	static TestedApplication of(ConfigurableApplicationContext context) {
		boolean onStarter = ClassUtils.isPresent("ai.contio.spring.client.ContioConnectionDetails",
				context.getClassLoader());
		return onStarter ? new StarterApplication(context) : NONE;
	}

	/**
	 * See that the application talks to this sandbox and to nobody else.
	 * @throws IllegalStateException if it does not
	 */
	void checkUses(ContioSandbox sandbox);

	/**
	 * Whether events have to be handed to it because they cannot be sent to it.
	 */
	boolean takesEvents();

	/**
	 * Hand it an event.
	 * @return the status that it answers with
	 */
	int take(SignedEvent event, Duration timeout);

	/**
	 * Keep a connection.
	 */
	void connect(TestedUser principal, User user, GrantedConnection connection);

	/**
	 * Forget a connection.
	 */
	void disconnect(TestedUser principal);

	/**
	 * Forget all connections: their tokens are worth nothing once the sandbox is reset.
	 */
	void disconnectAll();

	/**
	 * A user of the application.
	 *
	 * @param name the name of the principal
	 * @param identityProvider who signs the user in, empty for the application itself
	 */
	record TestedUser(String name, String identityProvider) {

	}

	/**
	 * What a user granted, by the time of the machine.
	 *
	 * @param scopes the scopes
	 * @param tokens the tokens
	 */
	record GrantedConnection(Set<String> scopes, GrantedTokens tokens) {

	}

}
