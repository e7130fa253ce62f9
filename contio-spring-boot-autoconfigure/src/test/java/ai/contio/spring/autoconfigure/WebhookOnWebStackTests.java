package ai.contio.spring.autoconfigure;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;

import ai.contio.spring.webhook.ContioWebhook;
import ai.contio.spring.webhook.Signer;
import ai.contio.spring.webhook.event.MeetingCompleted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/**
 * How the webhook endpoint fits into a whole application of either web stack, with Spring
 * Security, over real HTTP.
 */
@ExtendWith(OutputCaptureExtension.class)
class WebhookOnWebStackTests {

	private static final String[] PROPERTIES = { "server.port=0", "spring.main.banner-mode=off",
			"spring.security.user.password=of-the-application", "logging.level.root=error",
			"logging.level.ai.contio.spring=info", "contio.webhook.max-body-size=1KB", "contio.webhook.budget=30s" };

	private static final String SECRET = "contio.webhook.secret=" + Delivery.SECRET;

	private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	@ParameterizedTest
	@CsvSource({ "SERVLET,server.servlet.context-path=/app,/app", "SERVLET,spring.mvc.servlet.path=/mvc,/mvc",
			"REACTIVE,spring.webflux.base-path=/app,/app" })
	void endpointIsBelowThePathsOfTheApplication(WebApplicationType stack, String property, String prefix) {
		try (ConfigurableApplicationContext context = start(stack, Application.class, SECRET, property)) {
			assertThat(post(context, prefix + "/webhooks/contio").statusCode()).isEqualTo(200);
			assertThat(post(context, "/webhooks/contio").statusCode()).isIn(401, 403, 404);
			assertThat(post(context, prefix + "/anything-else").statusCode()).isIn(401, 403);
		}
	}

	@Test
	void endpointIsBelowContextAndServletPathTogether() {
		try (ConfigurableApplicationContext context = start(WebApplicationType.SERVLET, Application.class, SECRET,
				"server.servlet.context-path=/app", "spring.mvc.servlet.path=/mvc")) {
			assertThat(post(context, "/app/mvc/webhooks/contio").statusCode()).isEqualTo(200);
			assertThat(post(context, "/app/webhooks/contio").statusCode()).isIn(401, 403);
		}
	}

	@ParameterizedTest
	@EnumSource(names = { "SERVLET", "REACTIVE" })
	void startSaysWhatIsListenedTo(WebApplicationType stack, CapturedOutput output) {
		try (ConfigurableApplicationContext context = start(stack, Application.class, SECRET,
				"contio.webhook.path=/hooks", "contio.webhook.previous-secrets=whsec_before")) {
			assertThat(post(context, "/hooks").statusCode()).isEqualTo(200);
			assertThat(output.toString().lines().filter((line) -> line.contains(" Contio: "))).singleElement()
				.asString()
				.contains("webhooks at POST /hooks, 1 listener, request mode, inbox in memory");
			assertThat(output).doesNotContain(Delivery.SECRET, "whsec_before");
		}
	}

	@ParameterizedTest
	@EnumSource(names = { "SERVLET", "REACTIVE" })
	void lazyInitializationChangesNothing(WebApplicationType stack, CapturedOutput output) {
		try (ConfigurableApplicationContext context = start(stack, Application.class, SECRET,
				"spring.main.lazy-initialization=true")) {
			assertThat(output).contains("webhooks at POST /webhooks/contio, 1 listener,");
			assertThat(post(context, "/webhooks/contio").statusCode()).isEqualTo(200);
			assertThat(context.getBean(Application.class).calls).isOne();
		}
	}

	@ParameterizedTest
	@CsvSource({ "SERVLET,false", "SERVLET,true", "REACTIVE,false", "REACTIVE,true" })
	void listenersWithoutSecretStopTheStart(WebApplicationType stack, boolean lazy) {
		Throwable failure = catchThrowable(
				() -> start(stack, Application.class, "spring.main.lazy-initialization=" + lazy).close());
		assertThat(StartUpFailure.of(failure).getAction()).contains("contio.webhook.secret");
	}

