package ai.contio.spring.autoconfigure;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

import ai.contio.spring.client.ContioConnectionDetails;
import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.Order;
import org.springframework.util.StringUtils;

/**
 * Says at start-up which Contio is called, and what for: which credentials there are
 * decides on the clients that can be used.
 */
@Order(1)
final class ApiStartUp implements StartUpNote {

	private final ContioConnectionDetails details;

	ApiStartUp(ContioConnectionDetails details) {
		this.details = details;
	}

	@Override
	public @Nullable String describe() {
		List<String> credentials = credentials();
		if (credentials.isEmpty()) {
			return null;
		}
		URI api = this.details.getApiUrl();
		URI oauth = this.details.getOauthUrl();
		return "API at %s%s, with %s".formatted(api, oauth.equals(api) ? "" : " and " + oauth,
				String.join(", ", credentials));
	}

	private List<String> credentials() {
		List<String> found = new ArrayList<>();
		if (StringUtils.hasText(this.details.getClientId())) {
			found.add("client id");
		}
		if (this.details.getClientSecret() != null) {
			found.add("client secret");
		}
		if (this.details.getApiKey() != null) {
			found.add("API key");
		}
		return found;
	}

}
