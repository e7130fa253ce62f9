package ai.contio.spring.sandbox.web;

import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A body that may be empty, and is a JSON object otherwise.
 *
 * @param json the object as it was sent, or {@code null} if the body is empty
 * @param object the object, or {@code null} if the body is empty
 */
public record OptionalJsonBody(@Nullable String json, @Nullable JsonBody object) {

	/**
	 * The object, or one without fields if the body is empty.
	 * @return the object
	 */
	public JsonBody orEmpty() {
		return (this.object != null) ? this.object : JsonBody.EMPTY;
	}

	static OptionalJsonBody parse(JsonMapper mapper, byte[] bytes, String code) {
		if (bytes.length == 0) {
			return new OptionalJsonBody(null, null);
		}
		JsonBody object = JsonBody.parse(mapper, bytes, code);
		return new OptionalJsonBody(new String(bytes, StandardCharsets.UTF_8), object);
	}

}
