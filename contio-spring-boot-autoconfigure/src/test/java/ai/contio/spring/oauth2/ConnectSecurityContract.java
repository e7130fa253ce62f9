package ai.contio.spring.oauth2;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever security an application has: nothing is open because Contio is connected to,
 * and nobody is sent there who is not signed in.
 */
abstract class ConnectSecurityContract {

	private static final String[] PROPERTIES = { "server.port=0", "contio.client-id=partner",
			"contio.client-secret=a+b/c=%", "contio.oauth-url=http://localhost:1/contio",
			"spring.security.user.name=ada", "spring.security.user.password=of-the-application",
			"spring.main.banner-mode=off", "logging.level.root=error" };

	private static final String[] OTHER_PROVIDER = { "spring.security.oauth2.client.registration.other.client-id=other",
			"spring.security.oauth2.client.registration.other.client-secret=secret",
			"spring.security.oauth2.client.registration.other.client-name=Somebody Else",
			"spring.security.oauth2.client.registration.other.authorization-grant-type=authorization_code",
			"spring.security.oauth2.client.registration.other.redirect-uri={baseUrl}/login/oauth2/code/{registrationId}",
			"spring.security.oauth2.client.provider.other.authorization-uri=http://localhost:1/authorize",
			"spring.security.oauth2.client.provider.other.token-uri=http://localhost:1/token",
			"spring.security.oauth2.client.provider.other.user-info-uri=http://localhost:1/user",
			"spring.security.oauth2.client.provider.other.user-name-attribute=sub" };

	private static final String START = "/oauth2/authorization/contio";

	private final HttpClient http = HttpClient.newHttpClient();

	abstract WebApplicationType stack();

	abstract Class<?> application();

	abstract Class<?> ownChain();

	abstract Class<?> ownChainWithLogin();

	abstract Class<?> resourceServer();

	@Test
	void applicationWithoutChainKeepsItsFormAndBasicLogin() {
		try (ConfigurableApplicationContext context = start(new String[0], application())) {
			assertClosed(context);
			assertConnectsWhoIsSignedIn(context);
			assertThat(get(context, "/login", false).body()).contains("name=\"password\"").doesNotContain("Contio");
		}
	}

	@Test
	void applicationWithoutUsersLetsNobodyIn() {
		try (ConfigurableApplicationContext context = new SpringApplicationBuilder(application()).web(stack())
			.properties("server.port=0", "contio.client-id=partner", "contio.client-secret=secret",
					"spring.main.banner-mode=off", "logging.level.root=error")
			.run()) {
			assertClosed(context);
			assertThat(get(context, "/anything-else", true).statusCode()).isIn(401, 302);
		}
	}

	@Test
	void applicationThatSignsInWithAnotherProvider() {
		try (ConfigurableApplicationContext context = start(OTHER_PROVIDER, application())) {
			assertClosed(context);
			assertThat(get(context, "/oauth2/authorization/other", false).headers().firstValue("Location"))
				.hasValueSatisfying((location) -> assertThat(location).startsWith("http://localhost:1/authorize"));
			HttpResponse<String> page = get(context, "/", false);
			assertThat(page.headers().firstValue("Location"))
				.hasValueSatisfying((location) -> assertThat(location).endsWith("/oauth2/authorization/other"));
		}
	}

	@Test
	void applicationWithAChainOfItsOwn() {
		try (ConfigurableApplicationContext context = start(new String[0], application(), ownChain())) {
			assertClosed(context);
			assertConnectsWhoIsSignedIn(context);
		}
	}

	@Test
	void applicationWithAChainThatSignsInWithAnotherProvider() {
		try (ConfigurableApplicationContext context = start(OTHER_PROVIDER, application(), ownChainWithLogin())) {
			assertClosed(context);
			assertConnectsWhoIsSignedIn(context);
			assertThat(get(context, "/login", false).body()).doesNotContain("Contio");
		}
	}

	@Test
	void resourceServerApplication() {
		try (ConfigurableApplicationContext context = start(new String[0], application(), resourceServer())) {
			assertClosed(context);
		}
	}

