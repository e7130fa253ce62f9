package ai.contio.spring.benchmark.endpoint;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Sends signed webhooks over several connections that are kept alive. It is in the same
 * JVM as the server, as two cores are too few for two processes; the requests are made
 * and signed before the clock starts, and written to plain sockets, so that little of the
 * time is its own.
 */
final class Load implements AutoCloseable {

	private static final int CONNECTIONS = 8;

	private final ExecutorService senders = Executors.newFixedThreadPool(CONNECTIONS);

	/**
	 * Send requests.
	 * @return how many were answered in a second
	 */
	double send(int port, int count) throws Exception {
		List<List<byte[]>> shares = new ArrayList<>();
		for (int i = 0; i < CONNECTIONS; i++) {
			shares.add(SignedRequests.make(count / CONNECTIONS));
		}
		long start = System.nanoTime();
		List<Future<?>> all = new ArrayList<>();
		for (List<byte[]> share : shares) {
			all.add(this.senders.submit(() -> {
				try (KeptConnection connection = new KeptConnection(port)) {
					for (byte[] request : share) {
						connection.exchange(request);
					}
				}
				return null;
			}));
		}
		for (Future<?> sender : all) {
			sender.get();
		}
		return (count / CONNECTIONS * CONNECTIONS) / ((System.nanoTime() - start) / 1e9);
	}

	@Override
	public void close() {
		this.senders.shutdownNow();
	}

}
