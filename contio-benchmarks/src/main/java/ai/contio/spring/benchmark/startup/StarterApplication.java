package ai.contio.spring.benchmark.startup;

import ai.contio.spring.webhook.ContioWebhook;
import ai.contio.spring.webhook.event.MeetingCompleted;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;

/**
 * The same application on the starter, with all credentials and a listener.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
class StarterApplication {

	/**
	 * Start it.
	 * @param arguments none
	 */
	public static void main(String[] arguments) {
		Start.of(StarterApplication.class, "contio.client-id=id", "contio.client-secret=secret", "contio.api-key=key",
				"contio.webhook.secret=whsec_benchmark");
	}

	@ContioWebhook
	void onCompleted(MeetingCompleted event) {
	}

}
