package ai.contio.spring.oauth2.authorization;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import ai.contio.spring.client.ContioClientType;
import ai.contio.spring.client.ContioHttpServices;
import ai.contio.spring.client.ResourceOwner;
import ai.contio.spring.client.ScriptedServer;
import ai.contio.spring.client.TestClients;
import ai.contio.spring.oauth2.connection.ConnectionEvent;
import ai.contio.spring.oauth2.connection.ConnectionLifecycle;
import ai.contio.spring.oauth2.connection.ContioConnection;
import ai.contio.spring.oauth2.connection.ContioIdentity;
import ai.contio.spring.oauth2.connection.MemoryConnectionStore;
import ai.contio.spring.oauth2.connection.TokenEndpoint;
import ai.contio.spring.oauth2.registration.ContioRegistration;
import ai.contio.spring.oauth2.signin.SignInOperations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.web.reactive.function.client.WebClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Connecting with a code that the user types in, where Contio says what a test needs.
 */
class ContioEmbeddedSignInTests {

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private static final ResourceOwner ADA = ResourceOwner.principal("ada");

	private static final String CHALLENGE = "{\"session\":\"session-secret\",\"challenge_name\":\"EMAIL_OTP\"}";

	private final ScriptedServer server = ScriptedServer.start();

	private final List<ConnectionEvent> events = new ArrayList<>();

	private final ContioEmbeddedSignIn signIn = signIn();

	@AfterEach
	void stop() {
		this.server.close();
	}

	@Test
	void endsInAConnection() throws Exception {
		EmbeddedSignInChallenge challenge = begin(EmbeddedSignInOptions.defaults());
		assertThat(challenge.getEmail()).isEqualTo("ada@example.com");
		assertThat(challenge.toString()).doesNotContain("session-secret", "ada@example.com");
		this.server.json(200, "{\"success\":true}", "Set-Cookie", "sid=cookie-secret; HttpOnly")
			.json(200, "{\"code\":\"the-code\"}")
			.json(200, """
					{"access_token":"a","token_type":"Bearer","expires_in":86400,"refresh_token":"r",\
					"scope":"openid email"}""");
		ContioConnection connection = this.signIn.finish(ADA, copy(challenge), " 123456 ").block(PATIENCE);
		assertThat(connection.owner()).isEqualTo(ADA);
		assertThat(connection.contioUserId()).isEqualTo("u-1");
		assertThat(connection.scopes()).containsExactly("email", "openid");
		assertThat(connection.declinedScopes()).containsExactly("meetings:read");
		assertThat(this.events).singleElement().isInstanceOf(ConnectionEvent.Connected.class);
		assertThat(this.server.received()).extracting(ScriptedServer.Received::uri)
			.containsExactly("/auth/initiate", "/auth/verify", "/oauth2/authorize", "/oauth2/token");
		assertThat(this.server.received().get(1).body()).contains("\"123456\"", "session-secret");
		assertThat(this.server.received().get(2).body()).contains("code_challenge",
				"https://app.example.com/authorize/oauth2/code/contio");
		assertThat(this.server.received().get(3).body()).contains("code_verifier", "the-code");
	}

	@Test
	void newcomerIsPutIntoAWorkspace() {
		begin(EmbeddedSignInOptions.defaults().name("Ada").workspace("w-1", true).scopes("openid"));
		assertThat(this.server.only().body()).contains("\"name\":\"Ada\"", "\"workspace_id\":\"w-1\"",
				"\"is_admin\":true");
	}

	@Test
	void wrongCodeCanBeTriedAgainOrReplaced() {
		EmbeddedSignInChallenge challenge = begin(EmbeddedSignInOptions.defaults());
		this.server.json(400, "{\"code\":\"invalid_code\",\"message\":\"No\"}");
		assertProblem(this.signIn.finish(ADA, challenge, "000000"), AuthorizationProblem.WRONG_CODE);
		assertProblem(this.signIn.finish(ADA, challenge, " "), AuthorizationProblem.WRONG_CODE);
		this.server.json(200, CHALLENGE.replace("session-secret", "another"));
		EmbeddedSignInChallenge another = this.signIn.sendNewCode(challenge).block(PATIENCE);
		assertThat(another.session().reveal()).isEqualTo("another");
		assertThat(this.server.received().get(2).body()).contains("ada@example.com");
	}

	@Test
	void signInThatTookTooLongBeginsAgain() {
		EmbeddedSignInChallenge challenge = begin(EmbeddedSignInOptions.defaults());
		this.server.json(200, "{\"success\":true}", "Set-Cookie", "sid=cookie")
			.json(401, "{\"code\":\"session_expired\",\"message\":\"No\"}");
		assertProblem(this.signIn.finish(ADA, challenge, "123456"), AuthorizationProblem.SESSION_EXPIRED);
	}

