package ai.contio.spring.webhook;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What the receiver wants to know of a request, whatever web stack it came by.
 *
 * @param method the HTTP method
 * @param contentType the content type, or {@code null} if there is none
 * @param contentEncoding the content encoding, or {@code null} if there is none
 * @param contentLength the declared length in bytes, -1 if there is none
 * @param signatures the values of the signature header
 * @param timestamps the values of the timestamp header
 */
public record WebhookRequest(String method, @Nullable String contentType, @Nullable String contentEncoding,
		long contentLength, List<String> signatures, List<String> timestamps) {

}
