package ai.contio.spring.sandbox.webhook;

import org.springframework.scheduling.concurrent.CustomizableThreadFactory;

/**
 * Makes threads that outlive the request that first needed them. They must not keep its
 * class loader, or Tomcat complains about a leak when it stops.
 */
final class WebhookThreads extends CustomizableThreadFactory {

	WebhookThreads(String prefix) {
		super(prefix);
		setDaemon(true);
	}

	@Override
	public Thread createThread(Runnable task) {
		Thread thread = super.createThread(task);
		thread.setContextClassLoader(WebhookThreads.class.getClassLoader());
		return thread;
	}

}
