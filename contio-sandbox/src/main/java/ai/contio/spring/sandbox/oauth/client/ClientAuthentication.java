package ai.contio.spring.sandbox.oauth.client;

import ai.contio.spring.sandbox.web.ApiException;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Asks callers of the JSON endpoints for the client id and secret of the partner app.
 */
@Component
public final class ClientAuthentication {

	private final PartnerClients clients;

	private final ClientCredentials credentials;

	ClientAuthentication(PartnerClients clients, ClientCredentials credentials) {
		this.clients = clients;
		this.credentials = credentials;
	}

	/**
	 * Ask for the credentials.
	 * @param request the request that must carry them
	 * @throws ApiException if it does not, a 401
	 */
	public void require(HttpServletRequest request) {
		PresentedCredentials presented = PresentedCredentials.parse(request.getHeader(HttpHeaders.AUTHORIZATION))
			.orElseThrow(
					() -> refused("The header Authorization holds no client id and secret. Expected was HTTP Basic "
							+ "with the base64 of client id, a colon and client secret."));
		if (this.clients.findByClientId(presented.clientId()) == null
				|| !this.credentials.hasSecret(presented.clientSecret())) {
			throw refused(
					"The client id or the client secret is wrong, or the app is not active. The sandbox takes what "
							+ "contio.sandbox.client-id and contio.sandbox.client-secret say, or what the secret "
							+ "was rotated to, not URL-encoded.");
		}
	}

	/**
	 * Ask for the client id of the partner app in the body.
	 * @param clientId the client id as it was sent, or {@code null} if it was not
	 * @throws ApiException if it is missing, a 400, or another one, a 401
	 */
	public void requireSame(@Nullable String clientId) {
		if (clientId == null || clientId.isBlank()) {
			throw ApiException.invalidRequest("'client_id' is missing.");
		}
		if (this.clients.findByClientId(clientId) == null) {
			throw refused("'client_id' is not that of the partner app, or the app is not active.");
		}
	}

	private static ApiException refused(String message) {
		return new ApiException(HttpStatus.UNAUTHORIZED, "invalid_client", message);
	}

}