	@Test
	void resourceServerOfSpringBootKeepsItsChain() {
		try (ConfigurableApplicationContext context = start(
				new String[] { "spring.security.oauth2.resourceserver.jwt.jwk-set-uri=http://localhost:1/keys" },
				application())) {
			HttpResponse<String> answer = get(context, "/anything-else", false);
			assertThat(answer.statusCode()).isEqualTo(401);
			assertThat(answer.headers().firstValue("WWW-Authenticate"))
				.hasValueSatisfying((challenge) -> assertThat(challenge).startsWith("Bearer"));
		}
	}

	@Test
	void applicationWithoutCredentialsIsLeftAlone() {
		try (ConfigurableApplicationContext context = new SpringApplicationBuilder(application()).web(stack())
			.properties("server.port=0", "contio.client-id=partner", "spring.security.user.name=ada",
					"spring.security.user.password=of-the-application", "logging.level.root=error")
			.run()) {
			assertThat(get(context, START, true).statusCode()).isEqualTo(404);
			assertThat(get(context, "/anything-else", false).statusCode()).isIn(401, 302);
		}
	}

	@Test
	void signInWithContioStartsThereOnceItIsSwitchedOn() {
		try (ConfigurableApplicationContext context = start(new String[] { "contio.oauth2.login.enabled=true" },
				application())) {
			HttpResponse<String> answer = get(context, START, false);
			assertThat(answer.statusCode()).isEqualTo(302);
			assertThat(location(answer)).startsWith("http://localhost:1/contio/oauth2/authorize?")
				.contains("/login/oauth2/code/contio", "code_challenge_method=S256", "openid");
			assertThat(get(context, "/anything-else", false).statusCode()).isIn(401, 302);
		}
	}

	private void assertClosed(ConfigurableApplicationContext context) {
		for (String path : new String[] { "/anything-else", "/", START, "/authorize/oauth2/code/contio",
				"/authorize/oauth2/code/contio?code=1&state=2", "/login/oauth2/code/contio?code=1&state=2" }) {
			HttpResponse<String> answer = get(context, path, false);
			assertThat(answer.statusCode()).as(path).isIn(401, 302);
			assertThat(answer.headers().firstValue("Location").orElse("")).as(path).doesNotContain("/contio/oauth2");
		}
	}

	private void assertConnectsWhoIsSignedIn(ConfigurableApplicationContext context) {
		HttpResponse<String> answer = get(context,
				START + "?login_hint=ada%2Bx@example.com&scope=openid+meetings:read&return_to=/meetings", true);
		assertThat(answer.statusCode()).isEqualTo(302);
		assertThat(location(answer)).startsWith("http://localhost:1/contio/oauth2/authorize?")
			.contains("response_type=code", "client_id=partner", "code_challenge=", "code_challenge_method=S256",
					"state=", "nonce=", "scope=openid%20meetings:read", "login_hint=ada%2Bx@example.com",
					"/authorize/oauth2/code/contio");
		HttpResponse<String> lost = get(context, "/authorize/oauth2/code/contio?code=1&state=2", true);
		assertThat(lost.statusCode()).isEqualTo(400);
		assertThat(lost.body()).contains("Not connected to Contio", START).doesNotContain("Exception");
		for (String bad : new String[] { "return_to=//evil.example", "return_to=https://evil.example",
				"return_to=/%5Cevil.example", "scope=everything", "return_to=x" }) {
			assertThat(get(context, START + "?" + bad, true).statusCode()).as(bad).isEqualTo(400);
		}
	}

	private static String location(HttpResponse<String> answer) {
		return answer.headers().firstValue("Location").orElseThrow();
	}

	private ConfigurableApplicationContext start(String[] properties, Class<?>... sources) {
		return new SpringApplicationBuilder(sources).web(stack())
			.properties(Stream.concat(Arrays.stream(PROPERTIES), Arrays.stream(properties)).toArray(String[]::new))
			.run();
	}

	private HttpResponse<String> get(ConfigurableApplicationContext context, String path, boolean signedIn) {
		String port = context.getEnvironment().getProperty("local.server.port");
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:%s%s".formatted(port, path)))
			.timeout(Duration.ofSeconds(30))
			.header("Accept", "text/html");
		if (signedIn) {
			request.header("Authorization",
					"Basic " + Base64.getEncoder().encodeToString("ada:of-the-application".getBytes()));
		}
		try {
			return this.http.send(request.build(), HttpResponse.BodyHandlers.ofString());
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

}
