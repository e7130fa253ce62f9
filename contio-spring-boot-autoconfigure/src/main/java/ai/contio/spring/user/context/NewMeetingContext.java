package ai.contio.spring.user.context;

import java.util.function.BiConsumer;

import ai.contio.spring.client.FileUpload;
import ai.contio.spring.client.MultipartForm;
import ai.contio.spring.client.RequestBounds;
import org.jspecify.annotations.Nullable;

/**
 * A text to upload.
 *
 * @param file the text
 * @param sourceFormat what it is written in
 * @param title what it is called
 * @param contextType what kind of text it is, in your own terms
 */
public record NewMeetingContext(FileUpload file, SourceFormat sourceFormat, @Nullable String title,
		@Nullable String contextType) implements MultipartForm {

	/**
	 * Checks what is to be sent.
	 * @throws IllegalArgumentException if the text or its format is missing
	 */
	public NewMeetingContext {
		RequestBounds.required("file", file);
		RequestBounds.required("source_format", sourceFormat);
	}

	/**
	 * A text without a title.
	 * @param file the text
	 * @param sourceFormat what it is written in
	 * @return the text
	 * @throws IllegalArgumentException if the text or its format is missing
	 */
	public static NewMeetingContext of(FileUpload file, SourceFormat sourceFormat) {
		return new NewMeetingContext(file, sourceFormat, null, null);
	}

	/**
	 * This text with a title.
	 * @param title what it is called
	 * @return the text
	 */
	public NewMeetingContext withTitle(String title) {
		return new NewMeetingContext(this.file, this.sourceFormat, title, this.contextType);
	}

	/**
	 * This text with a kind.
	 * @param contextType what kind of text it is, in your own terms
	 * @return the text
	 */
	public NewMeetingContext withContextType(String contextType) {
		return new NewMeetingContext(this.file, this.sourceFormat, this.title, contextType);
	}

	@Override
	public void describe(BiConsumer<String, @Nullable Object> parts) {
		parts.accept("title", this.title);
		parts.accept("context_type", this.contextType);
		parts.accept("source_format", this.sourceFormat);
		parts.accept("file", this.file);
	}

}
