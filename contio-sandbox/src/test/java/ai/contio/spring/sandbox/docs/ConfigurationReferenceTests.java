package ai.contio.spring.sandbox.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The configuration reference says what the code says.
 */
class ConfigurationReferenceTests {

	private static final Path REFERENCE = Path.of("../docs/configuration.md");

	private static final String BEGIN = "<!-- begin: written by ConfigurationReferenceTests -->\n";

	private static final String END = "<!-- end -->\n";

	private static final String UPDATE = "contio.docs.update";

	@Test
	void referenceIsThatOfThisVersion() throws IOException {
		String document = Files.readString(REFERENCE);
		int begin = document.indexOf(BEGIN) + BEGIN.length();
		int end = document.indexOf(END);
		String current = document.substring(0, begin) + "\n" + ConfigurationReference.render() + "\n"
				+ document.substring(end);
		if (Boolean.getBoolean(UPDATE)) {
			Files.writeString(REFERENCE, current);
			return;
		}
		assertThat(document)
			.as("docs/configuration.md is stale. Write it anew with: mvn -pl contio-sandbox -am test -Dtest=ConfigurationReferenceTests -Dsurefire.failIfNoSpecifiedTests=false -D%s=true",
					UPDATE)
			.isEqualTo(current);
	}

}
