package ai.contio.spring.starter.webhook;

import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import ai.contio.spring.sandbox.ContioSandbox;
import ai.contio.spring.webhook.ContioWebhook;
import ai.contio.spring.webhook.WebhookEvent;
import ai.contio.spring.webhook.event.MeetingCompleted;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * An application that counts the meetings that are completed.
 */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
class ReceivingApplication {

	private final Map<String, Integer> received = new ConcurrentHashMap<>();

	@ContioWebhook
	void onCompleted(WebhookEvent<MeetingCompleted> event) {
		this.received.merge(event.eventId(), 1, Integer::sum);
	}

	/**
	 * How often each event was received.
	 */
	Map<String, Integer> received() {
		return this.received;
	}

	static ConfigurableApplicationContext start(WebApplicationType stack, ContioSandbox sandbox, String... properties) {
		return new SpringApplicationBuilder(ReceivingApplication.class).web(stack)
			.properties("server.port=0", "spring.main.banner-mode=off", "contio.api-url=" + sandbox.url(),
					"contio.client-id=" + sandbox.clientId(), "contio.api-key=" + sandbox.apiKey(),
					"contio.webhook.secret=" + sandbox.webhookSecret())
			.run(properties);
	}

	static URI webhookUrl(ConfigurableApplicationContext application) {
		return URI.create("http://localhost:%s/webhooks/contio"
			.formatted(application.getBean(Environment.class).getRequiredProperty("local.server.port")));
	}

}