	@ParameterizedTest
	@EnumSource(names = { "SERVLET", "REACTIVE" })
	void failedStartPrintsWhatToSet(WebApplicationType stack, CapturedOutput output) {
		assertThat(catchThrowable(() -> start(stack, Application.class).close())).isNotNull();
		assertThat(output).contains("APPLICATION FAILED TO START", "no secret to verify webhooks with",
				"Set contio.webhook.secret");
	}

	@ParameterizedTest
	@EnumSource(names = { "SERVLET", "REACTIVE" })
	void thereIsNoEndpointWithoutSecretAndListeners(WebApplicationType stack, CapturedOutput output) {
		try (ConfigurableApplicationContext context = start(stack, Quiet.class)) {
			// As any other path of the application, which is behind a login
			assertThat(post(context, "/webhooks/contio").statusCode()).isIn(401, 403);
			assertThat(output).doesNotContain("Contio webhooks");
		}
	}

	@ParameterizedTest
	@EnumSource(names = { "SERVLET", "REACTIVE" })
	void withoutASecretThePathIsTheApplications(WebApplicationType stack) {
		try (ConfigurableApplicationContext context = start(stack, OtherHooks.class)) {
			assertThat(post(context, "/webhooks/contio").statusCode()).isIn(401, 403);
		}
	}

	@ParameterizedTest
	@EnumSource(names = { "SERVLET", "REACTIVE" })
	void switchedOffThereIsNeitherEndpointNorChain(WebApplicationType stack) {
		try (ConfigurableApplicationContext context = start(stack, Application.class, SECRET,
				"contio.webhook.enabled=false")) {
			assertThat(context.containsBean(WebhookStartUp.ENDPOINT)).isFalse();
			assertThat(post(context, "/webhooks/contio").statusCode()).isIn(401, 403);
		}
	}

	@ParameterizedTest
	@EnumSource(names = { "SERVLET", "REACTIVE" })
	void preflightOfABrowserIsRefused(WebApplicationType stack) {
		try (ConfigurableApplicationContext context = start(stack, Application.class, SECRET)) {
			HttpResponse<String> answer = send(
					request(context, "/webhooks/contio").header("Origin", "https://example.com")
						.header("Access-Control-Request-Method", "POST")
						.method("OPTIONS", BodyPublishers.noBody()));
			assertThat(answer.statusCode()).isBetween(400, 499);
			assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
		}
	}

	@ParameterizedTest
	@EnumSource(names = { "SERVLET", "REACTIVE" })
	void connectionIsNeverLeftHanging(WebApplicationType stack) throws IOException {
		try (ConfigurableApplicationContext context = start(stack, Application.class, SECRET)) {
			int port = port(context);
			String json = "Content-Type: application/json\r\n";
			verifyConnection(port, 405, head("GET", ""));
			verifyConnection(port, 405, head("OPTIONS", ""));
			verifyConnection(port, 405, head("PUT", "Content-Length: 5\r\n") + "hello");
			verifyConnection(port, 405, head("DELETE", "Transfer-Encoding: chunked\r\n") + "5\r\nhello\r\n0\r\n\r\n");
			verifyConnection(port, 415, head("POST", "Content-Length: 5\r\n") + "hello");
			verifyConnection(port, 415,
					head("POST", json + "Content-Encoding: gzip\r\nContent-Length: 5\r\n") + "hello");
			verifyConnection(port, 413, head("POST", json + "Content-Length: 9000\r\n") + "x".repeat(9000));
			verifyConnection(port, 413, head("POST", json + "Transfer-Encoding: chunked\r\n") + "2000\r\n"
					+ "x".repeat(0x2000) + "\r\n0\r\n\r\n");
			verifyConnection(port, 401, head("POST", json + "Content-Length: 5\r\n") + "hello");
		}
	}

	@ParameterizedTest
	@CsvSource({ "SERVLET", "REACTIVE" })
	void headIsRefusedWithoutBody(WebApplicationType stack) {
		try (ConfigurableApplicationContext context = start(stack, Application.class, SECRET)) {
			HttpResponse<String> answer = send(
					request(context, "/webhooks/contio").method("HEAD", BodyPublishers.noBody()));
			assertThat(answer.statusCode()).isEqualTo(405);
			assertThat(answer.body()).isEmpty();
		}
	}

