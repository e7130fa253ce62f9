package ai.contio.spring.client;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.web.reactive.function.client.ClientResponse;

/**
 * Reads the beginning of an error body, and keeps what came before a body broke off.
 */
final class ErrorBytes {

	static final int LIMIT = 64 * 1024;

	private ErrorBytes() {
	}

	static Mono<String> read(ClientResponse response) {
		return Mono.defer(() -> {
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			Flux<DataBuffer> body = response.bodyToFlux(DataBuffer.class);
			return DataBufferUtils.takeUntilByteCount(body, LIMIT)
				.doOnNext((buffer) -> append(buffer, bytes))
				.onErrorComplete()
				.then(Mono.fromSupplier(() -> bytes.toString(StandardCharsets.UTF_8)));
		});
	}

	private static void append(DataBuffer buffer, ByteArrayOutputStream bytes) {
		byte[] chunk = new byte[buffer.readableByteCount()];
		buffer.read(chunk);
		DataBufferUtils.release(buffer);
		bytes.writeBytes(chunk);
	}

}
