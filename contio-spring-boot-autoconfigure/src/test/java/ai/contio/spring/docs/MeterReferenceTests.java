package ai.contio.spring.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import ai.contio.spring.observation.ContioClientObservationDocumentation;
import ai.contio.spring.observation.ContioInboxObservationDocumentation;
import ai.contio.spring.observation.ContioMeterDocumentation;
import ai.contio.spring.observation.ContioRefreshObservationDocumentation;
import ai.contio.spring.observation.ContioWebhookObservationDocumentation;
import io.micrometer.observation.docs.ObservationDocumentation;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The reference of metrics and spans says what the code says.
 */
class MeterReferenceTests {

	private static final Path REFERENCE = Path.of("../docs/operations.md");

	private static final String BEGIN = "<!-- begin: written by MeterReferenceTests -->\n";

	private static final String END = "<!-- end -->\n";

	private static final String UPDATE = "contio.docs.update";

	private static final List<? extends ObservationDocumentation> OBSERVATIONS = Stream
		.<ObservationDocumentation[]>of(ContioClientObservationDocumentation.values(),
				ContioRefreshObservationDocumentation.values(), ContioWebhookObservationDocumentation.values(),
				ContioInboxObservationDocumentation.values())
		.flatMap(Stream::of)
		.toList();

	@Test
	void referenceIsThatOfThisVersion() throws IOException {
		String document = Files.readString(REFERENCE);
		String current = document.substring(0, document.indexOf(BEGIN) + BEGIN.length())
				+ MeterReference.render(OBSERVATIONS, List.of(ContioMeterDocumentation.values())) + "\n"
				+ document.substring(document.indexOf(END));
		if (Boolean.getBoolean(UPDATE)) {
			Files.writeString(REFERENCE, current);
			return;
		}
		assertThat(document)
			.as("docs/operations.md is stale. Write it anew with: mvn -pl contio-spring-boot-autoconfigure -am test -Dtest=MeterReferenceTests -Dsurefire.failIfNoSpecifiedTests=false -D%s=true",
					UPDATE)
			.isEqualTo(current);
	}

}
