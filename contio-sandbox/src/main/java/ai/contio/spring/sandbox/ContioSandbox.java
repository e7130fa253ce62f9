package ai.contio.spring.sandbox;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import ai.contio.spring.sandbox.account.AccessTokens;
import ai.contio.spring.sandbox.account.Accounts;
import ai.contio.spring.sandbox.account.User;
import ai.contio.spring.sandbox.admin.PartnerApp;
import ai.contio.spring.sandbox.call.RecordedCall;
import ai.contio.spring.sandbox.call.RecordedCalls;
import ai.contio.spring.sandbox.credential.CredentialType;
import ai.contio.spring.sandbox.credential.Credentials;
import ai.contio.spring.sandbox.fault.Faults;
import ai.contio.spring.sandbox.limit.RateLimits;
import ai.contio.spring.sandbox.oauth.login.Outbox;
import ai.contio.spring.sandbox.state.SandboxClock;
import ai.contio.spring.sandbox.state.SandboxReset;
import ai.contio.spring.sandbox.webhook.Deliveries;
import ai.contio.spring.sandbox.webhook.Delivery;
import ai.contio.spring.sandbox.webhook.EventOutcomes;

import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.util.Assert;

/**
 * A Contio that runs in this JVM, for tests and for development. It listens on loopback
 * unless told otherwise, keeps its state in memory, and leaves the application beside it
 * alone: it has a context of its own that reads neither the application's configuration
 * nor the environment, touches no logging, registers no shutdown hook and keeps no
 * program alive. Close it to stop it.
 *
 * <pre class="code">
 * try (ContioSandbox sandbox = ContioSandbox.start()) {
 *     sandbox.webhookUrl(URI.create("http://localhost:8080/webhooks/contio"));
 *     sandbox.sendEvent("meeting.completed");
 * }
 * </pre>
 */
public final class ContioSandbox implements SandboxEvents, AutoCloseable {

	private final AnnotationConfigServletWebServerApplicationContext context;

	private final SandboxSettings settings;

	private final Credentials credentials;

	private final URI url;

	private ContioSandbox(AnnotationConfigServletWebServerApplicationContext context, SandboxSettings settings,
			int port) {
		this.context = context;
		this.settings = settings;
		this.credentials = context.getBean(Credentials.class);
		this.url = SandboxAddress.of(settings).url(port);
	}

	/**
	 * Start a sandbox on a port that is free.
	 * @return the running sandbox
	 */
	public static ContioSandbox start() {
		return start((settings) -> {
		});
	}

	/**
	 * Start a sandbox on a port that is free, unless the settings choose one.
	 * @param customizer changes the settings
	 * @return the running sandbox
	 * @throws SandboxPortInUseException if the chosen port is taken
	 * @throws InvalidConfigurationPropertyValueException if a setting cannot be
	 */
	public static ContioSandbox start(Consumer<SandboxSettings> customizer) {
		SandboxSettings settings = new SandboxSettings();
		settings.setPort(0);
		customizer.accept(settings);
		return start(settings);
	}

	/**
	 * Start a sandbox on the port that the settings have, which is 4010 by default.
	 * @param settings the settings
	 * @return the running sandbox
	 * @throws SandboxPortInUseException if the port is taken
	 * @throws InvalidConfigurationPropertyValueException if a setting cannot be
	 */
	public static ContioSandbox start(SandboxSettings settings) {
		AnnotationConfigServletWebServerApplicationContext context = SandboxContext.start(settings);
		WebServer server = context.getWebServer();
		Assert.state(server != null, "The sandbox has a web server once it is started");
		return new ContioSandbox(context, settings, server.getPort());
	}

	/**
	 * Where the sandbox is, as this machine calls it.
	 * @return the base URL of its API
	 */
	public URI url() {
		return this.url;
	}

	/**
	 * The client id of the partner app.
	 * @return the client id
	 */
	public String clientId() {
		return this.settings.getClientId();
	}

	/**
	 * The client secret of the partner app.
	 * @return the client secret, the newest if it was rotated
	 */
	public String clientSecret() {
		return this.credentials.value(CredentialType.CLIENT_SECRET);
	}

	/**
	 * The API key of the partner app.
	 * @return the API key, the newest if it was rotated
	 */
	public String apiKey() {
		return this.credentials.value(CredentialType.API_KEY);
	}

