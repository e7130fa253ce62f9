package ai.contio.spring.oauth2.authorization;

import java.time.Clock;
import java.time.Duration;

import ai.contio.spring.client.ResourceOwner;
import ai.contio.spring.oauth2.connection.ConnectionLifecycle;
import ai.contio.spring.oauth2.connection.ContioIdentity;
import ai.contio.spring.oauth2.connection.MemoryConnectionStore;
import ai.contio.spring.oauth2.connection.TokenEndpoint;
import ai.contio.spring.oauth2.registration.ContioRegistration;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.function.client.WebClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Answers that connect nobody. Nothing is sent for them.
 */
class ConnectFlowTests {

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private final ConnectFlow flow = flow();

	private final PendingAuthorization pending = this.flow.begin(new LinkedMultiValueMap<>(), "http://localhost",
			ResourceOwner.principal("ada", "one"));

	@Test
	void answerIsRefusedToAnotherUserAndToTheNamesakeOfAnotherProvider() {
		for (ResourceOwner other : new ResourceOwner[] { ResourceOwner.principal("bob", "one"),
				ResourceOwner.principal("ada", "other"), ResourceOwner.principal("ada") }) {
			assertThat(problem("code", "x", other)).as(other.toString()).isEqualTo(AuthorizationProblem.OTHER_USER);
		}
	}

	@Test
	void errorsOfContioAreToldApart() {
		assertThat(problem("error", "access_denied", this.pending.owner()))
			.isEqualTo(AuthorizationProblem.ACCESS_DENIED);
		assertThat(problem("error", "server_error", this.pending.owner())).isEqualTo(AuthorizationProblem.REFUSED);
		assertThat(problem("other", "x", this.pending.owner())).isEqualTo(AuthorizationProblem.INCOMPLETE);
	}

	@Test
	void otherErrorOfContioIsNamed() {
		assertThatExceptionOfType(AuthorizationFailedException.class)
			.isThrownBy(() -> complete("error", "server_error", this.pending.owner()))
			.withMessage("Contio refused the request. Its error is server_error.");
		assertThatExceptionOfType(AuthorizationFailedException.class)
			.isThrownBy(() -> complete("error", "a\nline of its own", this.pending.owner()))
			.withMessage("Contio refused the request.");
	}

	@Test
	void scopeThatIsNotApprovedIsExplained() {
		assertThatExceptionOfType(AuthorizationFailedException.class)
			.isThrownBy(() -> complete("error", "invalid_scope", this.pending.owner()))
			.withMessageContaining("contio.oauth2.scopes")
			.withMessageContaining("Contio's support")
			.withMessageContaining("meetings:read")
			.satisfies((ex) -> assertThat(this.flow.failed(ex, "").page()).contains("contio.oauth2.scopes"));
	}

	private AuthorizationProblem problem(String parameter, String value, ResourceOwner owner) {
		try {
			complete(parameter, value, owner);
		}
		catch (AuthorizationFailedException ex) {
			return ex.getProblem();
		}
		throw new AssertionError("Connected");
	}

	private void complete(String parameter, String value, ResourceOwner owner) {
		MultiValueMap<String, String> answer = new LinkedMultiValueMap<>();
		answer.add("state", this.pending.request().state());
		answer.add(parameter, value);
		this.flow.complete(this.pending, answer, owner).block(PATIENCE);
	}

	private static ConnectFlow flow() {
		ContioRegistration registration = new ContioRegistration((id) -> ClientRegistration.withRegistrationId(id)
			.clientId("partner")
			.authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
			.authorizationUri("http://localhost:1/authorize")
			.tokenUri("http://localhost:1/token")
			.redirectUri("http://localhost/callback")
			.scope("openid", "meetings:read")
			.build());
		WebClient client = WebClient.create();
		ContioAuthorizations authorizations = new ContioAuthorizations(registration,
				new TokenEndpoint(client, registration), new IdTokenVerifier(registration, client),
				(token, scopes) -> Mono.just(new ContioIdentity(null, null)),
				new ConnectionLifecycle(new MemoryConnectionStore(), (event) -> {
				}), Clock.systemUTC());
		return new ConnectFlow(authorizations, registration, new ConnectSettings("/", null));
	}

}
