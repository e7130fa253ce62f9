package ai.contio.spring.webhook.hostile;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A connection that says what it likes.
 */
final class RawConnection {

	private static final int TIMEOUT_MILLIS = 60_000;

	private RawConnection() {
	}

	/**
	 * Send a request and read its answer.
	 * @return the answer; one without a status if the server closes the connection
	 * instead
	 * @throws SocketTimeoutException if it neither answers nor closes
	 */
	static Answer send(int port, HostileRequest request) throws SocketTimeoutException {
		try (Socket socket = open(port)) {
			write(socket, request);
			return read(socket.getInputStream());
		}
		catch (SocketTimeoutException ex) {
			throw ex;
		}
		catch (IOException ex) {
			return new Answer(0, false);
		}
	}

	static Socket open(int port) throws IOException {
		Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
		socket.setSoTimeout(TIMEOUT_MILLIS);
		socket.setTcpNoDelay(true);
		// Closed by a reset, so that a million connections leave no ports waiting
		socket.setSoLinger(true, 0);
		return socket;
	}

	private static void write(Socket socket, HostileRequest request) {
		try {
			OutputStream out = socket.getOutputStream();
			for (byte[] piece : request.pieces()) {
				out.write(piece);
				out.flush();
			}
			socket.shutdownOutput();
		}
		catch (IOException ex) {
			// It was refused before it was sent; the answer may be there
		}
	}

	private static Answer read(InputStream in) throws IOException {
		InputStream buffered = new BufferedInputStream(in);
		Answer answer = readHead(buffered);
		// After "100 Continue" comes the answer
		while (answer.status() >= 100 && answer.status() < 200) {
			answer = readHead(buffered);
		}
		return answer;
	}

	private static Answer readHead(InputStream in) throws IOException {
		int status = 0;
		boolean retryAfter = false;
		for (String line = readLine(in); !line.isEmpty(); line = readLine(in)) {
			if (line.startsWith("HTTP/1.")) {
				status = Integer.parseInt(line.substring(9, 12));
			}
			retryAfter |= line.toLowerCase(Locale.ROOT).startsWith("retry-after:");
		}
		return new Answer(status, retryAfter);
	}

	private static String readLine(InputStream in) throws IOException {
		StringBuilder line = new StringBuilder();
		for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
			line.append((char) c);
		}
		return new String(line.toString().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.ISO_8859_1).strip();
	}

	/**
	 * What came back.
	 *
	 * @param status the status, 0 if the connection was closed without one
	 * @param retryAfter whether it says when to come again
	 */
	record Answer(int status, boolean retryAfter) {

		boolean isFit() {
			return this.status < 500 || (this.status == 503 && this.retryAfter);
		}

	}

}