	@Test
	void servletChainThatTakesEverythingFirstIsExplained() {
		Throwable failure = catchThrowable(
				() -> start(WebApplicationType.SERVLET, GreedyServletChain.class, SECRET).close());
		FailureAnalysis analysis = StartUpFailure.of(failure);
		assertThat(analysis.getDescription()).contains("SecurityFilterChain", "matches every request");
		assertThat(analysis.getAction()).contains("securityMatcher", "@Order", "contio.webhook.security.enabled");
	}

	@Test
	void withOurChainSwitchedOffTheGreedyOneStarts() {
		try (ConfigurableApplicationContext context = start(WebApplicationType.SERVLET, GreedyServletChain.class,
				SECRET, "contio.webhook.security.enabled=false")) {
			assertThat(post(context, "/webhooks/contio").statusCode()).isEqualTo(403);
		}
	}

	/**
	 * A second request on the same connection is answered, unless the first answer said
	 * that there is none.
	 */
	private void verifyConnection(int port, int status, String request) throws IOException {
		String next = head("POST", "Content-Length: 0\r\n");
		try (Socket socket = new Socket("localhost", port)) {
			// So that a connection that hangs fails the test
			socket.setSoTimeout(60_000);
			socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
			String first = readHead(socket.getInputStream());
			assertThat(first).as(request).startsWith("HTTP/1.1 " + status);
			assertThat(first.toLowerCase()).as(request).contains("content-length: 0");
			if (first.toLowerCase().contains("connection: close")) {
				assertThat(socket.getInputStream().read()).as("closed after " + request).isEqualTo(-1);
				return;
			}
			socket.getOutputStream().write(next.getBytes(StandardCharsets.US_ASCII));
			assertThat(readHead(socket.getInputStream())).as("after " + request).startsWith("HTTP/1.1 415");
		}
	}

	private static String readHead(InputStream in) throws IOException {
		StringBuilder head = new StringBuilder();
		while (head.indexOf("\r\n\r\n") < 0) {
			int next = in.read();
			assertThat(next).as("the connection ended after '%s'", head).isNotEqualTo(-1);
			head.append((char) next);
		}
		return head.toString();
	}

	private static String head(String method, String headers) {
		return method + " /webhooks/contio HTTP/1.1\r\nHost: localhost\r\n" + headers + "\r\n";
	}

	private static ConfigurableApplicationContext start(WebApplicationType stack, Class<?> application,
			String... properties) {
		return new SpringApplicationBuilder(application).web(stack)
			.properties(Stream.concat(Arrays.stream(PROPERTIES), Arrays.stream(properties)).toArray(String[]::new))
			.run();
	}

	private HttpResponse<String> post(ConfigurableApplicationContext context, String path) {
		byte[] body = Delivery.body("meeting.completed", "completed_at");
		return send(request(context, path).header("Content-Type", "application/json")
			.header("X-Contio-Signature", new Signer(Delivery.SECRET).bodyOnly(body))
			.POST(BodyPublishers.ofByteArray(body)));
	}

	private static HttpRequest.Builder request(ConfigurableApplicationContext context, String path) {
		return HttpRequest.newBuilder(URI.create("http://localhost:%d%s".formatted(port(context), path)))
			.timeout(Duration.ofMinutes(1));
	}

	private static int port(ConfigurableApplicationContext context) {
		return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
	}

	private HttpResponse<String> send(HttpRequest.Builder request) {
		try {
			return this.http.send(request.build(), BodyHandlers.ofString());
		}
		catch (IOException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Configuration(proxyBeanMethods = false)
	@EnableAutoConfiguration
	static class Quiet {

	}

	@RestController
	@EnableAutoConfiguration
	static class OtherHooks {

		@PostMapping("/webhooks/{sender}")
		void receive() {
		}

	}

	@Configuration(proxyBeanMethods = false)
	@EnableAutoConfiguration
	static class Application {

		private volatile int calls;

		@ContioWebhook
		void on(MeetingCompleted event) {
			this.calls++;
		}

	}

	@Configuration(proxyBeanMethods = false)
	@EnableAutoConfiguration
	static class GreedyServletChain {

		@Bean
		@Order(Ordered.HIGHEST_PRECEDENCE)
		SecurityFilterChain everything(HttpSecurity http) {
			return http.authorizeHttpRequests((requests) -> requests.anyRequest().authenticated()).build();
		}

	}

}
