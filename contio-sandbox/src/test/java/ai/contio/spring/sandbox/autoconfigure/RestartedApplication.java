package ai.contio.spring.sandbox.autoconfigure;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

import ai.contio.spring.sandbox.ContioSandbox;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.devtools.restart.Restarter;
import org.springframework.context.event.EventListener;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * An application as somebody develops it: it has a sandbox beside it, and restarts.
 */
@SpringBootConfiguration
@EnableAutoConfiguration
@RestController
public class RestartedApplication {

	private static final String MEETINGS = "/v1/partner/user/meetings";

	private final HttpClient client = HttpClient.newHttpClient();

	private final ContioSandbox sandbox;

	RestartedApplication(ContioSandbox sandbox) {
		this.sandbox = sandbox;
	}

	public static void main(String[] args) {
		SpringApplication.run(RestartedApplication.class, args);
	}

	@EventListener
	void say(ApplicationReadyEvent event) {
		String port = event.getApplicationContext().getEnvironment().getProperty("local.server.port", "none");
		System.out.printf("%nREADY %s %s%n", this.sandbox.url(), port);
	}

	@PostMapping("/webhooks/contio")
	void receive() {
		System.out.printf("%nRECEIVED%n");
	}

	@PostMapping("/meeting")
	int createMeeting() throws IOException, InterruptedException {
		return send(HttpRequest.newBuilder(URI.create(this.sandbox.url() + MEETINGS))
			.POST(HttpRequest.BodyPublishers.ofString("{\"title\":\"Before the restart\"}"))).statusCode();
	}

	@GetMapping("/meetings")
	String meetings() throws IOException, InterruptedException {
		return send(HttpRequest.newBuilder(URI.create(this.sandbox.url() + MEETINGS + "?limit=100"))).body();
	}

	@PostMapping("/restart")
	void restart() {
		new Thread(() -> Restarter.getInstance().restart(), "restart").start();
	}

	private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
		String token = this.sandbox.accessToken("ada@example.com", "meetings:read", "meetings:write");
		return this.client.send(
				request.timeout(Duration.ofSeconds(20)).header("Authorization", "Bearer " + token).build(),
				HttpResponse.BodyHandlers.ofString());
	}

}
