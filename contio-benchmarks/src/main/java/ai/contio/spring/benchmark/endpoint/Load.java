package ai.contio.spring.benchmark.endpoint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Sends signed webhooks over several connections that are kept alive. It is in the same
 * JVM as the server, as two cores are too few for two processes; the requests are made
 * and signed before the clock starts, and written to plain sockets, so that little of the
 * time is its own.
 */
final class Load implements AutoCloseable {

	static final int CONNECTIONS = 8;

	// So many that a slow answer does not keep the next request waiting
	private static final int PACED_CONNECTIONS = 64;

	private final ExecutorService paced = Executors.newFixedThreadPool(PACED_CONNECTIONS);

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

	/**
	 * Send requests at a steady pace, whatever becomes of those before.
	 * @return how long each answer took from the moment its request was due, in
	 * nanoseconds, the quickest first
	 */
	long[] pace(int port, int count, int perSecond) throws Exception {
		List<byte[]> requests = SignedRequests.make(count);
		long[] took = new long[count];
		AtomicInteger next = new AtomicInteger();
		long start = System.nanoTime();
		List<Future<?>> all = new ArrayList<>();
		for (int i = 0; i < PACED_CONNECTIONS; i++) {
			all.add(this.paced.submit(() -> {
				try (KeptConnection connection = new KeptConnection(port)) {
					for (int index = next.getAndIncrement(); index < count; index = next.getAndIncrement()) {
						long due = start + index * (1_000_000_000L / perSecond);
						LockSupport.parkNanos(due - System.nanoTime());
						connection.exchange(requests.get(index));
						took[index] = System.nanoTime() - due;
					}
				}
				return null;
			}));
		}
		for (Future<?> sender : all) {
			sender.get();
		}
		Arrays.sort(took);
		return took;
	}

	@Override
	public void close() {
		this.paced.shutdownNow();
		this.senders.shutdownNow();
	}

}