	/**
	 * What webhooks are signed with.
	 * @return the secret, the newest if it was rotated
	 */
	public String webhookSecret() {
		return this.credentials.value(CredentialType.WEBHOOK_SECRET);
	}

	/**
	 * An access token that works at once, without anybody signing in.
	 * @param email whom it acts for, such as {@code ada@example.com}
	 * @param scopes what it may do, such as {@code meetings:read}
	 * @return the token
	 * @throws IllegalArgumentException if the sandbox has no such user
	 */
	public String accessToken(String email, String... scopes) {
		User user = this.context.getBean(Accounts.class)
			.user(email)
			.orElseThrow(() -> new IllegalArgumentException("The sandbox has no user '%s'".formatted(email)));
		return this.context.getBean(AccessTokens.class).issue(user, Set.of(scopes));
	}

	/**
	 * The code that was sent to an address when somebody wanted to sign in.
	 * @param email the address, such as {@code ada@example.com}
	 * @return the newest code, six digits
	 * @throws IllegalStateException if none has been sent
	 */
	public String code(String email) {
		return this.context.getBean(Outbox.class)
			.newest(email)
			.orElseThrow(() -> new IllegalStateException("No code has been sent to '%s' yet".formatted(email)))
			.code();
	}

	/**
	 * Set where events are sent to.
	 * @param url the URL of the receiver
	 * @return this sandbox
	 */
	public ContioSandbox webhookUrl(URI url) {
		this.context.getBean(PartnerApp.class).webhookUrl(url);
		return this;
	}

	@Override
	public SandboxEvent event(String type) {
		return new SandboxEvent(this.context, type);
	}

	@Override
	public List<Delivery> deliveries() {
		return this.context.getBean(Deliveries.class).find((delivery) -> true);
	}

	@Override
	public Delivery delivery(String eventId) {
		return this.context.getBean(EventOutcomes.class).delivery(eventId);
	}

	@Override
	public Delivery awaitDelivery(String eventId, Duration timeout) {
		return this.context.getBean(EventOutcomes.class).await(eventId, timeout);
	}

	/**
	 * The calls of the API that came in and were answered, with credentials masked.
	 * @return the newest ten thousand, newest first
	 */
	public List<RecordedCall> calls() {
		return recordedCalls().find((call) -> true);
	}

	/**
	 * What remembers the calls, for those who wait for one.
	 * @return the recorded calls
	 */
	public RecordedCalls recordedCalls() {
		return this.context.getBean(RecordedCalls.class);
	}

	/**
	 * The users, meetings, action items and calendar that there are.
	 * @return the data, which can be added to
	 */
	public SandboxData data() {
		return new SandboxData(this.context);
	}

	/**
	 * Let time pass at once: on return, all that Contio would have done in it is done.
	 * Webhooks are tried again at their times, and switched off when the rules say so.
	 * @param duration how much time
	 * @return this sandbox
	 * @throws IllegalArgumentException if the duration is negative, or the clock would be
	 * ahead by more than {@link SandboxClock#MAX_AHEAD}
	 */
	public ContioSandbox advance(Duration duration) {
		clock().advance(duration);
		return this;
	}

	/**
	 * What is to go wrong.
	 * @return the rules in force, none at first
	 */
	public Faults faults() {
		return this.context.getBean(Faults.class);
	}

	/**
	 * How often the API may be called.
	 * @return the limits, out of force unless the settings say so
	 */
	public RateLimits rateLimits() {
		return this.context.getBean(RateLimits.class);
	}

	/**
	 * The sandbox's own time, which can be moved.
	 * @return the clock
	 */
	public SandboxClock clock() {
		return this.context.getBean(SandboxClock.class);
	}

	/**
	 * Go back to how it was at the start: what people did, who is signed in, what went
	 * out and in, faults, rate limits and moved time are forgotten. Where events go
	 * stays. Takes milliseconds; call it when no request is under way.
	 */
	public void reset() {
		this.context.getBean(SandboxReset.class).run();
	}

	/**
	 * Stop the sandbox and forget its state. Deliveries under way are cut off.
	 */
	@Override
	public void close() {
		this.context.close();
	}

	@Override
	public String toString() {
		return this.context.isActive() ? "Contio sandbox at " + this.url : "Contio sandbox, closed";
	}

}
