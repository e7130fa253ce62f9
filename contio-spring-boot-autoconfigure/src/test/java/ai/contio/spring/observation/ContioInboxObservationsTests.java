package ai.contio.spring.observation;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.transport.ReceiverContext;
import io.micrometer.observation.transport.SenderContext;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What of a trace is stored with an event, and that it is found again.
 */
class ContioInboxObservationsTests {

	private final Map<String, String> sent = new HashMap<>();

	private final Map<String, String> received = new HashMap<>();

	private final ObservationRegistry registry = ObservationRegistry.create();

	private final ContioInboxObservations observations = new ContioInboxObservations(this.registry);

	ContioInboxObservationsTests() {
		this.registry.observationConfig().observationHandler(new Headers());
	}

	@Test
	void headersOfAnyPropagationComeBack() {
		this.sent.put("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01");
		this.sent.put("tracestate", "vendor=a=b");
		continueWith(store());
		assertThat(this.received).isEqualTo(this.sent);
	}

	@Test
	void baggageStaysOutOfTheDatabase() {
		this.sent.put("b3", "0");
		this.sent.put("Baggage", "user=ada");
		assertThat(store()).isEqualTo("b3=0");
	}

	@Test
	void traceThatNoColumnHoldsIsGivenUp() {
		this.sent.put("tracestate", "x".repeat(1000));
		assertThat(store()).isNull();
	}

	@Test
	void headerThatIsNoPlainTextIsLeftOut() {
		this.sent.put("b3", "0\ntraceparent=forged");
		assertThat(store()).isNull();
	}

	@Test
	void eventWithoutATraceBeginsOne() {
		continueWith(null);
		assertThat(this.received).isEmpty();
	}

	private String store() {
		String[] stored = new String[1];
		this.observations.store("meeting.completed", (trace) -> {
			stored[0] = trace;
			return true;
		});
		return stored[0];
	}

	private void continueWith(String trace) {
		this.observations.work("notes", trace, () -> CompletableFuture.completedFuture(true)).join();
	}

	private final class Headers implements ObservationHandler<Observation.Context> {

		@Override
		@SuppressWarnings("unchecked")
		public void onStart(Observation.Context context) {
			if (context instanceof SenderContext<?> sender) {
				SenderContext<Object> any = (SenderContext<Object>) sender;
				ContioInboxObservationsTests.this.sent
					.forEach((name, value) -> any.getSetter().set(any.getCarrier(), name, value));
			}
			if (context instanceof ReceiverContext<?> receiver) {
				ReceiverContext<Object> any = (ReceiverContext<Object>) receiver;
				for (String name : new String[] { "traceparent", "tracestate", "b3" }) {
					String value = any.getGetter().get(any.getCarrier(), name);
					if (value != null) {
						ContioInboxObservationsTests.this.received.put(name, value);
					}
				}
			}
		}

		@Override
		public boolean supportsContext(Observation.Context context) {
			return true;
		}

	}

}
