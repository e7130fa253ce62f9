package ai.contio.spring.client;

import java.util.function.BiConsumer;

import org.jspecify.annotations.Nullable;

/**
 * An argument of an HTTP interface that becomes a multipart form. A call with one is sent
 * once: it is never repeated.
 */
public interface MultipartForm {

	/**
	 * Name each part with its value.
	 * @param parts takes the name, as Contio spells it, and the value: a
	 * {@link FileUpload}, or something that is sent as text. A collection becomes a part
	 * for each of its elements, and {@code null} none
	 */
	void describe(BiConsumer<String, @Nullable Object> parts);

}
