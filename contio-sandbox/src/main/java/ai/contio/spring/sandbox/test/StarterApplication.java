package ai.contio.spring.sandbox.test;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import ai.contio.spring.client.ContioConnectionDetails;
import ai.contio.spring.client.ContioSecret;
import ai.contio.spring.client.ResourceOwner;
import ai.contio.spring.oauth2.connection.ConnectionStore;
import ai.contio.spring.oauth2.connection.ContioIdentity;
import ai.contio.spring.oauth2.connection.StoredConnection;
import ai.contio.spring.sandbox.ContioSandbox;
import ai.contio.spring.sandbox.account.User;
import ai.contio.spring.sandbox.oauth.token.GrantedTokens;
import ai.contio.spring.sandbox.webhook.SignedEvent;
import ai.contio.spring.webhook.WebhookAnswer;
import ai.contio.spring.webhook.WebhookReceiver;
import ai.contio.spring.webhook.WebhookRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.Assert;

/**
 * An application on the starter, in this JVM.
 */
final class StarterApplication implements TestedApplication {

	private static final int PAGE = 100;

	private final ConfigurableApplicationContext context;

	StarterApplication(ConfigurableApplicationContext context) {
		this.context = context;
	}

	@Override
	public void checkUses(ContioSandbox sandbox) {
		for (ContioConnectionDetails details : this.context.getBeanProvider(ContioConnectionDetails.class)) {
			Assert.state(details.getApiUrl().equals(sandbox.url()),
					() -> ("The application would not talk to the sandbox at %s, but to %s, since it has "
							+ "ContioConnectionDetails of its own. Leave that bean out of the test.")
						.formatted(sandbox.url(), details.getApiUrl()));
		}
	}

	@Override
	public boolean takesEvents() {
		return !this.context.getEnvironment().containsProperty("local.server.port")
				&& this.context.getBeanProvider(WebhookReceiver.class).getIfAvailable() != null;
	}

	@Override
	public int take(SignedEvent event, Duration timeout) {
		byte[] body = event.body().getBytes(StandardCharsets.UTF_8);
		WebhookRequest request = new WebhookRequest("POST", event.headers().get("Content-Type"), null, body.length,
				header(event, "X-Contio-Signature"), header(event, "X-Contio-Timestamp"));
		CompletableFuture<WebhookAnswer> answer = this.context.getBean(WebhookReceiver.class)
			.receive(request, (limit) -> CompletableFuture.completedFuture(body))
			.toCompletableFuture();
		try {
			return answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS).status();
		}
		catch (TimeoutException ex) {
			throw new AssertionError("The webhook %s was handed to the receiver, which has not answered within %s"
				.formatted(event.eventType(), Text.of(timeout)), ex);
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException("The receiver failed", ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted while the receiver was at work", ex);
		}
	}

	private static List<String> header(SignedEvent event, String name) {
		String value = event.headers().get(name);
		return (value != null) ? List.of(value) : List.of();
	}

	@Override
	public void connect(TestedUser principal, User user, GrantedConnection connection) {
		ConnectionStore store = store();
		Assert.state(store != null, "The application keeps no connections, since it has no OAuth2 client: "
				+ "add spring-boot-starter-security-oauth2-client, or import ContioConnectionAutoConfiguration");
		GrantedTokens tokens = connection.tokens();
		store.save(StoredConnection
			.of(owner(principal), new ContioIdentity(user.id().toString(), user.email()), connection.scopes(),
					connection.scopes(), new StoredConnection.Tokens(ContioSecret.of(tokens.accessToken()),
							tokens.issuedAt(), tokens.expiresAt(), ContioSecret.of(tokens.refreshToken())),
					Instant.now()));
	}

	@Override
	public void disconnect(TestedUser principal) {
		ConnectionStore store = store();
		if (store != null) {
			store.remove(owner(principal));
		}
	}

	/* A store that nobody has asked for has no connections, and need not be created */
	@Override
	public void disconnectAll() {
		ConfigurableListableBeanFactory beans = this.context.getBeanFactory();
		for (String name : beans.getBeanNamesForType(ConnectionStore.class, true, false)) {
			if (beans.containsSingleton(name)) {
				forgetAll(beans.getBean(name, ConnectionStore.class));
			}
		}
	}

	private static void forgetAll(ConnectionStore store) {
		List<StoredConnection> found;
		do {
			found = store.findAll(null, PAGE);
			found.forEach((connection) -> store.remove(connection.owner()));
		}
		while (found.size() == PAGE);
	}

	private @Nullable ConnectionStore store() {
		return this.context.getBeanProvider(ConnectionStore.class).getIfAvailable();
	}

	private static ResourceOwner owner(TestedUser principal) {
		return ResourceOwner.principal(principal.name(), principal.identityProvider());
	}

}
