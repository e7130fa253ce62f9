package ai.contio.spring.sandbox.webhook;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/**
 * The threads that deliver webhooks. A delivery that waits for its next attempt is lost
 * when the sandbox ends, as all its state is.
 */
@Configuration(proxyBeanMethods = false)
class WebhookConfiguration {

	private static final int CONCURRENT_DELIVERIES = 8;

	@Bean
	ThreadPoolTaskScheduler webhookScheduler() {
		ThreadPoolTaskScheduler scheduler = new ThreadPoolTaskScheduler();
		scheduler.setPoolSize(CONCURRENT_DELIVERIES);
		scheduler.setThreadFactory(new WebhookThreads("contio-sandbox-webhook-"));
		return scheduler;
	}

}
