package ai.contio.spring.observation;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import ai.contio.spring.observation.ContioClientObservationDocumentation.LowCardinality;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How many meters can come of what answers.
 */
class ContioTagsTests {

	private final ContioClientObservationConvention convention = new DefaultContioClientObservationConvention();

	@Test
	void codesThatNeverEndMakeNoMetersThatNeverEnd() {
		assertThat(code("not_found")).isEqualTo("not_found");
		Set<String> tags = IntStream.range(0, 10_000).mapToObj((i) -> code("code_" + i)).collect(Collectors.toSet());
		assertThat(tags).hasSizeBetween(100, 250).contains("code_0", "other").doesNotContain("code_9999");
		assertThat(code("not_found")).isEqualTo("not_found");
	}

	@Test
	void apiVersionsThatNeverEndMakeNoMetersThatNeverEnd() {
		Set<String> tags = IntStream.range(0, 1000).mapToObj((i) -> version("1." + i)).collect(Collectors.toSet());
		assertThat(tags).hasSizeBetween(10, 50).contains("1.0", "other");
	}

	private String code(String code) {
		ContioClientObservationContext context = new ContioClientObservationContext("user", "getMeeting");
		context.setCode(code);
		return value(context, LowCardinality.CODE);
	}

	private String version(String version) {
		ContioClientObservationContext context = new ContioClientObservationContext("user", "getMeeting");
		context.setApiVersion(version);
		return value(context, LowCardinality.API_VERSION);
	}

	private String value(ContioClientObservationContext context, LowCardinality key) {
		return this.convention.getLowCardinalityKeyValues(context)
			.stream()
			.filter((tag) -> tag.getKey().equals(key.asString()))
			.findFirst()
			.orElseThrow()
			.getValue();
	}

}
