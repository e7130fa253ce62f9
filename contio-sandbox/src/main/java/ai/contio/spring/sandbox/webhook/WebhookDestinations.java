package ai.contio.spring.sandbox.webhook;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Decides where webhooks may go. Only what is a loopback address by its spelling is taken
 * for one; no name is looked up.
 */
@Component
final class WebhookDestinations {

	private static final Pattern LOOPBACK = Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[(0{0,4}:){2,7}0{0,3}1]");

	private final WebhookSettings settings;

	WebhookDestinations(WebhookSettings settings) {
		this.settings = settings;
	}

	/**
	 * Why nothing can be sent to a URL.
	 * @param url the URL, or {@code null} if there is none
	 * @return the reason, or {@code null} if there is nothing against it
	 */
	@Nullable String objection(@Nullable URI url) {
		if (url == null) {
			return "The app has no webhook_url.";
		}
		if (!this.settings.remoteAllowed() && !isLoopback(url)) {
			return "The sandbox sends to this machine only, and '%s' is elsewhere. ".formatted(url.getHost())
					+ "Set contio.sandbox.allow-remote-webhooks to allow it.";
		}
		return null;
	}

	private static boolean isLoopback(URI url) {
		return url.getHost() != null && LOOPBACK.matcher(url.getHost().toLowerCase(Locale.ROOT)).matches();
	}

}
