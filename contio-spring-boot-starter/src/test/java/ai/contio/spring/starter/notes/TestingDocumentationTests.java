package ai.contio.spring.starter.notes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What docs/testing.md shows is code that compiles, and for the most part runs.
 */
class TestingDocumentationTests {

	private static final Pattern JAVA = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);

	@Test
	void snippetsAreCompiledCode() throws IOException {
		String compiled = squeeze(sources());
		assertThat(snippets()).isNotEmpty().allSatisfy((snippet) -> assertThat(compiled).contains(squeeze(snippet)));
	}

	@Test
	void firstExampleIsAWholeTestOfTwentyLinesAtMost() throws IOException {
		String first = snippets().get(0);
		assertThat(first.lines()).hasSizeLessThanOrEqualTo(20);
		assertThat("package" + squeeze(first)).isEqualTo(
				"package" + squeeze(source(Path.of(folder(), "NotesTests.java"))).replaceFirst("package[^;]*;", ""));
	}

	private static List<String> snippets() throws IOException {
		return JAVA.matcher(Files.readString(Path.of("../docs/testing.md")))
			.results()
			.map((MatchResult match) -> match.group(1))
			.toList();
	}

	private static String sources() throws IOException {
		try (Stream<Path> files = Files.list(Path.of(folder()))) {
			return files.map(TestingDocumentationTests::source).collect(Collectors.joining());
		}
	}

	private static String folder() {
		return "src/test/java/" + TestingDocumentationTests.class.getPackageName().replace('.', '/');
	}

	private static String source(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new IllegalStateException("Cannot read " + file, ex);
		}
	}

	private static String squeeze(String code) {
		return code.replaceAll("\\s+", "");
	}

}
