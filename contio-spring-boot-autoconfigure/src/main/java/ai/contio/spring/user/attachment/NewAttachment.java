package ai.contio.spring.user.attachment;

import java.util.function.BiConsumer;

import ai.contio.spring.client.FileUpload;
import ai.contio.spring.client.MultipartForm;
import ai.contio.spring.client.RequestBounds;
import org.jspecify.annotations.Nullable;

/**
 * A file to attach.
 *
 * @param file the file, of any type, at most 50 MB
 * @param kind what it is; only files can be attached so far
 * @param accessLevel who may see it; who attaches it if {@code null}
 */
public record NewAttachment(FileUpload file, @Nullable AttachmentKind kind,
		@Nullable AccessLevel accessLevel) implements MultipartForm {

	private static final long MAX_BYTES = 50L * 1024 * 1024;

	/**
	 * Checks what is to be sent.
	 * @throws IllegalArgumentException if there is no file, or if it is known to be
	 * larger than 50 MB
	 */
	public NewAttachment {
		Long length = RequestBounds.required("file", file).getLength();
		if (length != null && length > MAX_BYTES) {
			throw new IllegalArgumentException(
					"file must have at most %d bytes, but has %d".formatted(MAX_BYTES, length));
		}
	}

	/**
	 * A file that only who attaches it may see.
	 * @param file the file, of any type, at most 50 MB
	 * @return the attachment
	 * @throws IllegalArgumentException if it is known to be larger than 50 MB
	 */
	public static NewAttachment of(FileUpload file) {
		return new NewAttachment(file, null, null);
	}

	/**
	 * This attachment with an access level.
	 * @param accessLevel who may see it
	 * @return the attachment
	 */
	public NewAttachment withAccessLevel(AccessLevel accessLevel) {
		return new NewAttachment(this.file, this.kind, accessLevel);
	}

	@Override
	public void describe(BiConsumer<String, @Nullable Object> parts) {
		parts.accept("kind", this.kind);
		parts.accept("access_level", this.accessLevel);
		parts.accept("file", this.file);
	}

}
