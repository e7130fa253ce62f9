package ai.contio.spring.sandbox.docs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ai.contio.spring.autoconfigure.ContioProperties;
import ai.contio.spring.sandbox.SandboxSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.io.ByteArrayResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the documentation says is true of the code: the Java about the sandbox is code
 * that compiles, and every YAML holds properties that exist, with values they take.
 */
class DocumentationTests {

	private static final Pattern JAVA = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);

	private static final Pattern YAML = Pattern.compile("```yaml\\n(.*?)```", Pattern.DOTALL);

	private static final Pattern LIST_INDEX = Pattern.compile("\\[\\d+].*");

	@Test
	void snippetsOfTheSandboxAreCompiledCode() throws IOException {
		String source = "src/test/java/%s/SandboxSnippets.java"
			.formatted(getClass().getPackageName().replace('.', '/'));
		String compiled = squeeze(Files.readString(Path.of(source)));
		assertThat(blocks(JAVA, Path.of("../docs/sandbox.md"))).isNotEmpty()
			.allSatisfy((snippet) -> assertThat(compiled).contains(squeeze(snippet)));
	}

	@ParameterizedTest
	@MethodSource("yaml")
	void yamlHoldsPropertiesThatExist(String yaml) throws IOException {
		assertThat(load(yaml).keySet()).filteredOn((name) -> name.startsWith("contio."))
			.map((name) -> LIST_INDEX.matcher(name).replaceFirst(""))
			.isSubsetOf(ConfigurationReference.propertyNames());
	}

	@ParameterizedTest
	@MethodSource("yaml")
	void yamlHoldsValuesThatItsPropertiesTake(String yaml) throws IOException {
		Binder binder = new Binder(new MapConfigurationPropertySource(load(yaml)));
		binder.bind("contio", Bindable.ofInstance(new ContioProperties()));
		binder.bind("contio.sandbox", Bindable.ofInstance(new SandboxSettings()));
	}

	@ParameterizedTest
	@MethodSource("yaml")
	void yamlHasNoPlaceholderThatCouldBecomeACredential(String yaml) {
		assertThat(yaml).doesNotContain("${");
	}

	static Stream<String> yaml() throws IOException {
		try (Stream<Path> documents = Files.list(Path.of("../docs"))) {
			return Stream.concat(Stream.of(Path.of("../README.md")), documents.filter(Files::isRegularFile))
				.flatMap((document) -> blocks(YAML, document).stream())
				.toList()
				.stream();
		}
	}

	private static List<String> blocks(Pattern pattern, Path document) {
		try {
			return pattern.matcher(Files.readString(document))
				.results()
				.map((MatchResult match) -> match.group(1).stripIndent())
				.toList();
		}
		catch (IOException ex) {
			throw new IllegalStateException("Cannot read " + document, ex);
		}
	}

	private static Map<String, Object> load(String yaml) throws IOException {
		return new YamlPropertySourceLoader()
			.load("documentation", new ByteArrayResource(yaml.getBytes(StandardCharsets.UTF_8)))
			.stream()
			.map((source) -> (EnumerablePropertySource<?>) source)
			.flatMap((source) -> Stream.of(source.getPropertyNames())
				.map((name) -> Map.entry(name, String.valueOf(source.getProperty(name)))))
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	private static String squeeze(String code) {
		return code.replaceAll("\\s+", "");
	}

}
