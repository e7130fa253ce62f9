package ai.contio.spring.starter;

import java.lang.reflect.Method;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import ai.contio.spring.oauth2.connection.ContioConnection;
import ai.contio.spring.oauth2.connection.ContioConnections;
import ai.contio.spring.oauth2.connection.Disconnection;
import ai.contio.spring.oauth2.connection.ReconnectReason;
import ai.contio.spring.sandbox.ContioSandbox;
import ai.contio.spring.sandbox.webhook.DeliveryStatus;
import ai.contio.spring.user.ContioUserClient;
import ai.contio.spring.user.actionitem.ActionItem;
import ai.contio.spring.user.actionitem.ActionItemQuery;
import ai.contio.spring.user.meeting.Meeting;
import ai.contio.spring.user.profile.UserProfile;
import ai.contio.spring.webhook.ContioWebhook;
import ai.contio.spring.webhook.event.ActionItemCompleted;
import ai.contio.spring.webhook.event.UserConnectionRevoked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.EventListener;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

/**
 * A user connects, with the sandbox as Contio, in an application that has the starter and
 * nothing more of ours.
 */
abstract class ConnectContract {

	private static final Duration TIMEOUT = Duration.ofMinutes(1);

	private static final String[] OTHER_PROVIDER = { "spring.security.oauth2.client.registration.other.client-id=other",
			"spring.security.oauth2.client.registration.other.client-secret=secret",
			"spring.security.oauth2.client.registration.other.client-name=Somebody Else",
			"spring.security.oauth2.client.registration.other.authorization-grant-type=authorization_code",
			"spring.security.oauth2.client.registration.other.redirect-uri={baseUrl}/login/oauth2/code/{registrationId}",
			"spring.security.oauth2.client.provider.other.authorization-uri=http://localhost:1/authorize",
			"spring.security.oauth2.client.provider.other.token-uri=http://localhost:1/token",
			"spring.security.oauth2.client.provider.other.user-info-uri=http://localhost:1/user",
			"spring.security.oauth2.client.provider.other.user-name-attribute=sub" };

	private static final String CALLBACK = "/authorize/oauth2/code/contio";

	private final Browser browser = new Browser();

	private ConfigurableApplicationContext context;

	private ContioSandbox sandbox;

	private ContioUserClient contio;

	abstract WebApplicationType stack();

	abstract Class<?> application();

	abstract Class<?> chainWithLogin();

	@BeforeEach
	void start() {
		start("contio.oauth2.success-path=/who");
	}

	@AfterEach
	void stop() {
		this.context.close();
	}

	@Test
	void connectsWorksAndDisconnects() {
		signIn("ada");
		connect("ada@example.com", "?return_to=/who?tab=1");
		assertThat(this.browser.url()).hasToString(app("/who?tab=1").toString());
		assertThat(this.browser.text()).contains("ada");
		ContioConnection connection = connection("ada");
		assertThat(connection.email()).isEqualTo("ada@example.com");
		assertThat(connection.contioUserId()).isNotBlank();
		List<Meeting> meetings = this.contio.as("ada").meetings().listAll().collectList().block(TIMEOUT);
		assertThat(meetings).isNotEmpty();
		ActionItem open = this.contio.as("ada").actionItems().listAll(ActionItemQuery.open()).blockFirst(TIMEOUT);
		assertThat(open).isNotNull();
		this.contio.as("ada").actionItems().complete(String.valueOf(open.id())).block(TIMEOUT);
		Listener listener = this.context.getBean(Listener.class);
		await().atMost(TIMEOUT).untilAsserted(() -> assertThat(listener.titles).hasSize(1));
		assertThat(listener.titles).containsExactly(open.title());
		assertThat(this.context.getBean(ContioConnections.class).disconnect("ada").block(TIMEOUT))
			.isEqualTo(new Disconnection(true, Set.of()));
		assertThatExceptionOfType(ContioNotConnectedException.class)
			.isThrownBy(() -> this.contio.as("ada").profile().get().block(TIMEOUT));
	}

	@Test
	void currentUserIsKnownWhereverTheApplicationCallsFrom() {
		signIn("ada");
		connect("ada@example.com", "");
		for (String way : List.of("request", "operator", "async")) {
			assertThat(this.browser.open(app("/profile/" + way)).text()).as(way).isEqualTo("ada@example.com");
		}
	}

