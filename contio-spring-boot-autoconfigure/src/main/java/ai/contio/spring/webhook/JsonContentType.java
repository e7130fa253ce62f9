package ai.contio.spring.webhook;

import org.jspecify.annotations.Nullable;

import org.springframework.util.InvalidMimeTypeException;
import org.springframework.util.MimeType;
import org.springframework.util.MimeTypeUtils;

/**
 * Whether a content type is JSON: {@code application/json} or {@code application/*+json},
 * with any parameters.
 */
final class JsonContentType {

	private JsonContentType() {
	}

	static boolean matches(@Nullable String contentType) {
		if (MimeTypeUtils.APPLICATION_JSON_VALUE.equals(contentType)) {
			return true;
		}
		if (contentType == null) {
			return false;
		}
		try {
			MimeType type = MimeTypeUtils.parseMimeType(contentType);
			return "application".equals(type.getType())
					&& ("json".equals(type.getSubtype()) || "json".equals(type.getSubtypeSuffix()));
		}
		catch (InvalidMimeTypeException ex) {
			return false;
		}
	}

}
