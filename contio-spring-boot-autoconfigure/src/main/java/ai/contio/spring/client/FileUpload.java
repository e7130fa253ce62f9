package ai.contio.spring.client;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.BiConsumer;

import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;

import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.http.client.MultipartBodyBuilder;

/**
 * A file to upload. It is read while it is sent, never as a whole. Immutable.
 */
public final class FileUpload implements MultipartForm {

	private final String fileName;

	private final Object content;

	private final @Nullable MediaType contentType;

	private final @Nullable Long length;

	private FileUpload(String fileName, Object content, @Nullable MediaType contentType, @Nullable Long length) {
		this.fileName = UploadName.check(fileName);
		this.content = content;
		this.contentType = contentType;
		this.length = length;
	}

	/**
	 * A file of this machine, under its own name.
	 * @param path the file
	 * @return the upload
	 * @throws IllegalArgumentException if the path has no name
	 */
	public static FileUpload of(Path path) {
		return of(new FileSystemResource(path));
	}

	/**
	 * A resource, under its own name.
	 * @param resource the resource
	 * @return the upload
	 * @throws IllegalArgumentException if the resource has no name: see
	 * {@link #of(String, Resource)}
	 */
	public static FileUpload of(Resource resource) {
		String fileName = resource.getFilename();
		if (fileName == null) {
			throw new IllegalArgumentException("%s has no file name. Give one".formatted(resource.getDescription()));
		}
		return of(fileName, resource);
	}

	/**
	 * A resource.
	 * @param fileName the name of the file, without directories; Contio may tell by its
	 * end what it is
	 * @param resource the content
	 * @return the upload
	 * @throws IllegalArgumentException if the name is blank
	 */
	public static FileUpload of(String fileName, Resource resource) {
		return new FileUpload(fileName, resource, null, null);
	}

	/**
	 * Something that is made while it is sent.
	 * @param fileName the name of the file, without directories; Contio may tell by its
	 * end what it is
	 * @param content the bytes
	 * @return the upload
	 * @throws IllegalArgumentException if the name is blank
	 */
	public static FileUpload of(String fileName, Publisher<DataBuffer> content) {
		return new FileUpload(fileName, content, null, null);
	}

	/**
	 * This upload as another type than the end of its name says.
	 * @param contentType the type
	 * @return the upload
	 */
	public FileUpload withContentType(MediaType contentType) {
		return new FileUpload(this.fileName, this.content, contentType, this.length);
	}

	/**
	 * This upload with a length that is known beforehand. That of a {@link Resource} is
	 * told anyway, where it has one.
	 * @param length the length in bytes
	 * @return the upload
	 * @throws IllegalArgumentException if the length is negative
	 */
	public FileUpload withLength(long length) {
		if (length < 0) {
			throw new IllegalArgumentException("length must not be negative, but is %d".formatted(length));
		}
		return new FileUpload(this.fileName, this.content, this.contentType, length);
	}

	/**
	 * The name of the file.
	 * @return the name
	 */
	public String getFileName() {
		return this.fileName;
	}

	/**
	 * The length that is known beforehand: the one that was given, or that of a file.
	 * @return the length in bytes, or {@code null} if it is not known
	 */
	public @Nullable Long getLength() {
		return (this.length != null || !(this.content instanceof Resource resource) || !resource.isFile()) ? this.length
				: length(resource);
	}

	private static @Nullable Long length(Resource file) {
		try {
			return file.contentLength();
		}
		catch (IOException ex) {
			// Reading it tells why
			return null;
		}
	}

	@Override
	public void describe(BiConsumer<String, @Nullable Object> parts) {
		parts.accept("file", this);
	}

	@SuppressWarnings("unchecked")
	void addTo(MultipartBodyBuilder body, String name) {
		MultipartBodyBuilder.PartBuilder part = (this.content instanceof Resource resource) ? body.part(name, resource)
				: body.asyncPart(name, (Publisher<DataBuffer>) this.content, DataBuffer.class);
		part.headers((headers) -> {
			headers.set(HttpHeaders.CONTENT_DISPOSITION, UploadName.disposition(name, this.fileName));
			headers.setContentType(type());
			if (this.length != null) {
				headers.setContentLength(this.length);
			}
		});
	}

	private MediaType type() {
		return (this.contentType != null) ? this.contentType
				: MediaTypeFactory.getMediaType(this.fileName).orElse(MediaType.APPLICATION_OCTET_STREAM);
	}

	@Override
	public String toString() {
		return "FileUpload[fileName=%s, contentType=%s, length=%s]".formatted(Text.line(this.fileName, 128), type(),
				this.length);
	}

}
