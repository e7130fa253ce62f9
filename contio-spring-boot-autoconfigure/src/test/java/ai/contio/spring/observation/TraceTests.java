package ai.contio.spring.observation;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import ai.contio.spring.Databases;
import ai.contio.spring.client.ScriptedServer;
import ai.contio.spring.client.TestClients;
import ai.contio.spring.webhook.Signer;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.data.SpanData;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What somebody who looks at a trace sees of a webhook: the request, the listener and its
 * calls of Contio are one, even if the event was in a database between them.
 */
class TraceTests {

	private final ScriptedServer contio = ScriptedServer.start();

	private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private ConfigurableApplicationContext application;

	@AfterEach
	void stop() {
		this.application.close();
		this.contio.close();
	}

	@ParameterizedTest
	@CsvSource({ "SERVLET, canvas.deleted, waits", "SERVLET, canvas.created, returns",
			"REACTIVE, canvas.deleted, waits" })
	void callOfAListenerBelongsToTheRequestThatBroughtTheEvent(WebApplicationType stack, String eventType,
			String listener) {
		start(stack, "request");
		assertThat(post(eventType)).isEqualTo(200);
		SpanData webhook = span("contio webhook " + eventType);
		SpanData run = span("contio listener " + listener);
		SpanData call = span("contio admin");
		// Between the two there may be spans of Spring Security
		assertThat(webhook.getTraceId()).isEqualTo(request().getTraceId());
		assertThat(run.getParentSpanId()).isEqualTo(webhook.getSpanId());
		Awaitility.await()
			.atMost(Duration.ofMinutes(1))
			.untilAsserted(() -> assertThat(ancestors(call)).contains(run.getSpanId()));
		assertThat(call.getTraceId()).isEqualTo(webhook.getTraceId());
		assertThat(this.contio.only().header("traceparent")).contains(webhook.getTraceId());
	}

	@ParameterizedTest
	@CsvSource({ "SERVLET, canvas.deleted, waits", "REACTIVE, canvas.created, returns" })
	void callOfAListenerBelongsToTheRequestThatBroughtTheEventToTheDatabase(WebApplicationType stack, String eventType,
			String listener) {
		start(stack, "durable");
		assertThat(post(eventType)).isEqualTo(200);
		SpanData work = span("contio webhook work");
		SpanData webhook = span("contio webhook " + eventType);
		SpanData store = span("contio webhook store");
		SpanData run = span("contio listener " + listener);
		SpanData call = span("contio admin");
		assertThat(store.getParentSpanId()).isEqualTo(webhook.getSpanId());
		assertThat(store.getKind()).isEqualTo(SpanKind.PRODUCER);
		assertThat(work.getParentSpanId()).isEqualTo(store.getSpanId());
		assertThat(work.getKind()).isEqualTo(SpanKind.CONSUMER);
		assertThat(run.getParentSpanId()).isEqualTo(work.getSpanId());
		Awaitility.await()
			.atMost(Duration.ofMinutes(1))
			.untilAsserted(() -> assertThat(ancestors(call)).contains(run.getSpanId()));
		assertThat(List.of(webhook, store, work, run, call)).extracting(SpanData::getTraceId)
			.containsOnly(request().getTraceId());
		assertThat(this.application.getBean(JdbcTemplate.class)
			.queryForObject("select trace from contio_inbox_event", String.class)).contains(webhook.getTraceId());
	}

	private void start(WebApplicationType stack, String mode) {
		this.application = new SpringApplicationBuilder(TracedApplication.class).web(stack)
			.properties("server.port=0", "spring.main.banner-mode=off",
					"spring.datasource.url=" + Databases.H2.create(), "contio.api-url=" + this.contio.url(),
					"contio.client-id=" + TestClients.CLIENT_ID, "contio.api-key=" + TestClients.API_KEY,
					"contio.webhook.secret=whsec_test", "contio.webhook.mode=" + mode,
					"contio.webhook.inbox.jdbc.initialize-schema=always", "contio.webhook.budget=30s")
			.run();
	}

	private SpanData request() {
		return Awaitility.await()
			.atMost(Duration.ofMinutes(1))
			.until(() -> spans().stream().filter((span) -> span.getKind() == SpanKind.SERVER).toList(),
					(found) -> found.size() == 1)
			.get(0);
	}

	private SpanData span(String name) {
		return Awaitility.await()
			.atMost(Duration.ofMinutes(1))
			.until(() -> spans().stream().filter((span) -> span.getName().equals(name)).toList(),
					(found) -> found.size() == 1)
			.get(0);
	}

	/* Spring's own span of the HTTP request may be between a call and who made it */
	private List<String> ancestors(SpanData span) {
		List<String> ancestors = new ArrayList<>();
		Optional<SpanData> parent = Optional.of(span);
		while (parent.isPresent()) {
			String id = parent.get().getParentSpanId();
			ancestors.add(id);
			parent = spans().stream().filter((other) -> other.getSpanId().equals(id)).findFirst();
		}
		return ancestors;
	}

	private List<SpanData> spans() {
		return this.application.getBean(InMemorySpanExporter.class).getFinishedSpanItems();
	}

	private int post(String eventType) {
		byte[] body = """
				{"event_type":"%s","event_id":"e-1","timestamp":"%s","data":{"meeting_id":"m-1"}}"""
			.formatted(eventType, Instant.now())
			.getBytes(StandardCharsets.UTF_8);
		String port = this.application.getEnvironment().getProperty("local.server.port");
		try {
			return this.http
				.send(HttpRequest.newBuilder(URI.create("http://localhost:%s/webhooks/contio".formatted(port)))
					.timeout(Duration.ofMinutes(1))
					.header("Content-Type", "application/json")
					.header("X-Contio-Signature", new Signer("whsec_test").bodyOnly(body))
					.POST(BodyPublishers.ofByteArray(body))
					.build(), BodyHandlers.ofString())
				.statusCode();
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

}
