package ai.contio.spring.sandbox.fault;

import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

import jakarta.servlet.ServletRequest;

/**
 * By how much a call is late. It waits once: before its work if it comes that far, before
 * its answer otherwise.
 */
final class Latency {

	private static final String ATTRIBUTE = Latency.class.getName();

	private Duration left;

	private Latency(Duration left) {
		this.left = left;
	}

	static Latency of(List<Fault> faults) {
		return new Latency(faults.stream()
			.filter((fault) -> fault.effect() == FaultEffect.LATENCY)
			.map(Fault::delay)
			.filter(Objects::nonNull)
			.reduce(Duration.ZERO, Duration::plus));
	}

	static Latency of(ServletRequest request) {
		return (request.getAttribute(ATTRIBUTE) instanceof Latency latency) ? latency : new Latency(Duration.ZERO);
	}

	void bindTo(ServletRequest request) {
		request.setAttribute(ATTRIBUTE, this);
	}

	void pass() throws InterruptedIOException {
		Duration delay = this.left;
		this.left = Duration.ZERO;
		try {
			TimeUnit.MILLISECONDS.sleep(delay.toMillis());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new InterruptedIOException("The sandbox was stopped while a call was late");
		}
	}

}
