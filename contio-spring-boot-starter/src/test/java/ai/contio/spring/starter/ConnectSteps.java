package ai.contio.spring.starter;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;

import ai.contio.spring.client.ResourceOwner;
import ai.contio.spring.oauth2.connection.ContioConnection;
import ai.contio.spring.oauth2.connection.ContioConnections;
import ai.contio.spring.sandbox.test.ContioScenario;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a person does in a browser to connect, in an application that has the starter and
 * nothing more of ours.
 */
abstract class ConnectSteps {

	static final Duration TIMEOUT = Duration.ofMinutes(1);

	static final String CALLBACK = "/authorize/oauth2/code/contio";

	final Browser browser = new Browser();

	@Autowired
	ContioScenario sandbox;

	@Autowired
	ContioConnections connections;

	@LocalServerPort
	private int port;

	void signIn(String user) {
		this.browser.open(app("/login"));
		this.browser.press("Sign in", Map.of("username", user, "password", "password"));
	}

	Browser atConsent(String email, String query) {
		this.browser.open(app("/oauth2/authorization/contio" + query));
		return enter(this.browser, email);
	}

	void connect(String email, String query) {
		atConsent(email, query).press("allow", Map.of());
	}

	Browser enter(Browser contio, String email) {
		return contio.press("continue", Map.of("email", email))
			.press("verify", Map.of("code", this.sandbox.sandbox().code(email)));
	}

	/**
	 * The answer of Contio, not delivered yet.
	 */
	URI callback(String email) {
		HttpResponse<String> answer = get(app("/oauth2/authorization/contio"));
		URI authorize = URI.create(answer.headers().firstValue("Location").orElseThrow());
		return this.browser.leadsTo(authorize, app(CALLBACK), (contio) -> approve(contio, email));
	}

	/* Contio remembers who is signed in, and what was allowed */
	private Browser approve(Browser contio, String email) {
		Browser known = contio.text().contains("id=\"continue\"") ? enter(contio, email) : contio;
		return known.text().contains("id=\"allow\"") ? known.press("allow", Map.of()) : known;
	}

	static URI atLogin(URI callback) {
		return URI.create(callback.toString().replace(CALLBACK, "/login/oauth2/code/contio"));
	}

	HttpResponse<String> get(URI url) {
		return this.browser.send(HttpRequest.newBuilder(url).GET());
	}

	ContioConnection connection(String user) {
		return connection(ResourceOwner.principal(user));
	}

	ContioConnection connection(ResourceOwner owner) {
		ContioConnection connection = this.connections.find(owner).block(TIMEOUT);
		assertThat(connection).as(owner.toString()).isNotNull();
		return connection;
	}

	void assertNotConnected(String user) {
		assertThat(this.connections.find(user).blockOptional(TIMEOUT)).isEmpty();
	}

	URI app(String path) {
		return URI.create("http://localhost:%d%s".formatted(this.port, path));
	}

}
