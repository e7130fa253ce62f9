package ai.contio.spring.observation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;

import ai.contio.spring.observation.ContioInboxObservationDocumentation.StoreKeys;
import ai.contio.spring.observation.ContioInboxObservationDocumentation.WorkKeys;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.transport.Kind;
import io.micrometer.observation.transport.ReceiverContext;
import io.micrometer.observation.transport.SenderContext;
import org.jspecify.annotations.Nullable;

/**
 * Makes the observations of the durable inbox. What sends an event into it and what takes
 * it out again are observed as sender and receiver of a message, so that Micrometer's own
 * handlers carry the trace, in whatever form the application propagates it.
 */
public final class ContioInboxObservations {

	/** Observations that nobody sees. */
	public static final ContioInboxObservations NOOP = new ContioInboxObservations(ObservationRegistry.NOOP);

	private final ObservationRegistry registry;

	/**
	 * Observations that go to a registry.
	 * @param registry the registry
	 */
	public ContioInboxObservations(ObservationRegistry registry) {
		this.registry = registry;
	}

	/**
	 * Observe that an event is stored.
	 * @param eventType a known event type or {@code unknown}
	 * @param store stores the event with the trace that it belongs to, which is
	 * {@code null} if there is none
	 * @param <T> what it returns
	 * @return what it returned
	 */
	public <T> T store(String eventType, Function<@Nullable String, T> store) {
		if (this.registry.isNoop()) {
			return store.apply(null);
		}
		Map<String, String> headers = new LinkedHashMap<>();
		SenderContext<Map<String, String>> context = new SenderContext<>(
				(carrier, name, value) -> Objects.requireNonNull(carrier).put(name, value), Kind.PRODUCER);
		context.setCarrier(headers);
		return ContioInboxObservationDocumentation.STORE.observation(this.registry, () -> context)
			.lowCardinalityKeyValue(StoreKeys.EVENT_TYPE.withValue(eventType))
			.observe(() -> store.apply(TraceText.write(headers)));
	}

	/**
	 * Observe a listener's turn at a stored event, as part of the trace that the event
	 * was stored with.
	 * @param listenerId the id of the listener
	 * @param trace the trace that the event was stored with, {@code null} if there was
	 * none
	 * @param work begins the work
	 * @param <T> what comes of it
	 * @return what comes of it
	 */
	public <T> CompletableFuture<T> work(String listenerId, @Nullable String trace,
			Supplier<CompletableFuture<T>> work) {
		if (this.registry.isNoop()) {
			return work.get();
		}
		ReceiverContext<Map<String, String>> context = new ReceiverContext<>(Map::get, Kind.CONSUMER);
		context.setCarrier(TraceText.read(trace));
		Observation observation = ContioInboxObservationDocumentation.WORK.observation(this.registry, () -> context)
			.lowCardinalityKeyValue(WorkKeys.LISTENER.withValue(listenerId))
			.start();
		return observation.scoped(work).whenComplete((done, failure) -> {
			if (failure != null) {
				observation.error(failure);
			}
			observation.stop();
		});
	}

}
