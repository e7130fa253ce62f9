package ai.contio.spring.autoconfigure;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;

import ai.contio.spring.admin.ContioAdminClient;
import ai.contio.spring.webhook.ContioWebhook;
import ai.contio.spring.webhook.Signer;
import ai.contio.spring.webhook.event.MeetingCompleted;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;

/**
 * A program that does what there is to do with the class path that it is started with. It
 * prints each thing that worked.
 */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
class ReducedApplication {

	public static void main(String[] properties) throws Exception {
		SpringApplication application = new SpringApplication(ReducedApplication.class);
		application.setDefaultProperties(Map.of("server.port", "0", "spring.main.banner-mode", "off",
				"logging.level.root", "error", "contio.webhook.secret", Delivery.SECRET, "contio.client-id", "id",
				"contio.client-secret", "secret", "contio.api-key", "key"));
		try (ConfigurableApplicationContext context = application.run(properties)) {
			print(context.getBean(ContioAdminClient.class).app().toString());
			print("answered " + deliver(context));
			if (context.containsBean("contioUserClient")) {
				print("has users");
			}
		}
	}

	private static int deliver(ConfigurableApplicationContext context) throws Exception {
		String port = context.getEnvironment().getProperty("local.server.port");
		if (port == null) {
			return Delivery.meetingCompleted(context);
		}
		byte[] body = Delivery.body("meeting.completed", "completed_at");
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:%s/webhooks/contio".formatted(port)))
			.timeout(Duration.ofMinutes(1))
			.header("Content-Type", "application/json")
			.header("X-Contio-Signature", new Signer(Delivery.SECRET).bodyOnly(body))
			.POST(BodyPublishers.ofByteArray(body))
			.build();
		return HttpClient.newHttpClient().send(request, BodyHandlers.discarding()).statusCode();
	}

	@ContioWebhook
	void on(MeetingCompleted event) {
		print("listened to " + event.title());
	}

	private static void print(String line) {
		System.out.println("* " + line);
	}

}