	@Test
	void currentUserIsKnownOnVirtualThreads() {
		stop();
		start("spring.threads.virtual.enabled=true");
		currentUserIsKnownWhereverTheApplicationCallsFrom();
	}

	@Test
	void declinedScopeIsNamed() {
		signIn("ada");
		atConsent("ada@example.com", "").press("allow", Map.of("scope", List.of("openid", "profile", "email")));
		assertThat(connection("ada").scopes()).containsExactlyInAnyOrder("openid", "profile", "email");
		assertThatExceptionOfType(ContioForbiddenException.class)
			.isThrownBy(() -> this.contio.as("ada").meetings().list().block(TIMEOUT))
			.satisfies((ex) -> assertThat(ex.getMissingScopes()).containsExactly("meetings:read"))
			.satisfies((ex) -> assertThat(ex.getRequestId()).isNotBlank())
			.satisfies((ex) -> assertThat(this.browser.open(app(String.valueOf(ex.getAuthorizationPath()))).text())
				.contains("meetings:read")
				.doesNotContain("action-items:write"));
		assertThat(connection("ada").declinedScopes()).contains("meetings:read").doesNotContain("openid");
	}

	@Test
	void userWhoRevokesAtContioHasToConnectAgain() {
		signIn("ada");
		connect("ada@example.com", "");
		Listener listener = this.context.getBean(Listener.class);
		deliver("user.connection.revoked", Map.of("revoked_at", "2020-01-01T00:00:00Z"));
		assertThat(connection("ada").needsReconnecting()).as("it was made later").isFalse();
		deliver("user.connection.revoked", Map.of("revoked_at", Instant.now().plusSeconds(60).toString()));
		assertThat(connection("ada").reconnectReason()).isEqualTo(ReconnectReason.REVOKED);
		assertThat(listener.revoked).as("the application's own listener").hasSize(2);
		assertThatExceptionOfType(ContioNotConnectedException.class)
			.isThrownBy(() -> this.contio.as("ada").profile().get().block(TIMEOUT))
			.withMessageContaining("/oauth2/authorization/contio");
		assertThat(get(callback("ada@example.com")).statusCode()).isEqualTo(302);
		assertThat(connection("ada").needsReconnecting()).isFalse();
		connections().disconnect("ada").block(TIMEOUT);
		assertThat(listener.events).extracting((event) -> event.getClass().getSimpleName())
			.containsExactly("Connected", "NeedsReconnecting", "Connected", "Disconnected");
	}

	@Test
	void latestConnectionOfAContioUserServesTheirEvents() {
		signIn("ada");
		connect("ada@example.com", "");
		signIn("bob");
		assertThat(get(callback("ada@example.com")).statusCode()).isEqualTo(302);
		String contioUser = String.valueOf(connection("ada").contioUserId());
		assertThat(connection("bob").contioUserId()).isEqualTo(contioUser);
		assertThat(connection(ResourceOwner.contioUser(contioUser)).principalName()).isEqualTo("bob");
		connections().disconnect("bob").block(TIMEOUT);
		assertThat(connection(ResourceOwner.contioUser(contioUser)).principalName()).isEqualTo("ada");
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

	private void deliver(String type, Map<String, ?> data) {
		String id = this.sandbox.sendEvent(type, data).eventId();
		await().atMost(TIMEOUT)
			.untilAsserted(() -> assertThat(this.sandbox.delivery(id).status()).isEqualTo(DeliveryStatus.DELIVERED));
	}

	@Test
	void linkAsksForSomeScopesOfOnePerson() {
		signIn("ada");
		this.browser.open(app("/oauth2/authorization/contio?login_hint=ada@example.com&scope=openid+meetings:read"));
		assertThat(this.browser.text()).contains("value=\"ada@example.com\"").contains("readonly");
		this.browser.press("continue", Map.of()).press("verify", Map.of("code", this.sandbox.code("ada@example.com")));
		assertThat(this.browser.text()).contains("meetings:read").doesNotContain("action-items:write");
	}

	@Test
	void refusalIsSaidOnAPage() {
		signIn("ada");
		atConsent("ada@example.com", "").press("deny", Map.of());
		assertThat(this.browser.status()).isEqualTo(400);
		assertThat(this.browser.text()).contains("Not connected to Contio", "not given permission");
		assertThat(connections().find("ada").blockOptional(TIMEOUT)).isEmpty();
	}

	@Test
	void callbackThatIsNoneOfOursConnectsNobody() {
		signIn("ada");
		URI callback = callback("ada@example.com");
		for (String query : List.of("", "?code=x", "?state=x", "?code=x&state=x", "?error=access_denied",
				"?error=access_denied&state=x", "?code=x&code=y&state=x")) {
			HttpResponse<String> answer = get(app(CALLBACK + query));
			assertThat(answer.statusCode()).as(query).isEqualTo(400);
			assertThat(answer.body()).as(query).contains("Not connected to Contio").doesNotContain("Exception");
		}
		assertThat(get(callback).statusCode()).isEqualTo(302);
		HttpResponse<String> replay = get(callback);
		assertThat(replay.statusCode()).isEqualTo(400);
		assertThat(replay.body()).contains("Not connected to Contio");
	}

	@Test
	void usedCodeIsSaidOnAPage() {
		signIn("ada");
		URI first = callback("ada@example.com");
		assertThat(get(first).statusCode()).isEqualTo(302);
		String code = first.getRawQuery().replaceAll(".*code=([^&]*).*", "$1");
		URI second = callback("ada@example.com");
		URI stale = URI.create(second.toString().replaceAll("code=[^&]*", "code=" + code));
		HttpResponse<String> answer = get(stale);
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.body()).contains("expired or was used before").doesNotContain(code);
	}

