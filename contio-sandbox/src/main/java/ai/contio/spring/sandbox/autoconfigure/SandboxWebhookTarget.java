package ai.contio.spring.sandbox.autoconfigure;

import java.net.URI;

import ai.contio.spring.sandbox.ContioSandbox;
import ai.contio.spring.sandbox.SandboxSettings;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.boot.web.server.servlet.context.ServletWebServerInitializedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/**
 * Points the sandbox at the application's webhook endpoint as soon as the application's
 * port is known, unless a {@code contio.sandbox.webhook-url} says where to send to.
 */
final class SandboxWebhookTarget implements ApplicationListener<WebServerInitializedEvent> {

	private final ContioSandbox sandbox;

	private final Environment environment;

	private final boolean told;

	private volatile @Nullable URI url;

	SandboxWebhookTarget(ContioSandbox sandbox, SandboxSettings settings, Environment environment) {
		this.sandbox = sandbox;
		this.url = settings.getWebhookUrl();
		this.told = this.url != null;
		this.environment = environment;
	}

	@Override
	public void onApplicationEvent(WebServerInitializedEvent event) {
		/* A management server has a namespace, the application's own has none */
		if (event.getApplicationContext().getServerNamespace() != null) {
			return;
		}
		/* A web server that was stopped for a while may come back at another port */
		if (!this.told) {
			URI target = target(event);
			this.url = target;
			this.sandbox.webhookUrl(target);
		}
	}

	/**
	 * Where events go.
	 * @return the URL, or {@code null} if the application has no web server and no
	 * property says it
	 */
	@Nullable URI url() {
		return this.url;
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
