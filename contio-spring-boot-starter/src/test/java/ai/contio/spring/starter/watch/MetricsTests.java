package ai.contio.spring.starter.watch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

import ai.contio.spring.admin.ContioAdminClient;
import ai.contio.spring.sandbox.ContioSandbox;
import ai.contio.spring.sandbox.fault.Fault;
import ai.contio.spring.webhook.ContioWebhook;
import ai.contio.spring.webhook.WebhookDelivery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * What somebody who reads the metrics of an application sees of Contio, over HTTP.
 */
class MetricsTests {

	private static final Duration PATIENCE = Duration.ofMinutes(1);

	private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private ContioSandbox sandbox;

	private ConfigurableApplicationContext application;

	@BeforeEach
	void start() {
		this.sandbox = ContioSandbox.start();
		this.application = new SpringApplicationBuilder(Application.class)
			.properties("server.port=0", "spring.main.banner-mode=off", "spring.main.web-application-type=servlet",
					"contio.api-url=" + this.sandbox.url(), "contio.client-id=" + this.sandbox.clientId(),
					"contio.client-secret=" + this.sandbox.clientSecret(), "contio.api-key=" + this.sandbox.apiKey(),
					"contio.webhook.secret=" + this.sandbox.webhookSecret(),
					"management.endpoints.web.exposure.include=metrics")
			.run();
		this.sandbox.webhookUrl(url("/webhooks/contio"));
	}

	@AfterEach
	void stop() {
		this.application.close();
		this.sandbox.close();
	}

	@Test
	void webhooksAndListenersAreCountedByWhatBecameOfThem() {
		String id = this.sandbox.sendEvent("meeting.completed").eventId();
		this.sandbox.awaitDelivery(id, PATIENCE);
		await().atMost(PATIENCE)
			.untilAsserted(() -> assertThat(
					metric("contio.webhook?tag=contio.event.type:meeting.completed&tag=contio.reason:accepted"))
				.contains("\"value\":1.0"));
		assertThat(metric("contio.webhook")).contains("contio.signature.scheme", "contio.webhook.mode")
			.doesNotContain(id);
		assertThat(metric("contio.webhook.listener?tag=contio.listener:notes&tag=contio.outcome:done"))
			.contains("\"statistic\":\"COUNT\",\"value\":1.0");
	}

	@Test
	void callsAreCountedByOperationAndWaitsForTheRateLimitByTheirTime() {
		this.sandbox.faults().add(Fault.on("admin").status(429, Duration.ofSeconds(1)).times(1));
		this.application.getBean(ContioAdminClient.class).app().get().block(PATIENCE);
		assertThat(metric("contio.client?tag=contio.client:admin&tag=contio.retries:1&tag=http.status:200"))
			.contains("\"statistic\":\"COUNT\",\"value\":1.0", "/v1/partner/admin/app");
		assertThat(metric("contio.client.wait?tag=contio.reason:rate-limit"))
			.contains("\"statistic\":\"COUNT\",\"value\":1.0");
		assertThat(metric("contio.connections?tag=contio.state:needs-reconnecting")).contains("\"value\":0.0");
	}

	private String metric(String query) {
		try {
			HttpResponse<String> answer = this.http.send(
					HttpRequest.newBuilder(url("/actuator/metrics/" + query)).timeout(PATIENCE).build(),
					BodyHandlers.ofString());
			return answer.body();
		}
		catch (IOException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private URI url(String path) {
		return URI.create("http://localhost:%s%s"
			.formatted(this.application.getEnvironment().getRequiredProperty("local.server.port"), path));
	}

	@Configuration(proxyBeanMethods = false)
	@EnableAutoConfiguration
	static class Application {

		@ContioWebhook(types = "meeting.completed", id = "notes")
		void onCompleted(WebhookDelivery delivery) {
		}

		@Bean
		SecurityFilterChain actuator(HttpSecurity http) {
			return http.securityMatcher("/actuator/**")
				.authorizeHttpRequests((requests) -> requests.anyRequest().permitAll())
				.build();
		}

	}

}
