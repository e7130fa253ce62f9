package ai.contio.spring.webhook.hostile;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the server or Spring Security refuses before the endpoint is asked costs an answer
 * and no more, beside a login of the application's that remembers where people wanted to
 * go.
 */
@ExtendWith(OutputCaptureExtension.class)
class RefusedRequestTests {

	private static ConfigurableApplicationContext application;

	@BeforeAll
	static void start() {
		application = new SpringApplicationBuilder(Application.class).web(WebApplicationType.SERVLET)
			.properties("server.port=0", "spring.main.banner-mode=off", "contio.webhook.secret=whsec_refused")
			.run();
	}

	@AfterAll
	static void stop() {
		application.close();
	}

	@ParameterizedTest
	@CsvSource({ "POST, ?a=%, 401", "POST, ?%ff%fe, 401", "POST, ?a=%00, 401", "GET, ?a=%, 405", "BREW, '', 400",
			"post, '', 400", "GET, '', 405", "POST, ;a=b, 400" })
	void refusalIsAnAnswerWithoutSessionAndWithoutStackTrace(String method, String query, int status,
			CapturedOutput output) throws Exception {
		assertThat(send("%s /webhooks/contio%s HTTP/1.1".formatted(method, query))).isEqualTo(status);
		assertThat(application.getBean(Application.class).sessions).hasValue(0);
		assertThat(output).doesNotContain("threw exception", "Exception Processing");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/webhooks/contio", "/webhooks/contio?a=%" })
	void bodyThatCannotBeReadIsRefusedWithoutSessionAndWithoutStackTrace(String path, CapturedOutput output)
			throws Exception {
		assertThat(send("POST %s HTTP/1.1".formatted(path), "Transfer-Encoding: chunked", "2\r\n{}\r\nzz\r\n"))
			.isEqualTo(400);
		assertThat(application.getBean(Application.class).sessions).hasValue(0);
		assertThat(output).doesNotContain("threw exception", "Exception Processing");
	}

	private static int send(String requestLine) throws Exception {
		return send(requestLine, "Content-Length: 2", "{}");
	}

	private static int send(String requestLine, String framing, String body) throws Exception {
		String request = "%s\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json\r\n%s\r\n\r\n%s"
			.formatted(requestLine, framing, body);
		int port = application.getBean(Environment.class).getRequiredProperty("local.server.port", Integer.class);
		return RawConnection.send(port, new HostileRequest(List.of(request.getBytes(StandardCharsets.US_ASCII)), 1))
			.status();
	}

	@Configuration(proxyBeanMethods = false)
	@EnableAutoConfiguration
	static class Application implements HttpSessionListener {

		private final AtomicInteger sessions = new AtomicInteger();

		@Override
		public void sessionCreated(HttpSessionEvent event) {
			this.sessions.incrementAndGet();
		}

	}

}
