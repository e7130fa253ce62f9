package ai.contio.spring.benchmark.endpoint;

import ai.contio.spring.webhook.ContioWebhook;
import ai.contio.spring.webhook.event.CanvasDeleted;
import ai.contio.spring.webhook.event.MeetingCompleted;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/**
 * An application on the starter, with a listener that does nothing.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
class StarterApplication {

	@ContioWebhook
	void onCompleted(MeetingCompleted event) {
	}

	static ConfigurableApplicationContext start(WebApplicationType stack, int otherListeners) {
		return new SpringApplicationBuilder(StarterApplication.class).web(stack)
			.properties("server.port=0", "spring.main.banner-mode=off", "logging.level.root=warn",
					"contio.webhook.secret=" + SignedRequests.SECRET)
			.initializers((GenericApplicationContext context) -> {
				for (int i = 0; i < otherListeners; i++) {
					context.registerBean("other" + i, OtherListener.class, OtherListener::new);
				}
			})
			.run();
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
