package ai.contio.spring.sandbox.call;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.ContentCachingRequestWrapper;

/**
 * Makes a record of a call that has been answered. What it cannot read it does not show,
 * since a credential could be in it.
 */
@Component
final class CallReader {

	static final int MAX_BODY = 64 * 1024;

	private final JsonMapper json;

	CallReader(JsonMapper json) {
		this.json = json;
	}

	RecordedCall read(ContentCachingRequestWrapper request, Instant at, int status) {
		return new RecordedCall(at, request.getMethod(), request.getServletPath(), pattern(request), query(request),
				headers(request), body(request), status);
	}

	/* None for the mapping of what has no operation */
	private static @Nullable String pattern(HttpServletRequest request) {
		Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
		return (pattern == null || pattern.toString().equals("/**")) ? null : pattern.toString();
	}

	private static Map<String, List<String>> query(HttpServletRequest request) {
		return (request.getQueryString() != null) ? FormText.read(request.getQueryString()) : Map.of();
	}

	private static Map<String, List<String>> headers(HttpServletRequest request) {
		Map<String, List<String>> headers = new TreeMap<>();
		for (String name : Collections.list(request.getHeaderNames())) {
			headers.put(name.toLowerCase(Locale.ROOT),
					Collections.list(request.getHeaders(name))
						.stream()
						.map((value) -> Credentials.maskHeader(name, value))
						.toList());
		}
		return Collections.unmodifiableMap(headers);
	}

	private String body(ContentCachingRequestWrapper request) {
		byte[] bytes = request.getContentAsByteArray();
		String type = (request.getContentType() != null) ? request.getContentType().toLowerCase(Locale.ROOT) : "";
		if (bytes.length == 0) {
			return "";
		}
		if (bytes.length > MAX_BODY) {
			return "(more than %d bytes)".formatted(MAX_BODY);
		}
		String text = new String(bytes, StandardCharsets.UTF_8);
		if (type.startsWith("application/x-www-form-urlencoded")) {
			return FormText.write(FormText.read(text));
		}
		return (type.isEmpty() || type.contains("json")) ? json(text)
				: "(%d bytes of %s)".formatted(bytes.length, type);
	}

	private String json(String text) {
		try {
			return this.json.writeValueAsString(Credentials.mask(this.json.readTree(text)));
		}
		catch (JacksonException ex) {
			return "(%d characters that are no JSON)".formatted(text.length());
		}
	}

}
