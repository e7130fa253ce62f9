package ai.contio.spring.webhook;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import org.junit.jupiter.api.Test;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A response of a servlet container is not safe for two threads, and the filters in front
 * of the endpoint may still be at it when a listener is done.
 */
class ServletAsyncWebhookTests {

	@Test
	void answerIsWrittenByAThreadOfTheContainerAfterTheFiltersAreDone() throws Exception {
		try (ConfigurableApplicationContext context = new SpringApplicationBuilder(Application.class)
			.web(WebApplicationType.SERVLET)
			.properties("server.port=0", "contio.webhook.secret=whsec_test", "contio.webhook.budget=30s",
					"spring.main.banner-mode=off")
			.run()) {
			HttpResponse<String> answer = post(context.getEnvironment().getProperty("local.server.port"));
			assertThat(answer.statusCode()).isEqualTo(200);
			assertThat(answer.body()).contains("received");
			assertThat(context.getBean(Application.class).writers).singleElement()
				.asString()
				.doesNotStartWith("contio-webhook-");
		}
	}

	private static HttpResponse<String> post(String port) throws Exception {
		byte[] body = """
				{"event_type":"canvas.deleted","event_id":"e-1","timestamp":"%s","data":{}}""".formatted(Instant.now())
			.getBytes(StandardCharsets.UTF_8);
		return HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(URI.create("http://localhost:%s/webhooks/contio".formatted(port)))
				.timeout(Duration.ofMinutes(1))
				.header("Content-Type", "application/json")
				.header("X-Contio-Signature", new Signer("whsec_test").bodyOnly(body))
				.POST(BodyPublishers.ofByteArray(body))
				.build(), BodyHandlers.ofString());
	}

	@Configuration(proxyBeanMethods = false)
	@EnableAutoConfiguration
	static class Application {

		private final CountDownLatch filtersAreDone = new CountDownLatch(1);

		private final List<String> writers = new CopyOnWriteArrayList<>();

		@ContioWebhook("canvas.deleted")
		CompletionStage<Void> onDeleted(WebhookDelivery delivery) {
			return CompletableFuture.runAsync(this::awaitFilters);
		}

		private void awaitFilters() {
			try {
				this.filtersAreDone.await();
			}
			catch (InterruptedException ex) {
				throw new IllegalStateException(ex);
			}
		}

		@Bean
		Filter recordingFilter() {
			return (request, response, chain) -> {
				try {
					chain.doFilter(request, new HttpServletResponseWrapper((HttpServletResponse) response) {

						@Override
						public void setStatus(int status) {
							Application.this.writers.add(Thread.currentThread().getName());
							super.setStatus(status);
						}

					});
				}
				finally {
					this.filtersAreDone.countDown();
				}
			};
		}

	}

}