	@Test
	void answerIsOnlyForTheUserWhoBegan() {
		signIn("ada");
		URI callback = callback("ada@example.com");
		signIn("bob");
		HttpResponse<String> answer = get(callback);
		assertThat(answer.statusCode()).isIn(400, 403);
		assertThat(connections().find("bob").blockOptional(TIMEOUT)).isEmpty();
		assertThat(connections().find("ada").blockOptional(TIMEOUT)).isEmpty();
	}

	@Test
	void answerOfAConnectionSignsNobodyIn() {
		signIn("ada");
		URI callback = callback("ada@example.com");
		URI atLogin = URI.create(callback.toString().replace(CALLBACK, "/login/oauth2/code/contio"));
		Browser stranger = new Browser();
		stranger.open(atLogin);
		assertThat(stranger.open(app("/who")).text()).doesNotContain("ada");
		this.browser.open(atLogin);
		assertThat(this.browser.open(app("/who")).text()).isEqualTo("ada");
	}

	@Test
	void eventOfAUserWhoIsNotConnectedIsNotDeliveredAgainAndAgain() {
		this.sandbox.sendEvent("action_item.completed");
		await().atMost(TIMEOUT)
			.untilAsserted(() -> assertThat(this.sandbox.deliveries()).singleElement()
				.satisfies((delivery) -> assertThat(delivery.status()).isEqualTo(DeliveryStatus.DELIVERED)));
		assertThat(this.sandbox.deliveries().get(0).attempts()).hasSize(1);
		assertThat(this.context.getBean(Listener.class).titles).isEmpty();
	}

	@Test
	void redirectUriIsTheOneOfTheProxy() {
		stop();
		start("server.forward-headers-strategy=framework");
		signIn("ada");
		HttpResponse<String> answer = this.browser.send(HttpRequest.newBuilder(app("/oauth2/authorization/contio"))
			.header("X-Forwarded-Proto", "https")
			.header("X-Forwarded-Host", "app.example.com")
			.header("X-Forwarded-Port", "443")
			.GET());
		assertThat(answer.headers().firstValue("Location").orElse(""))
			.contains("redirect_uri=https://app.example.com/authorize/oauth2/code/contio&");
	}

	@Test
	void whoSignsInWithOtherProvidersNeverDoesWithContio() {
		stop();
		start(List.of(application(), chainWithLogin()), OTHER_PROVIDER);
		Browser stranger = new Browser();
		assertThat(stranger.open(app("/oauth2/authorization/contio")).url()).isEqualTo(app("/login"));
		assertThat(stranger.text()).contains("Somebody Else").doesNotContain("Contio");
		signIn("ada");
		URI callback = callback("ada@example.com");
		URI atLogin = URI.create(callback.toString().replace(CALLBACK, "/login/oauth2/code/contio"));
		stranger.open(atLogin);
		assertThat(stranger.open(app("/who")).url()).isEqualTo(app("/login"));
		this.browser.open(atLogin);
		assertThat(this.browser.open(app("/who")).text()).isEqualTo("ada");
		assertThat(get(callback).statusCode()).isEqualTo(302);
		assertThat(connection("ada").email()).isEqualTo("ada@example.com");
	}

