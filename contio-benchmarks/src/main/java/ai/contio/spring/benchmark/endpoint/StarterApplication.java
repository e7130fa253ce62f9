package ai.contio.spring.benchmark.endpoint;

import ai.contio.spring.webhook.ContioWebhook;
import ai.contio.spring.webhook.event.CanvasDeleted;
import ai.contio.spring.webhook.event.MeetingCompleted;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;

/**
 * An application on the starter, with a listener that does nothing.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
class StarterApplication {

	@ContioWebhook
	void onCompleted(MeetingCompleted event) {
	}

	/**
	 * A listener of another type of event.
	 */
	static class OtherListener {

		@ContioWebhook
		void onDeleted(CanvasDeleted event) {
		}

	}

}
