package ai.contio.spring.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The Java code in the documentation is code that compiles.
 */
class DocumentationTests {

	private static final Pattern JAVA = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);

	@ParameterizedTest
	@CsvSource("clients.md, ClientsSnippets")
	void snippetsAreCompiledCode(String document, String source) throws IOException {
		String markdown = Files.readString(Path.of("../docs", document));
		String compiled = squeeze(Files
			.readString(Path.of("src/test/java", getClass().getPackageName().replace('.', '/'), source + ".java")));
		List<String> snippets = JAVA.matcher(markdown).results().map((MatchResult match) -> match.group(1)).toList();
		assertThat(snippets).isNotEmpty().allSatisfy((snippet) -> assertThat(compiled).contains(squeeze(snippet)));
	}

	private static String squeeze(String code) {
		return code.replaceAll("\\s+", "");
	}

}
