package ai.contio.spring.sample;

import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The sample ends although pages are open.
 */
class ShutdownTests {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	@Test
	@Timeout(300)
	void openEventStreamIsEndedAndNotWaitedFor() throws Exception {
		ConfigurableApplicationContext sample = new SpringApplicationBuilder(SampleApplication.class)
			.profiles("sandbox")
			.properties("server.port=0", "contio.sandbox.port=0", "spring.lifecycle.timeout-per-shutdown-phase=1h")
			.run();
		HttpResponse<InputStream> stream;
		try {
			URI feed = URI
				.create("http://localhost:%s/feed".formatted(sample.getEnvironment().getProperty("local.server.port")));
			stream = HttpClient.newHttpClient()
				.send(HttpRequest.newBuilder(feed).timeout(PATIENCE).build(), BodyHandlers.ofInputStream());
		}
		finally {
			sample.close();
		}
		assertThat(stream.statusCode()).isEqualTo(200);
		assertThat(stream.body().readAllBytes()).isNotEmpty();
	}

}
