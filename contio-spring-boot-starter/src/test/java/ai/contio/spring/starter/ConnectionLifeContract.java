package ai.contio.spring.starter;

import java.lang.reflect.Method;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import ai.contio.spring.client.ContioForbiddenException;
import ai.contio.spring.client.ContioNotConnectedException;
import ai.contio.spring.client.ResourceOwner;
import ai.contio.spring.oauth2.connection.ConnectionEvent;
import ai.contio.spring.oauth2.connection.ReconnectReason;
import ai.contio.spring.sandbox.webhook.DeliveryStatus;
import ai.contio.spring.user.ContioUserClient;
import ai.contio.spring.user.profile.UserProfile;
import ai.contio.spring.webhook.ContioWebhook;
import ai.contio.spring.webhook.event.UserConnectionRevoked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.event.EventListener;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What becomes of a connection once it is there.
 */
abstract class ConnectionLifeContract extends ConnectSteps {

	@Autowired
	private ContioUserClient contio;

	@Autowired
	private Told told;

	@BeforeEach
	void forget() {
		this.told.revoked.clear();
		this.told.events.clear();
	}

	@Test
	void userWhoRevokesAtContioHasToConnectAgain() {
		signIn("ada");
		connect("ada@example.com", "");
		revoke("2020-01-01T00:00:00Z");
		assertThat(connection("ada").needsReconnecting()).as("it was made later").isFalse();
		revoke(Instant.now().plusSeconds(60).toString());
		assertThat(connection("ada").reconnectReason()).isEqualTo(ReconnectReason.REVOKED);
		assertThat(this.told.revoked).as("the application's own listener").hasSize(2);
		assertThatExceptionOfType(ContioNotConnectedException.class).isThrownBy(this::emailOfAda)
			.withMessageContaining("/oauth2/authorization/contio");
		assertThat(get(callback("ada@example.com")).statusCode()).isEqualTo(302);
		assertThat(emailOfAda()).isEqualTo("ada@example.com");
		this.connections.disconnect("ada").block(TIMEOUT);
		assertThat(this.told.events).extracting((event) -> event.getClass().getSimpleName())
			.containsExactly("Connected", "NeedsReconnecting", "Connected", "Disconnected");
	}

	@Test
	void missingScopeIsAskedForByTheLinkOfTheException() {
		signIn("ada");
		atConsent("ada@example.com", "").press("allow", Map.of("scope", List.of("openid", "profile", "email")));
		assertThat(connection("ada").declinedScopes()).contains("meetings:read").doesNotContain("openid");
		assertThatExceptionOfType(ContioForbiddenException.class)
			.isThrownBy(() -> this.contio.as("ada").meetings().list().block(TIMEOUT))
			.withMessageContaining("The user granted email openid profile")
			.satisfies((ex) -> assertThat(this.browser.open(app(String.valueOf(ex.getAuthorizationPath()))).text())
				.contains("meetings:read")
				.doesNotContain("action-items:write"));
	}

	@Test
	void latestConnectionOfAContioUserServesTheirEvents() {
		signIn("ada");
		connect("ada@example.com", "");
		signIn("bob");
		assertThat(get(callback("ada@example.com")).statusCode()).isEqualTo(302);
		ResourceOwner contioUser = ResourceOwner.contioUser(String.valueOf(connection("ada").contioUserId()));
		assertThat(connection(contioUser).principalName()).isEqualTo("bob");
		this.connections.disconnect("bob").block(TIMEOUT);
		assertThat(connection(contioUser).principalName()).isEqualTo("ada");
	}

	@Test
	void namedUserIsActedForOnThreadsWhereNobodyIsSignedIn() throws Exception {
		signIn("ada");
		connect("ada@example.com", "");
		ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor();
		try {
			assertThat(scheduler.schedule(this::emailOfAda, 1, TimeUnit.MILLISECONDS).get(1, TimeUnit.MINUTES))
				.isEqualTo("ada@example.com");
		}
		finally {
			scheduler.shutdown();
		}
		Optional<Method> virtual = Stream.of(Thread.class.getMethods())
			.filter((method) -> method.getName().equals("startVirtualThread"))
			.findFirst();
		if (virtual.isPresent()) {
			FutureTask<String> task = new FutureTask<>(this::emailOfAda);
			virtual.get().invoke(null, task);
			assertThat(task.get(1, TimeUnit.MINUTES)).isEqualTo("ada@example.com");
		}
	}

	private String emailOfAda() {
		return this.contio.as("ada").profile().get().mapNotNull(UserProfile::email).block(TIMEOUT);
	}

	private void revoke(String revokedAt) {
		String id = this.sandbox.sandbox()
			.sendEvent("user.connection.revoked", Map.of("revoked_at", revokedAt))
			.eventId();
		assertThat(this.sandbox.sandbox().awaitDelivery(id, TIMEOUT).status()).isEqualTo(DeliveryStatus.DELIVERED);
	}

	/**
	 * Hears what the application is told, and fails at it.
	 */
	static class Told {

		final List<UserConnectionRevoked> revoked = new CopyOnWriteArrayList<>();

		final List<ConnectionEvent> events = new CopyOnWriteArrayList<>();

		@ContioWebhook
		void onRevoked(UserConnectionRevoked event) {
			this.revoked.add(event);
		}

		@EventListener
		void on(ConnectionEvent event) {
			this.events.add(event);
			throw new IllegalStateException("A listener that fails breaks nothing");
		}

	}

}
