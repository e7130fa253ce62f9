package ai.contio.spring.observation;

import java.time.Duration;

import ai.contio.spring.webhook.ContioWebhook;
import ai.contio.spring.webhook.WebhookDelivery;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.tracing.handler.DefaultTracingObservationHandler;
import io.micrometer.tracing.handler.PropagatingReceiverTracingObservationHandler;
import io.micrometer.tracing.handler.PropagatingSenderTracingObservationHandler;
import io.micrometer.tracing.otel.bridge.OtelCurrentTraceContext;
import io.micrometer.tracing.otel.bridge.OtelPropagator;
import io.micrometer.tracing.otel.bridge.OtelTracer;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.propagation.ContextPropagators;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.client.WebClient;

/**
 * An application with OpenTelemetry, whose listeners call Contio: one waits for the
 * answer, the other returns it.
 */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
class TracedApplication {

	@Bean
	InMemorySpanExporter spans() {
		return InMemorySpanExporter.create();
	}

	@Bean
	ObservationHandler<Observation.Context> tracing(InMemorySpanExporter spans) {
		Tracer otel = SdkTracerProvider.builder()
			.addSpanProcessor(SimpleSpanProcessor.create(spans))
			.build()
			.get("test");
		OtelTracer tracer = new OtelTracer(otel, new OtelCurrentTraceContext(), (event) -> {
		});
		OtelPropagator propagator = new OtelPropagator(
				ContextPropagators.create(W3CTraceContextPropagator.getInstance()), otel);
		return new ObservationHandler.FirstMatchingCompositeObservationHandler(
				new PropagatingReceiverTracingObservationHandler<>(tracer, propagator),
				new PropagatingSenderTracingObservationHandler<>(tracer, propagator),
				new DefaultTracingObservationHandler(tracer));
	}

	@Bean
	Listeners listeners(@Qualifier("contioAdminWebClient") WebClient contio) {
		return new Listeners(contio);
	}

	static final class Listeners {

		private final WebClient contio;

		Listeners(WebClient contio) {
			this.contio = contio;
		}

		@ContioWebhook(types = "canvas.deleted", id = "waits")
		void onDeleted(WebhookDelivery delivery) {
			call().block(Duration.ofSeconds(30));
		}

		@ContioWebhook(types = "canvas.created", id = "returns")
		Mono<Void> onCreated(WebhookDelivery delivery) {
			return Mono.just("elsewhere").publishOn(Schedulers.boundedElastic()).flatMap((thread) -> call());
		}

		private Mono<Void> call() {
			return this.contio.get().uri("/v1/partner/admin/app").retrieve().bodyToMono(Void.class);
		}

	}

}
