package ai.contio.spring.sandbox;

import java.io.PrintStream;
import java.net.URI;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.env.Environment;

/**
 * Says where the sandbox is and what to try. Credentials are shown only as long as they
 * are the well-known ones.
 */
final class Welcome implements ApplicationRunner {

	private final Environment environment;

	private final SandboxSettings settings;

	private final PrintStream out = System.out;

	Welcome(Environment environment, SandboxSettings settings) {
		this.environment = environment;
		this.settings = settings;
	}

	@Override
	public void run(ApplicationArguments args) {
		URI url = SandboxAddress.of(this.settings)
			.url(this.environment.getRequiredProperty("local.server.port", Integer.class));
		SandboxSettings defaults = new SandboxSettings();
		URI webhookUrl = this.settings.getWebhookUrl();
		this.out.println("""

				The Contio sandbox is at %s

				  control page    %s/_sandbox
				  client id       %s
				  client secret   %s
				  API key         %s
				  webhook secret  %s
				  webhook URL     %s

				Try:  curl -X POST %s/_sandbox/events/meeting.completed

				Sign in as ada@example.com. The codes to sign in with appear here.
				""".formatted(url, url, this.settings.getClientId(),
				show(this.settings.getClientSecret(), defaults.getClientSecret()),
				show(this.settings.getApiKey(), defaults.getApiKey()),
				show(this.settings.getWebhookSecret(), defaults.getWebhookSecret()),
				(webhookUrl != null) ? webhookUrl : "none yet: start with --contio.sandbox.webhook-url=...", url));
	}

	private static String show(String value, String wellKnown) {
		return value.equals(wellKnown) ? value : "(yours)";
	}

}
