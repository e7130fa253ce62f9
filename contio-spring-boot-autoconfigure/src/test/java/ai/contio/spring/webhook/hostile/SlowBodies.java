package ai.contio.spring.webhook.hostile;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * Requests whose bodies come byte by byte and never get anywhere. One that the server has
 * had enough of is followed by another.
 */
final class SlowBodies implements AutoCloseable {

	private static final byte[] BEGINNING = """
			POST /webhooks/contio HTTP/1.1\r
			Host: localhost\r
			Content-Type: application/json\r
			Content-Length: 99999\r
			\r
			{""".getBytes(StandardCharsets.US_ASCII);

	private final Socket[] sockets;

	private final int port;

	private int next;

	private int begun;

	SlowBodies(int port, int count) throws IOException {
		this.port = port;
		this.sockets = new Socket[count];
		for (int i = 0; i < count; i++) {
			this.sockets[i] = begin();
		}
	}

	private Socket begin() throws IOException {
		Socket socket = RawConnection.open(this.port);
		socket.getOutputStream().write(BEGINNING);
		this.begun++;
		return socket;
	}

	/**
	 * Send one byte more of one of them.
	 */
	void drip() throws IOException {
		int index = this.next++ % this.sockets.length;
		try {
			this.sockets[index].getOutputStream().write(' ');
		}
		catch (IOException ex) {
			this.sockets[index].close();
			this.sockets[index] = begin();
		}
	}

	/**
	 * How many were begun.
	 */
	int begun() {
		return this.begun;
	}

	@Override
	public void close() throws IOException {
		for (Socket socket : this.sockets) {
			socket.close();
		}
	}

}