	@Test
	void worksWithoutAnIdTokenAndWithoutANonce() {
		for (String setting : List.of("contio.sandbox.oauth.issue-id-token=false",
				"contio.sandbox.oauth.echo-nonce=false")) {
			stop();
			start(setting);
			signIn("ada");
			connect("ada@example.com", "");
			assertThat(connection("ada").email()).as(setting).isEqualTo("ada@example.com");
		}
	}

	@Test
	void signsInWithContioOnceItIsSwitchedOn() {
		for (String setting : List.of("contio.sandbox.oauth.issue-id-token=true",
				"contio.sandbox.oauth.issue-id-token=false")) {
			stop();
			start(setting, "contio.oauth2.login.enabled=true");
			Browser visitor = new Browser();
			visitor.open(app("/oauth2/authorization/contio"));
			visitor.press("continue", Map.of("email", "ada@example.com"))
				.press("verify", Map.of("code", this.sandbox.code("ada@example.com")))
				.press("allow", Map.of());
			String name = visitor.open(app("/who")).text();
			assertThat(name).as(setting).isNotEqualTo("ada").isNotBlank();
			assertThat(visitor.open(app("/profile/request")).text()).isEqualTo("ada@example.com");
			assertThat(connection(ResourceOwner.principal(name, "contio")).contioUserId()).isEqualTo(name);
		}
	}

	private void start(String... properties) {
		start(List.of(application()), properties);
	}

	private void start(List<Class<?>> sources, String... properties) {
		this.context = new SpringApplicationBuilder(sources.toArray(Class<?>[]::new)).web(stack())
			.properties("server.port=0", "contio.sandbox.enabled=true", "contio.sandbox.port=0",
					"contio.sandbox.client-secret=a+b/c=%", "contio.webhook.budget=30s",
					"contio.sandbox.webhook-timeout=1m", "spring.main.banner-mode=off")
			.properties(properties)
			.run();
		this.sandbox = this.context.getBean(ContioSandbox.class);
		this.contio = this.context.getBean(ContioUserClient.class);
	}

	private void signIn(String user) {
		this.browser.open(app("/login"));
		this.browser.press("Sign in", Map.of("username", user, "password", "password"));
	}

	private Browser atConsent(String email, String query) {
		return this.browser.open(app("/oauth2/authorization/contio" + query))
			.press("continue", Map.of("email", email))
			.press("verify", Map.of("code", this.sandbox.code(email)));
	}

	private void connect(String email, String query) {
		atConsent(email, query).press("allow", Map.of());
	}

	/**
	 * The answer of Contio, not delivered yet.
	 */
	private URI callback(String email) {
		HttpResponse<String> answer = get(app("/oauth2/authorization/contio"));
		URI authorize = URI.create(answer.headers().firstValue("Location").orElseThrow());
		return this.browser.leadsTo(authorize, app(CALLBACK), (contio) -> approve(contio, email));
	}

	/* Contio remembers who is signed in, and what was allowed */
	private Browser approve(Browser contio, String email) {
		if (contio.text().contains("id=\"continue\"")) {
			contio.press("continue", Map.of("email", email)).press("verify", Map.of("code", this.sandbox.code(email)));
		}
		return contio.text().contains("id=\"allow\"") ? contio.press("allow", Map.of()) : contio;
	}

	private HttpResponse<String> get(URI url) {
		return this.browser.send(HttpRequest.newBuilder(url).GET());
	}

	private ContioConnections connections() {
		return this.context.getBean(ContioConnections.class);
	}

	private ContioConnection connection(String user) {
		return connection(ResourceOwner.principal(user));
	}

	private ContioConnection connection(ResourceOwner owner) {
		ContioConnection connection = connections().find(owner).block(TIMEOUT);
		assertThat(connection).as(owner.toString()).isNotNull();
		return connection;
	}

	private URI app(String path) {
		return URI.create("http://localhost:%s%s"
			.formatted(this.context.getEnvironment().getProperty("local.server.port"), path));
	}

	/**
	 * Reads, for the user whose event it is, what an event is about.
	 */
	static class Listener {

		final List<String> titles = new CopyOnWriteArrayList<>();

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

		@ContioWebhook
		void onCompleted(ActionItemCompleted event, ContioUserClient contio) {
			ActionItem item = contio.actionItems().get(event.actionItemId()).block(TIMEOUT);
			this.titles.add(String.valueOf((item != null) ? item.title() : null));
		}

	}

}
