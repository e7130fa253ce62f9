package ai.contio.spring.benchmark.endpoint;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.Locale;

/**
 * A connection for one request after the other. Reactor Netty up to 1.3.6 can stop
 * reading one (reactor-netty 4361): it is opened anew then, and the request is sent
 * again, whichever of the two is measured.
 */
final class KeptConnection implements AutoCloseable {

	private static final int TIMEOUT_MILLIS = 5000;

	private final int port;

	private Socket socket;

	private InputStream in;

	KeptConnection(int port) throws IOException {
		this.port = port;
		this.socket = open(port);
		this.in = new BufferedInputStream(this.socket.getInputStream());
	}

	private static Socket open(int port) throws IOException {
		Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
		socket.setTcpNoDelay(true);
		socket.setSoTimeout(TIMEOUT_MILLIS);
		return socket;
	}

	void exchange(byte[] request) throws IOException {
		try {
			exchangeOnce(request);
		}
		catch (SocketTimeoutException ex) {
			this.socket.close();
			this.socket = open(this.port);
			this.in = new BufferedInputStream(this.socket.getInputStream());
			exchangeOnce(request);
		}
	}

	private void exchangeOnce(byte[] request) throws IOException {
		this.socket.getOutputStream().write(request);
		String status = line();
		int length = 0;
		for (String line = line(); !line.isEmpty(); line = line()) {
			if (line.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
				length = Integer.parseInt(line.substring(15).strip());
			}
		}
		this.in.skipNBytes(length);
		if (!status.startsWith("HTTP/1.1 200")) {
			throw new IOException("Answered with " + status);
		}
	}

	private String line() throws IOException {
		StringBuilder line = new StringBuilder();
		for (int c = this.in.read(); c != '\n'; c = this.in.read()) {
			if (c < 0) {
				throw new IOException("The connection was closed");
			}
			if (c != '\r') {
				line.append((char) c);
			}
		}
		return line.toString();
	}

	@Override
	public void close() throws IOException {
		this.socket.close();
	}

}
