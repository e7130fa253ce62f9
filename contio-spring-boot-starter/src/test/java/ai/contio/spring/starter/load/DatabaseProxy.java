package ai.contio.spring.starter.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.jspecify.annotations.Nullable;

/**
 * A way to a database that can be cut, or swallow what goes along it. Connections that
 * were open when it did stay silent for ever, as those of a server that lost its power.
 */
public final class DatabaseProxy implements AutoCloseable {

	private static final String PREFIX = "jdbc:";

	private final ExecutorService threads = Executors.newCachedThreadPool();

	private final Set<Link> links = ConcurrentHashMap.newKeySet();

	private final URI target;

	private final int port;

	private @Nullable ServerSocket server;

	private volatile boolean silent;

	/**
	 * A way to a database, which is open.
	 * @param url the URL of the database
	 */
	public DatabaseProxy(String url) {
		this.target = URI.create(url.substring(PREFIX.length()));
		this.port = open(0);
	}

	/**
	 * The URL of the database along this way.
	 * @return the URL
	 */
	public String url() {
		return PREFIX + this.target.toString()
			.replace(this.target.getHost() + ":" + this.target.getPort(), "localhost:" + this.port);
	}

	/**
	 * End all connections, and refuse others.
	 */
	public void cut() {
		closeServer();
		this.links.forEach(Link::close);
	}

	/**
	 * Let nothing pass any more, without saying so: nothing is refused, and nothing is
	 * answered.
	 */
	public void swallow() {
		this.silent = true;
		this.links.forEach(Link::silence);
	}

	/**
	 * Let new connections pass again.
	 */
	public void restore() {
		this.silent = false;
		if (this.server == null) {
			open(this.port);
		}
	}

	private int open(int port) {
		try {
			ServerSocket opened = new ServerSocket();
			opened.setReuseAddress(true);
			opened.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 200);
			this.server = opened;
			this.threads.execute(() -> accept(opened));
			return opened.getLocalPort();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void accept(ServerSocket opened) {
		try {
			while (!opened.isClosed()) {
				Link link = new Link(opened.accept(), new Socket(this.target.getHost(), this.target.getPort()));
				this.links.add(link);
				if (this.silent) {
					link.silence();
				}
				this.threads.execute(() -> link.pump(link.client, link.database));
				this.threads.execute(() -> link.pump(link.database, link.client));
				if (opened.isClosed()) {
					link.close();
				}
			}
		}
		catch (IOException ex) {
			// It was cut
		}
	}

	private void closeServer() {
		ServerSocket opened = this.server;
		this.server = null;
		close(opened);
	}

	@Override
	public void close() {
		cut();
		this.threads.shutdownNow();
	}

	private static void close(@Nullable AutoCloseable closeable) {
		try {
			if (closeable != null) {
				closeable.close();
			}
		}
		catch (Exception ex) {
			// Closed already
		}
	}

	/** A connection, which passes bytes on until it is closed, or falls silent. */
	private final class Link {

		private final Socket client;

		private final Socket database;

		private boolean silenced;

		Link(Socket client, Socket database) {
			this.client = client;
			this.database = database;
		}

		void pump(Socket from, Socket to) {
			byte[] buffer = new byte[16 * 1024];
			try {
				InputStream in = from.getInputStream();
				OutputStream out = to.getOutputStream();
				for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
					pass(out, buffer, read);
				}
			}
			catch (IOException ex) {
				// One end is gone
			}
			close();
		}

		private synchronized void pass(OutputStream out, byte[] buffer, int length) throws IOException {
			if (!this.silenced) {
				out.write(buffer, 0, length);
			}
		}

		/* The database sees the end of it, and rolls back; the client sees nothing */
		synchronized void silence() {
			this.silenced = true;
		}

		void close() {
			DatabaseProxy.close(this.client);
			DatabaseProxy.close(this.database);
			DatabaseProxy.this.links.remove(this);
		}

	}

}
