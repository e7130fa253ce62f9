package ai.contio.spring.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import ai.contio.spring.oauth2.authorization.AuthorizationProblem;
import ai.contio.spring.observation.ContioRefreshObservationDocumentation;
import ai.contio.spring.observation.ContioWebhookObservationDocumentation;
import ai.contio.spring.webhook.WebhookOutcome;
import io.micrometer.common.docs.KeyName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the documentation says is true of the code: its Java is code that compiles, and
 * its tables name every outcome and every key there is.
 */
class DocumentationTests {

	// Only the package is not ours
	private static final Pattern JAVA = Pattern.compile("```java\\n(?:package [a-z.]+;)?(.*?)```", Pattern.DOTALL);

	@ParameterizedTest
	@CsvSource({ "README.md, MeetingNotes NotesApplication ReadmeSnippets",
			"docs/clients.md, ClientsSnippets UserClientsSnippets FilesSnippets",
			"docs/connecting.md, ConnectingSnippets", "docs/connections.md, ConnectionsSnippets VaultSecrets",
			"docs/connection-store.md, ConnectionStoreSnippets",
			"docs/webhooks.md, WebhooksSnippets WebhookCareSnippets",
			"docs/migrating-from-hand-written-code.md, SwitchSnippets",
			"docs/migrating-from-the-typescript-sdk.md, SdkSnippets" })
	void snippetsAreCompiledCode(String document, String sources) throws IOException {
		StringBuilder compiled = new StringBuilder();
		for (String source : sources.split(" ")) {
			compiled.append(squeeze(Files.readString(sourceFile(source))));
		}
		List<String> snippets = JAVA.matcher(read(document))
			.results()
			.map((MatchResult match) -> match.group(1))
			.toList();
		assertThat(snippets).isNotEmpty().allSatisfy((snippet) -> assertThat(compiled).contains(squeeze(snippet)));
	}

	@ParameterizedTest
	@EnumSource
	void everyAnswerOfTheWebhookEndpointIsDescribed(WebhookOutcome outcome) throws IOException {
		assertThat(read("docs/webhooks.md"))
			.containsOnlyOnce("| %d | `%s` |".formatted(outcome.getStatus(), outcome.getReason()));
	}

	@ParameterizedTest
	@EnumSource
	void everyProblemOfConnectingIsDescribed(AuthorizationProblem problem) throws IOException {
		assertThat(read("docs/connecting.md"))
			.containsOnlyOnce("| `%s` | %d |".formatted(problem.getCode(), problem.getStatus()));
	}

	@ParameterizedTest
	@EnumSource
	void everyKeyOfTheWebhookObservationsIsDescribed(ContioWebhookObservationDocumentation observation)
			throws IOException {
		assertThat(read("docs/webhooks.md"))
			.contains(Arrays.stream(observation.getLowCardinalityKeyNames()).map(KeyName::asString).toList());
	}

	@ParameterizedTest
	@EnumSource
	void everyKeyOfTheRefreshObservationIsDescribed(ContioRefreshObservationDocumentation observation)
			throws IOException {
		assertThat(read("docs/connections.md"))
			.contains(Arrays.stream(observation.getLowCardinalityKeyNames()).map(KeyName::asString).toList());
	}

	private static String read(String document) throws IOException {
		return Files.readString(Path.of("..", document));
	}

	private Path sourceFile(String source) {
		return Path.of("src/test/java", getClass().getPackageName().replace('.', '/'), source + ".java");
	}

	private static String squeeze(String code) {
		return code.replaceAll("\\s+", "");
	}

}
