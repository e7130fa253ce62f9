package ai.contio.spring.sandbox.autoconfigure;

import ai.contio.spring.sandbox.ContioSandbox;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.ApplicationListener;

/**
 * Tells who started the application that there is a sandbox, and what to do with it.
 */
final class SandboxAnnouncement implements ApplicationListener<ApplicationStartedEvent> {

	private static final Log logger = LogFactory.getLog(ContioSandbox.class);

	private final ContioSandbox sandbox;

	private final SandboxWebhookTarget target;

	SandboxAnnouncement(ContioSandbox sandbox, SandboxWebhookTarget target) {
		this.sandbox = sandbox;
		this.target = target;
	}

	@Override
	public void onApplicationEvent(ApplicationStartedEvent event) {
		String events = (this.target.url() != null) ? String.valueOf(this.target.url())
				: "nowhere: set contio.sandbox.webhook-url";
		logger.info("""
				The application talks to a Contio sandbox, not to Contio

				  API            %1$s
				  control page   %1$s/_sandbox
				  sign in as     ada@example.com, with the code that appears in this log
				  events go to   %2$s
				""".formatted(this.sandbox.url(), events));
	}

}
