package ai.contio.spring.actuate;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

import ai.contio.spring.client.ContioConnectionDetails;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.actuate.info.Info;
import org.springframework.boot.actuate.info.InfoContributor;

/**
 * Says which Contio the application talks to and how it takes webhooks, without any
 * credential.
 */
public final class ContioInfoContributor implements InfoContributor {

	private final ContioConnectionDetails details;

	private final Supplier<Map<String, Object>> webhooks;

	/**
	 * A contributor.
	 * @param details where Contio is
	 * @param webhooks how webhooks are taken; empty if they are not
	 */
	public ContioInfoContributor(ContioConnectionDetails details, Supplier<Map<String, Object>> webhooks) {
		this.details = details;
		this.webhooks = webhooks;
	}

	@Override
	public void contribute(Info.Builder builder) {
		Map<String, Object> contio = new LinkedHashMap<>();
		String version = version();
		if (version != null) {
			contio.put("starter", version);
		}
		contio.put("apiUrl", withoutUser(this.details.getApiUrl()));
		contio.put("oauthUrl", withoutUser(this.details.getOauthUrl()));
		contio.put("webhooks", this.webhooks.get());
		builder.withDetail("contio", contio);
	}

	private static @Nullable String version() {
		return ContioInfoContributor.class.getPackage().getImplementationVersion();
	}

	private static String withoutUser(URI url) {
		return "%s://%s%s".formatted(url.getScheme(), url.getHost(), (url.getPort() >= 0) ? ":" + url.getPort() : "");
	}

}
