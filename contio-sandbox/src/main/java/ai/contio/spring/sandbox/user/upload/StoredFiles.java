package ai.contio.spring.sandbox.user.upload;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

import ai.contio.spring.sandbox.state.Resettable;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import org.springframework.web.multipart.MultipartFile;

/**
 * Keeps what was uploaded in a folder for temporary files, until the sandbox is reset or
 * ends.
 */
@Component
public final class StoredFiles implements Resettable, AutoCloseable {

	private @Nullable Path folder;

	/**
	 * Keep a file.
	 * @param file the file
	 * @return where it is
	 */
	public StoredFile keep(MultipartFile file) {
		try {
			Path path = folder().resolve(UUID.randomUUID().toString());
			file.transferTo(path);
			return new OnDisk(path, file.getSize());
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The sandbox cannot keep the file", ex);
		}
	}

	/**
	 * Keep bytes.
	 * @param bytes the bytes
	 * @return where they are
	 */
	public StoredFile keep(byte[] bytes) {
		return new InMemory(bytes);
	}

	/**
	 * Forget a file.
	 * @param file the file
	 */
	public void remove(StoredFile file) {
		if (file instanceof OnDisk stored) {
			try {
				Files.deleteIfExists(stored.path());
			}
			catch (IOException ex) {
				throw new UncheckedIOException("The sandbox cannot delete the file", ex);
			}
		}
	}

	private synchronized Path folder() throws IOException {
		Path existing = this.folder;
		if (existing == null) {
			existing = Files.createTempDirectory("contio-sandbox-");
			this.folder = existing;
		}
		return existing;
	}

	@Override
	public synchronized void reset() {
		try {
			FileSystemUtils.deleteRecursively(this.folder);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The sandbox cannot delete its files", ex);
		}
		finally {
			this.folder = null;
		}
	}

	@Override
	public void close() {
		reset();
	}

	private record OnDisk(Path path, long size) implements StoredFile {

		@Override
		public InputStream open() throws IOException {
			return Files.newInputStream(this.path);
		}

	}

	private record InMemory(byte[] bytes) implements StoredFile {

		@Override
		public long size() {
			return this.bytes.length;
		}

		@Override
		public InputStream open() {
			return new ByteArrayInputStream(this.bytes);
		}

	}

}
