package ai.contio.spring.user.chat;

import java.util.Map;

import ai.contio.spring.client.RequestBounds;
import org.jspecify.annotations.Nullable;

/**
 * The bounds of what a partner app stores with a session. They stand in the text of the
 * vendor's specification.
 */
final class ChatMetadata {

	private static final int MAX_KEYS = 10;

	private ChatMetadata() {
	}

	static void check(@Nullable Map<String, String> metadata) {
		if (metadata == null) {
			return;
		}
		RequestBounds.maxSize("metadata", metadata.keySet(), MAX_KEYS);
		metadata.forEach((key, value) -> {
			RequestBounds.length("a key of metadata", key, 1, 256);
			RequestBounds.length("metadata." + key, value, 0, 1024);
		});
	}

}
