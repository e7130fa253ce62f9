package ai.contio.spring.observation;

import java.util.concurrent.Executor;
import java.util.function.Supplier;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;

/**
 * Makes the observations of receiving webhooks.
 */
public final class ContioWebhookObservations {

	private final ObservationRegistry registry;

	private final ContioWebhookObservationConvention webhookConvention;

	private final ContioListenerObservationConvention listenerConvention;

	/**
	 * Observations that go to a registry.
	 * @param registry the registry
	 * @param webhookConvention how requests are named
	 * @param listenerConvention how calls of listeners are named
	 */
	public ContioWebhookObservations(ObservationRegistry registry, ContioWebhookObservationConvention webhookConvention,
			ContioListenerObservationConvention listenerConvention) {
		this.registry = registry;
		this.webhookConvention = webhookConvention;
		this.listenerConvention = listenerConvention;
	}

	/**
	 * Start the observation of a request.
	 * @param context what is known of it
	 * @return the started observation
	 */
	public Observation start(ContioWebhookContext context) {
		return Observation.start(this.webhookConvention, () -> context, this.registry);
	}

	/**
	 * Lets tasks run within the observation that is current where they are handed over.
	 * @param executor what runs the tasks
	 * @return the same in the scope of the observation
	 */
	public Executor inScope(Executor executor) {
		return (task) -> {
			Observation current = this.registry.getCurrentObservation();
			executor.execute((current != null) ? () -> current.scoped(task) : task);
		};
	}

	/**
	 * The observation of a call of a listener, below the one that is current on this
	 * thread now.
	 * @param context what is known of the call
	 * @return starts the observation, on the thread that makes the call
	 */
	public Supplier<Observation> listener(ContioListenerContext context) {
		Observation current = this.registry.getCurrentObservation();
		Observation observation = Observation.createNotStarted(this.listenerConvention, () -> context, this.registry)
			.parentObservation(current);
		// A tracer takes the span of the thread for its parent, if there is one
		return () -> (current != null) ? current.scoped(() -> observation.start()) : observation.start();
	}

}
