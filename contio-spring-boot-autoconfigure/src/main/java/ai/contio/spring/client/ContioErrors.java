package ai.contio.spring.client;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import javax.net.ssl.SSLHandshakeException;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ClientResponse;

/**
 * Makes exceptions of answers and of their absence.
 */
final class ContioErrors {

	private final ContioClientType type;

	private final Clock clock;

	ContioErrors(ContioClientType type, Clock clock) {
		this.type = type;
		this.clock = clock;
	}

	ContioApiException answer(ClientRequest request, ClientResponse response, String rawBody) {
		String body = CredentialMask.apply(request, rawBody);
		ErrorBody parsed = ErrorBodyParser.parse(body);
		HttpHeaders headers = response.headers().asHttpHeaders();
		String requestId = (parsed.requestId() != null) ? parsed.requestId() : headers.getFirst("X-Request-Id");
		ContioApiError error = new ContioApiError(ContioCall.of(this.type, request), response.statusCode(),
				parsed.code(), parsed.detail(), requestId, RetryAfter.of(headers, this.clock), body, parsed.extras());
		return exception(error, response.statusCode());
	}

	/**
	 * The status decides: codes for one thing differ between Contio's sources.
	 */
	private ContioApiException exception(ContioApiError error, HttpStatusCode status) {
		return switch (status.value()) {
			case 400, 422 -> new ContioValidationException(error);
			case 401 -> new ContioUnauthorizedException(error);
			case 402 -> new ContioPlanRequiredException(error);
			case 403 -> new ContioForbiddenException(error);
			case 404 -> new ContioNotFoundException(error);
			case 409 -> new ContioConflictException(error);
			case 429 -> new ContioRateLimitedException(error, until(error.retryAfter()));
			default -> status.is5xxServerError() ? new ContioServerException(error) : new ContioApiException(error);
		};
	}

	ContioTransportException redirect(ClientRequest request, ClientResponse response) {
		String location = response.headers().asHttpHeaders().getFirst(HttpHeaders.LOCATION);
		return new ContioTransportException(
				error(request, response.statusCode(),
						"a redirect%s, which is not followed with credentials"
							.formatted((location != null) ? " to " + target(location) : "")),
				"Check contio.api-url and contio.oauth-url.", null, false);
	}

	ContioTransportException noAnswer(ClientRequest request, Throwable cause) {
		boolean passing = !(cause instanceof SSLHandshakeException);
		return new ContioTransportException(error(request, null, reason(cause)),
				passing ? "Check the network between here and Contio, and contio.client.response-timeout."
						: "Check the certificates, or set an SSL bundle for the HTTP client.",
				cause, passing);
	}

	ContioTransportException outOfTime(ClientRequest request) {
		return new ContioTransportException(
				error(request, null, "the time that one call may take is over (contio.client.retry.max-elapsed)"), "",
				null, false);
	}

	ContioTransportException unreadable(ClientRequest request, ClientResponse response, Throwable cause) {
		String contentType = response.headers().asHttpHeaders().getFirst(HttpHeaders.CONTENT_TYPE);
		return new ContioTransportException(
				error(request, response.statusCode(), "a body that could not be read (%s; content type %s)".formatted(
						cause.getClass().getSimpleName(), (contentType != null) ? Text.line(contentType, 64) : "none")),
				"If this persists, check that nothing between here and Contio answers in its place.", cause, false);
	}

	ContioTransportException missing(ClientRequest request, ClientResponse response) {
		return new ContioTransportException(error(request, response.statusCode(), "no body, where there is to be one"),
				"If this persists, check that nothing between here and Contio answers in its place.", null, false);
	}

	ContioRateLimitedException paused(ClientRequest request, Instant until) {
		return new ContioRateLimitedException(new ContioApiError(ContioCall.of(this.type, request), null, null,
				"it was not sent, because Contio limits the rate of calls to the %s API".formatted(
						this.type.getLabel()),
				null, Duration.between(this.clock.instant(), until), "", Map.of()), until);
	}

	private ContioApiError error(ClientRequest request, @Nullable HttpStatusCode status, String detail) {
		return ContioApiError.withoutAnswer(ContioCall.of(this.type, request), status, detail);
	}

	private @Nullable Instant until(@Nullable Duration retryAfter) {
		return (retryAfter != null) ? this.clock.instant().plus(retryAfter) : null;
	}

	private static String reason(Throwable cause) {
		String message = cause.getMessage();
		String name = cause.getClass().getSimpleName();
		return (cause instanceof IOException && message != null) ? "%s: %s".formatted(name, message) : name;
	}

	private static String target(String location) {
		try {
			Origin origin = Origin.of(URI.create(location));
			return origin.host().isEmpty() ? "another path" : Text.line(origin.toString(), 128);
		}
		catch (IllegalArgumentException ex) {
			return "somewhere unreadable";
		}
	}

}
