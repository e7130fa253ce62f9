package ai.contio.spring.webhook.reactive;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

import ai.contio.spring.webhook.WebhookBody.BodyTooLargeException;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.util.FastByteArrayOutputStream;

/**
 * Keeps the bytes of a body up to a limit. What comes beyond it is thrown away, but taken
 * from the connection all the same, up to a second limit: a connection that is closed
 * with bytes on their way is reset, and the sender never reads its answer.
 */
final class LimitedBytes {

	private static final int THROWN_AWAY = 4 * 1024 * 1024;

	private final FastByteArrayOutputStream kept = new FastByteArrayOutputStream();

	private final int limit;

	private long total;

	LimitedBytes(int limit) {
		this.limit = limit;
	}

	/**
	 * Take the bytes of a buffer and release it.
	 * @return whether no more should be taken
	 */
	boolean take(DataBuffer buffer) {
		this.total += buffer.readableByteCount();
		try {
			if (this.total <= this.limit) {
				copy(buffer, this.kept);
			}
		}
		finally {
			DataBufferUtils.release(buffer);
		}
		return this.total > (long) this.limit + THROWN_AWAY;
	}

	byte[] toByteArray() {
		if (this.total > this.limit) {
			throw new BodyTooLargeException();
		}
		return this.kept.toByteArrayUnsafe();
	}

	private static void copy(DataBuffer buffer, OutputStream target) {
		byte[] bytes = new byte[buffer.readableByteCount()];
		buffer.read(bytes);
		try {
			target.write(bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
