package ai.contio.spring.sandbox;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;

/**
 * A call byte by byte, on a connection of its own: what no client would send, and all
 * that comes back until the connection is closed.
 */
public final class RawCall {

	private static final int TIMEOUT = 20_000;

	private RawCall() {
	}

	public static String send(ContioSandbox sandbox, String request) {
		try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), sandbox.url().getPort())) {
			socket.setSoTimeout(TIMEOUT);
			socket.getOutputStream().write(request.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1));
			return read(socket);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String read(Socket socket) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			socket.getInputStream().transferTo(bytes);
		}
		catch (SocketException ex) {
			// A reset ends the connection as well as an end of file does
		}
		return bytes.toString(StandardCharsets.UTF_8);
	}

}
