package ai.contio.spring.sandbox.autoconfigure;

import java.net.URI;

import ai.contio.spring.sandbox.ContioSandbox;
import ai.contio.spring.sandbox.SandboxSettings;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.boot.web.server.servlet.context.ServletWebServerInitializedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/**
 * Points the sandbox at the application's webhook endpoint as soon as the application's
 * port is known, unless a {@code contio.sandbox.webhook-url} says where to send to.
 */
final class SandboxWebhookTarget implements ApplicationListener<WebServerInitializedEvent> {

	private static final Log logger = LogFactory.getLog(ContioSandbox.class);

	private final ContioSandbox sandbox;

	private final SandboxSettings settings;

	private final Environment environment;

	SandboxWebhookTarget(ContioSandbox sandbox, SandboxSettings settings, Environment environment) {
		this.sandbox = sandbox;
		this.settings = settings;
		this.environment = environment;
	}

	@Override
	public void onApplicationEvent(WebServerInitializedEvent event) {
		/* A management server has a namespace, the application's own has none */
		if (event.getApplicationContext().getServerNamespace() != null) {
			return;
		}
		URI target = this.settings.getWebhookUrl();
		if (target == null) {
			target = target(event);
			this.sandbox.webhookUrl(target);
		}
		logger.info("The Contio sandbox is at %s and sends its events to %s".formatted(this.sandbox.url(), target));
	}

	private URI target(WebServerInitializedEvent event) {
		String base = (event instanceof ServletWebServerInitializedEvent)
				? path("server.servlet.context-path", "") + path("spring.mvc.servlet.path", "")
				: path("spring.webflux.base-path", "");
		return URI.create("http://localhost:" + event.getWebServer().getPort() + base
				+ path("contio.webhook.path", "/webhooks/contio"));
	}

	private String path(String property, String otherwise) {
		String path = this.environment.getProperty(property, otherwise);
		return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
	}

}