	@Test
	void workspaceThatCannotBeIsNamed() {
		EmbeddedSignInOptions options = EmbeddedSignInOptions.defaults().workspace("w-1", false);
		this.server.json(409, "{\"code\":\"workspace_conflict\",\"error\":\"No\",\"workspace_id\":\"w-2\"}");
		assertWorkspace(options, AuthorizationProblem.WORKSPACE_CONFLICT, "w-2");
		this.server.json(400, "{\"code\":\"workspace_not_found\",\"error\":\"No\"}");
		assertWorkspace(options, AuthorizationProblem.WORKSPACE_NOT_FOUND, "w-1");
		this.server.json(403, "{\"code\":\"workspace_not_authorized\",\"error\":\"No\"}");
		assertWorkspace(options, AuthorizationProblem.WORKSPACE_NOT_AUTHORIZED, "w-1");
	}

	@Test
	void nobodyElseFinishesIt() {
		EmbeddedSignInChallenge challenge = begin(EmbeddedSignInOptions.defaults());
		assertProblem(this.signIn.finish(ResourceOwner.principal("bob"), challenge, "123456"),
				AuthorizationProblem.OTHER_USER);
		assertProblem(this.signIn.finish(ResourceOwner.principal("ada", "other"), challenge, "123456"),
				AuthorizationProblem.OTHER_USER);
		assertThat(this.server.received()).hasSize(1);
	}

	@Test
	void scopeThatIsNotApprovedIsExplained() {
		EmbeddedSignInChallenge challenge = begin(EmbeddedSignInOptions.defaults());
		this.server.json(200, "{\"success\":true}", "Set-Cookie", "sid=cookie")
			.json(400, "{\"code\":\"invalid_scope\",\"message\":\"No\"}");
		assertThatExceptionOfType(AuthorizationFailedException.class)
			.isThrownBy(() -> this.signIn.finish(ADA, challenge, "123456").block(PATIENCE))
			.withMessageContaining("contio.oauth2.scopes")
			.withMessageContaining("support")
			.satisfies((ex) -> assertThat(ex.getProblem()).isEqualTo(AuthorizationProblem.INVALID_SCOPE));
	}

	@Test
	void badInputAndOutagesAreProblemsToo() {
		assertProblem(this.signIn.begin(ADA, " ", "https://app.example.com"), AuthorizationProblem.REFUSED);
		this.server.answer(503, "text/html", "<h1>Away</h1>");
		assertProblem(this.signIn.begin(ADA, "ada@example.com", "https://app.example.com"),
				AuthorizationProblem.UNAVAILABLE);
	}

	private void assertWorkspace(EmbeddedSignInOptions options, AuthorizationProblem problem, String workspace) {
		assertThatExceptionOfType(AuthorizationFailedException.class)
			.isThrownBy(
					() -> this.signIn.begin(ADA, "ada@example.com", "https://app.example.com", options).block(PATIENCE))
			.withMessageContaining(workspace)
			.satisfies((ex) -> assertThat(ex.getProblem()).isEqualTo(problem))
			.satisfies((ex) -> assertThat(ex.getWorkspaceId()).isEqualTo(workspace));
	}

	private static void assertProblem(Mono<?> call, AuthorizationProblem problem) {
		assertThatExceptionOfType(AuthorizationFailedException.class).isThrownBy(() -> call.block(PATIENCE))
			.satisfies((ex) -> assertThat(ex.getProblem()).isEqualTo(problem))
			.satisfies((ex) -> assertThat(ex.getMessage()).doesNotContain("session-secret", "123456", "000000"));
	}

	private EmbeddedSignInChallenge begin(EmbeddedSignInOptions options) {
		this.server.json(200, CHALLENGE);
		EmbeddedSignInChallenge challenge = this.signIn
			.begin(ADA, "ada@example.com", "https://app.example.com", options)
			.block(PATIENCE);
		assertThat(challenge).isNotNull();
		return challenge;
	}

	/* As a session that is kept elsewhere does */
	private static EmbeddedSignInChallenge copy(EmbeddedSignInChallenge challenge)
			throws IOException, ClassNotFoundException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
			out.writeObject(challenge);
		}
		try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
			return (EmbeddedSignInChallenge) in.readObject();
		}
	}

	private ContioEmbeddedSignIn signIn() {
		ContioRegistration registration = new ContioRegistration((id) -> ClientRegistration.withRegistrationId(id)
			.clientId("partner")
			.authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
			.authorizationUri(this.server.url() + "/oauth2/authorize")
			.tokenUri(this.server.url() + "/oauth2/token")
			.redirectUri("{baseUrl}/{action}/oauth2/code/{registrationId}")
			.scope("openid", "email", "meetings:read")
			.build());
		WebClient client = TestClients.client(ContioClientType.OAUTH, this.server.url(), WebClient.builder());
		Consumer<ConnectionEvent> listener = this.events::add;
		ContioAuthorizations authorizations = new ContioAuthorizations(registration,
				new TokenEndpoint(client, registration), new IdTokenVerifier(registration, client),
				(token, scopes) -> Mono.just(new ContioIdentity("u-1", "ada@example.com")),
				new ConnectionLifecycle(new MemoryConnectionStore(), listener), Clock.systemUTC());
		return new ContioEmbeddedSignIn(ContioHttpServices.create(client, SignInOperations.class), authorizations,
				registration);
	}

}
