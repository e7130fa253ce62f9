package ai.contio.spring.client;

import java.util.concurrent.atomic.AtomicBoolean;

import ai.contio.spring.observation.ContioClientObservationContext;
import ai.contio.spring.observation.ContioClientObservationConvention;
import ai.contio.spring.observation.ContioClientObservationDocumentation;
import ai.contio.spring.observation.DefaultContioClientObservationConvention;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.util.context.ContextView;

import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.ExchangeFilterFunction;
import org.springframework.web.reactive.function.client.ExchangeFunction;

/**
 * Observes a call once, whatever number of attempts it takes.
 */
final class ObservationFilter implements ExchangeFilterFunction {

	/**
	 * Where Micrometer and Spring keep the current observation in a Reactor context.
	 */
	private static final String OBSERVATION_KEY = "micrometer.observation";

	private static final ContioClientObservationConvention DEFAULT_CONVENTION = new DefaultContioClientObservationConvention();

	private final ContioClientType type;

	private final ApiVersions versions;

	private final ObservationRegistry registry;

	private final @Nullable ContioClientObservationConvention convention;

	ObservationFilter(ContioClientType type, ApiVersions versions, ObservationRegistry registry,
			@Nullable ContioClientObservationConvention convention) {
		this.type = type;
		this.versions = versions;
		this.registry = registry;
		this.convention = convention;
	}

	@Override
	public Mono<ClientResponse> filter(ClientRequest request, ExchangeFunction next) {
		if (this.registry.isNoop()) {
			return next.exchange(request).doOnNext((response) -> this.versions.isChangedBy(ApiVersions.of(response)));
		}
		return Mono.deferContextual((view) -> observe(request, next, view));
	}

	private Mono<ClientResponse> observe(ClientRequest request, ExchangeFunction next, ContextView view) {
		ContioClientObservationContext context = context(request);
		Observation observation = ContioClientObservationDocumentation.CLIENT_CALL.observation(this.convention,
				DEFAULT_CONVENTION, () -> context, this.registry);
		// Else it is the one that is current on this thread, as in a listener that blocks
		if (view.hasKey(OBSERVATION_KEY)) {
			observation.parentObservation(view.get(OBSERVATION_KEY));
		}
		observation.start();
		AtomicBoolean running = new AtomicBoolean(true);
		return next.exchange(request)
			.doOnNext((response) -> answered(observation, context, response))
			.doOnError((failure) -> failed(observation, context, failure))
			// Before the caller goes on, so that the caller sees a finished observation
			.doOnTerminate(() -> stop(observation, running))
			.doOnCancel(() -> stop(observation, running))
			.contextWrite((written) -> written.put(OBSERVATION_KEY, observation)
				.put(ContioClientObservationContext.class, context));
	}

	private void answered(Observation observation, ContioClientObservationContext context, ClientResponse response) {
		context.setStatus(response.statusCode().value());
		String version = ApiVersions.of(response);
		context.setApiVersion(version);
		if (this.versions.isChangedBy(version)) {
			observation.event(ContioClientObservationDocumentation.Events.API_VERSION_CHANGED);
		}
	}

	private ContioClientObservationContext context(ClientRequest request) {
		Operation operation = ContioCall.operation(request);
		ContioClientObservationContext context = new ContioClientObservationContext(this.type.getLabel(),
				(operation != null) ? operation.id() : null);
		String template = ContioCall.template(request);
		// What the application has put together itself may have an id in it
		context.setUri((template != null && (operation != null || template.indexOf('{') >= 0)) ? template : null);
		return context;
	}

	private static void stop(Observation observation, AtomicBoolean running) {
		if (running.compareAndSet(true, false)) {
			observation.stop();
		}
	}

	private static void failed(Observation observation, ContioClientObservationContext context, Throwable failure) {
		if (failure instanceof ContioApiException ex) {
			if (ex.getStatusCode() != null) {
				context.setStatus(ex.getStatusCode().value());
			}
			context.setCode(ex.getCode());
			context.setRequestId(ex.getRequestId());
		}
		observation.error(failure);
	}

}
