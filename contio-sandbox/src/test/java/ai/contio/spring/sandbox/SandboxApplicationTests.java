package ai.contio.spring.sandbox;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The sandbox as a program of its own, for people who write no Java.
 */
class SandboxApplicationTests {

	@TempDir
	private Path folder;

	@Test
	void readsItsFileTheEnvironmentAndTheCommandLine() throws Exception {
		Files.writeString(this.folder.resolve("contio-sandbox.yml"), """
				contio:
				  sandbox:
				    api-key: key-of-the-file
				    client-id: id-of-the-file
				""");
		try (ForkedProgram program = start(Map.of("CONTIO_SANDBOX_CLIENT_ID", "id-of-the-environment"),
				"--contio.sandbox.port=0")) {
			URI url = URI.create(program.awaitLine("The Contio sandbox is at ", 1));
			program.awaitLine("Sign in as ada@example.com", 1);
			HttpRequest request = HttpRequest.newBuilder(url.resolve("/v1/partner/admin/app"))
				.timeout(Duration.ofSeconds(20))
				.header("X-API-Key", "key-of-the-file")
				.header("X-Client-ID", "id-of-the-environment")
				.build();
			assertThat(HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.discarding()).statusCode())
				.isEqualTo(200);
			assertThat(program.output()).contains("control page    " + url + "/_sandbox")
				.doesNotContain("key-of-the-file");
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					--contio.sandbox.api-kye=hidden      | There is no setting 'contio.sandbox.api-kye'   | Did you mean contio.sandbox.api-key?
					--port=4011                          | There is no setting '--port'                   | Did you mean --contio.sandbox.port?
					4011                                 | a word that does not begin with '--'           | --contio.sandbox.port=4010
					--contio.sandbox.port=many           | "many"                                         | int
					--contio.sandbox.port=70000          | 70000                                          | from 0 to 65535
					--contio.sandbox.allowed-hosts=a:80  | a:80                                           | without scheme, port
					""")
	void saysWhatIsWrongAndWhatWouldBeRight(String argument, String found, String expected) throws Exception {
		try (ForkedProgram program = start(Map.of(), argument)) {
			assertThat(program.awaitEnd()).isOne();
			assertThat(program.output()).contains(found).contains(expected).doesNotContain("\tat ", "hidden");
		}
	}

	@Test
	void refusesAnUnknownSettingInItsFileAndOnlyMentionsOneOfTheEnvironment() throws Exception {
		Files.writeString(this.folder.resolve("contio-sandbox.yml"), "contio.sandbox.retry.max-attempt: 3");
		try (ForkedProgram program = start(Map.of("CONTIO_SANDBOX_SERVICE_HOST", "10.0.0.1"))) {
			assertThat(program.awaitEnd()).isOne();
			assertThat(program.output()).contains("contio.sandbox.retry.max-attempt'")
				.contains("Did you mean contio.sandbox.retry.max-attempts?")
				.contains("contio.sandbox.service.host', which the environment has");
		}
	}

	@Test
	void listsItsSettingsWhenAskedForHelp() throws IOException {
		assertThat(Usage.isAskedFor("--help")).isTrue();
		assertThat(Usage.isAskedFor("--contio.sandbox.port=1")).isFalse();
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		Usage.print(new PrintStream(out, true, StandardCharsets.UTF_8));
		assertThat(out.toString(StandardCharsets.UTF_8)).contains("contio-sandbox.yml")
			.contains("--contio.sandbox.port=4010")
			.contains("Port of the sandbox.")
			.contains("--contio.sandbox.oauth.redirect-uris");
	}

	private ForkedProgram start(Map<String, String> environment, String... args) throws IOException {
		return ForkedProgram.start(SandboxApplication.class,
				ForkedProgram.classPathWithout("spring-boot-devtools", "test-classes"), this.folder, environment, args);
	}

}
