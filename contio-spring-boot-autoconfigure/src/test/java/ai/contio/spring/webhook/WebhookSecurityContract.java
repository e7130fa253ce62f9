package ai.contio.spring.webhook;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever security an application has: signed webhooks get in, and nothing else is open
 * because of us.
 */
abstract class WebhookSecurityContract {

	private static final String[] PROPERTIES = { "server.port=0", "contio.webhook.secret=whsec_test",
			"spring.security.user.password=of-the-application", "spring.main.banner-mode=off",
			"logging.level.root=error", "contio.webhook.budget=30s" };

	private static final String[] OTHER_PROVIDER = { "spring.security.oauth2.client.registration.other.client-id=other",
			"spring.security.oauth2.client.registration.other.client-secret=secret",
			"spring.security.oauth2.client.registration.other.authorization-grant-type=authorization_code",
			"spring.security.oauth2.client.registration.other.redirect-uri={baseUrl}/login/oauth2/code/{registrationId}",
			"spring.security.oauth2.client.provider.other.authorization-uri=http://localhost:1/authorize",
			"spring.security.oauth2.client.provider.other.token-uri=http://localhost:1/token" };

	private static final Duration TIMEOUT = Duration.ofMinutes(1);

	private final HttpClient http = HttpClient.newHttpClient();

	abstract WebApplicationType stack();

	abstract Class<?> application();

	abstract Class<?> ownChain();

	abstract Class<?> resourceServer();

	@Test
	void applicationWithoutChain() {
		verify(new String[0], application());
	}

	@Test
	void applicationThatSignsInWithAnotherProvider() {
		verify(OTHER_PROVIDER, application());
	}

	@Test
	void applicationWithAChainOfItsOwn() {
		verify(new String[0], application(), ownChain());
	}

	@Test
	void resourceServerApplication() {
		verify(new String[0], application(), resourceServer());
	}

	@Test
	void withoutOurChainTheApplicationDecides() {
		try (ConfigurableApplicationContext context = start(new String[] { "contio.webhook.security.enabled=false" },
				application())) {
			assertThat(status(context, webhook("/webhooks/contio"))).isIn(401, 403, 302);
			assertThat(status(context, get("/anything-else"))).isIn(401, 302);
		}
	}

	private void verify(String[] properties, Class<?>... sources) {
		try (ConfigurableApplicationContext context = start(properties, sources)) {
			assertThat(status(context, webhook("/webhooks/contio"))).isEqualTo(200);
			assertThat(status(context, get("/webhooks/contio"))).isEqualTo(405);
			for (String path : new String[] { "/anything-else", "/webhooks", "/webhooks/contio/more", "/" }) {
				assertThat(status(context, get(path))).as(path).isIn(401, 302);
				assertThat(status(context, webhook(path))).as(path).isIn(401, 403, 302);
			}
		}
	}

	private ConfigurableApplicationContext start(String[] properties, Class<?>... sources) {
		return new SpringApplicationBuilder(sources).web(stack())
			.properties(Stream.concat(Arrays.stream(PROPERTIES), Arrays.stream(properties)).toArray(String[]::new))
			.run();
	}

	private int status(ConfigurableApplicationContext context, HttpRequest.Builder request) {
		String port = context.getEnvironment().getProperty("local.server.port");
		String path = request.copy().build().uri().getPath();
		try {
			HttpResponse<Void> answer = this.http.send(
					request.uri(URI.create("http://localhost:%s%s".formatted(port, path))).build(),
					BodyHandlers.discarding());
			return answer.statusCode();
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static HttpRequest.Builder get(String path) {
		return HttpRequest.newBuilder(URI.create("http://localhost" + path))
			.timeout(TIMEOUT)
			.header("Accept", "application/json");
	}

	private static HttpRequest.Builder webhook(String path) {
		byte[] body = "{\"event_type\":\"canvas.deleted\",\"event_id\":\"1\",\"timestamp\":\"%s\",\"data\":{}}"
			.formatted(OffsetDateTime.now())
			.getBytes(StandardCharsets.UTF_8);
		return HttpRequest.newBuilder(URI.create("http://localhost" + path))
			.timeout(TIMEOUT)
			.header("Content-Type", "application/json")
			.header("X-Contio-Signature", new Signer("whsec_test").bodyOnly(body))
			.POST(BodyPublishers.ofByteArray(body));
	}

}
