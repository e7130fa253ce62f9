package ai.contio.spring.actuate;

import java.util.function.Consumer;

import ai.contio.spring.client.json.OpenEnum;
import ai.contio.spring.client.json.UnknownValues;
import ai.contio.spring.observation.ContioMeterDocumentation;
import ai.contio.spring.observation.ContioMeterDocumentation.UnknownValueKeys;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

import org.springframework.beans.factory.DisposableBean;

/**
 * Counts values that this version does not know, by their type.
 */
public final class UnknownValueMetrics implements MeterBinder, DisposableBean {

	private volatile Consumer<Class<? extends OpenEnum>> listener = (type) -> {
	};

	@Override
	public synchronized void bindTo(MeterRegistry registry) {
		Consumer<Class<? extends OpenEnum>> before = this.listener;
		UnknownValues.removeListener(before);
		Consumer<Class<? extends OpenEnum>> further = before.andThen((type) -> count(registry, type));
		this.listener = further;
		UnknownValues.addListener(further);
	}

	private static void count(MeterRegistry registry, Class<? extends OpenEnum> type) {
		Counter.builder(ContioMeterDocumentation.UNKNOWN_VALUES.getName())
			.tag(UnknownValueKeys.TYPE.asString(), type.getSimpleName())
			.description("Values of enumerations that this version does not know")
			.register(registry)
			.increment();
	}

	@Override
	public void destroy() {
		UnknownValues.removeListener(this.listener);
	}

}
