package ai.contio.spring.client;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;

/**
 * Writes what is downloaded into a file. Whoever finds the file finds all of it: it is
 * written under another name beside it, and moved once it is complete.
 */
public final class DownloadedFile {

	private DownloadedFile() {
	}

	/**
	 * Write a file.
	 * @param content the bytes
	 * @param target the file to write, in a directory that exists; it is replaced
	 * @return the file that was written; only its owner may read it
	 */
	public static Mono<Path> save(Flux<DataBuffer> content, Path target) {
		Path absolute = target.toAbsolutePath();
		return Mono
			.usingWhen(create(absolute.getParent()),
					(part) -> DataBufferUtils.write(content, part, StandardOpenOption.WRITE).then(move(part, absolute)),
					(part) -> Mono.empty(), (part, ex) -> delete(part), DownloadedFile::delete)
			.thenReturn(target);
	}

	private static Mono<Path> create(@Nullable Path directory) {
		if (directory == null) {
			return Mono.error(() -> new IllegalArgumentException("The target is no file, but a whole file system"));
		}
		return Mono.fromCallable(() -> Files.createTempFile(directory, ".contio-", ".part"))
			.subscribeOn(Schedulers.boundedElastic());
	}

	private static Mono<Path> move(Path part, Path target) {
		return Mono.fromCallable(() -> Files.move(part, target, StandardCopyOption.REPLACE_EXISTING))
			.subscribeOn(Schedulers.boundedElastic());
	}

	private static Mono<Boolean> delete(Path part) {
		return Mono.fromCallable(() -> Files.deleteIfExists(part)).subscribeOn(Schedulers.boundedElastic());
	}

}
