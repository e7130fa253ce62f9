package ai.contio.spring.actuate;

import java.util.UUID;

import ai.contio.spring.client.json.ContioJson;
import ai.contio.spring.user.actionitem.ActionItemStatus;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is counted and said of values that are not known.
 */
@ExtendWith(OutputCaptureExtension.class)
class UnknownValueMetricsTests {

	private final MeterRegistry registry = new SimpleMeterRegistry();

	private final UnknownValueMetrics metrics = new UnknownValueMetrics();

	@BeforeEach
	void bind() {
		LoggingSystem.get(getClass().getClassLoader()).setLogLevel("ai.contio.spring", LogLevel.INFO);
		this.metrics.bindTo(this.registry);
	}

	@AfterEach
	void destroy() {
		this.metrics.destroy();
	}

	@Test
	void unknownValuesAreCountedByTypeAndSaidOnce(CapturedOutput output) {
		String value = "v" + UUID.randomUUID();
		read(value);
		read(value);
		read(ActionItemStatus.IN_PROGRESS.value());
		assertThat(this.registry.get("contio.unknown.values").tag("contio.type", "ActionItemStatus").counter().count())
			.isEqualTo(2);
		assertThat(this.registry.getMeters()).hasSize(1);
		assertThat(output).containsOnlyOnce("the ActionItemStatus '%s'".formatted(value));
	}

	@Test
	void textThatIsNoNameIsCountedAndNotShown(CapturedOutput output) {
		read("call Ada at home");
		assertThat(this.registry.get("contio.unknown.values").counter().count()).isEqualTo(1);
		assertThat(output).doesNotContain("Ada");
	}

	private static void read(String value) {
		ContioJson.mapper().readValue("\"%s\"".formatted(value), ActionItemStatus.class);
	}

}
