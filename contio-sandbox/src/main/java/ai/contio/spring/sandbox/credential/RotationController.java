package ai.contio.spring.sandbox.credential;

import java.util.Map;

import ai.contio.spring.sandbox.web.JsonBody;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Rotates credentials, and takes rotations back. A rotation of the webhook secret cannot
 * be taken back.
 */
@RestController
@RequestMapping("/v1/partner/admin/credentials")
final class RotationController {

	private final Credentials credentials;

	private final CredentialHistory history;

	RotationController(Credentials credentials, CredentialHistory history) {
		this.credentials = credentials;
		this.history = history;
	}

	@PostMapping("/api-key/rotate")
	Rotation rotateApiKey(JsonBody body, HttpServletRequest request) {
		return rotate(CredentialType.API_KEY, body, request);
	}

	@PostMapping("/client-secret/rotate")
	Rotation rotateClientSecret(JsonBody body, HttpServletRequest request) {
		return rotate(CredentialType.CLIENT_SECRET, body, request);
	}

	@PostMapping("/webhook-secret/rotate")
	Rotation rotateWebhookSecret(JsonBody body, HttpServletRequest request) {
		return rotate(CredentialType.WEBHOOK_SECRET, body, request);
	}

	@PostMapping("/api-key/rollback")
	void rollBackApiKey(JsonBody body, HttpServletRequest request) {
		rollBack(CredentialType.API_KEY, body, request);
	}

	@PostMapping("/client-secret/rollback")
	void rollBackClientSecret(JsonBody body, HttpServletRequest request) {
		rollBack(CredentialType.CLIENT_SECRET, body, request);
	}

	private Rotation rotate(CredentialType type, JsonBody body, HttpServletRequest request) {
		RotationRequest wanted = RotationRequest.of(body);
		Rotation rotation = this.credentials.rotate(type, wanted.gracePeriod());
		Map<String, Object> metadata = (rotation.gracePeriodEndsAt() != null)
				? Map.of("grace_period_hours", wanted.gracePeriod().toHours()) : Map.of();
		this.history.add(type, "rotated", wanted.reason(), caller(request), metadata);
		return rotation;
	}

	private void rollBack(CredentialType type, JsonBody body, HttpServletRequest request) {
		String token = body.text("rollback_token");
		String reason = body.text("reason");
		if (!StringUtils.hasText(token)) {
			throw RotationRequest.refused("'rollback_token' is missing. It came with the rotation.");
		}
		if (!this.credentials.rollback(type, token)) {
			throw RotationRequest.refused("'rollback_token' is not that of the last rotation, was used before, or "
					+ "is older than 1 hour. Rotate again to get a new one.");
		}
		this.history.add(type, "rollback", reason, caller(request), Map.of());
	}

	private static CredentialHistory.Caller caller(HttpServletRequest request) {
		@Nullable String userAgent = request.getHeader(HttpHeaders.USER_AGENT);
		return new CredentialHistory.Caller(request.getRemoteAddr(), userAgent);
	}

}
