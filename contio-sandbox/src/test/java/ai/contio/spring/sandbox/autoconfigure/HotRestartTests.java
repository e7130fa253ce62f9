package ai.contio.spring.sandbox.autoconfigure;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

import ai.contio.spring.sandbox.ForkedProgram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Restarts an application by Spring Boot's developer tools, in a Java of its own.
 */
class HotRestartTests {

	private static final String CLASSES = "contio-sandbox/target/classes";

	private static final String[] SETTINGS = { "--server.port=0", "--contio.webhook.enabled=false",
			"--contio.sandbox.enabled=true", "--contio.sandbox.port=0", "--spring.devtools.livereload.enabled=false" };

	private final HttpClient client = HttpClient.newHttpClient();

	@TempDir
	private Path folder;

	@Test
	void keepsTheSandboxOfAJar() throws Exception {
		keepsTheSandbox(ForkedProgram.classPath()
			.stream()
			.map((entry) -> entry.endsWith(CLASSES) ? jar(entry) : entry)
			.toList());
	}

	@Test
	void keepsTheSandboxOfAWorkspaceThatHasTheModulesOpen() throws Exception {
		assertThat(ForkedProgram.classPath()).anyMatch((entry) -> entry.endsWith(CLASSES));
		keepsTheSandbox(ForkedProgram.classPath());
	}

	private void keepsTheSandbox(List<String> classPath) throws IOException, InterruptedException {
		try (ForkedProgram application = ForkedProgram.start(RestartedApplication.class, classPath, this.folder,
				Map.of(), SETTINGS)) {
			String[] before = application.awaitLine("READY", 1).split(" ");
			assertThat(call("POST", "http://localhost:" + before[1] + "/meeting")).isEqualTo("201");
			application.awaitLine("RECEIVED", 1);
			call("POST", "http://localhost:" + before[1] + "/restart");
			String[] after = application.awaitLine("READY", 2).split(" ");
			assertThat(after[0]).as("the sandbox").isEqualTo(before[0]);
			assertThat(call("GET", "http://localhost:" + after[1] + "/meetings")).contains("Before the restart");
			call("POST", after[0] + "/_sandbox/events/meeting.completed");
			application.awaitLine("RECEIVED", 2);
		}
	}

	@Test
	void startsAnewWhenItsSettingsHaveChanged() throws Exception {
		Path configuration = Files.createDirectory(this.folder.resolve("config")).resolve("application.yml");
		Files.writeString(configuration, "contio.sandbox.client-id: one");
		try (ForkedProgram application = ForkedProgram.start(RestartedApplication.class, ForkedProgram.classPath(),
				this.folder, Map.of(), SETTINGS)) {
			String[] before = application.awaitLine("READY", 1).split(" ");
			call("POST", "http://localhost:" + before[1] + "/meeting");
			Files.writeString(configuration, "contio.sandbox.client-id: two");
			call("POST", "http://localhost:" + before[1] + "/restart");
			String[] after = application.awaitLine("READY", 2).split(" ");
			assertThat(call("GET", "http://localhost:" + after[1] + "/meetings")).contains("items")
				.doesNotContain("Before the restart");
			assertThat(application.output()).contains("its settings have changed");
		}
	}

	@Test
	void worksWithoutTheDeveloperTools() throws Exception {
		try (ForkedProgram application = ForkedProgram.start(RestartedApplication.class,
				ForkedProgram.classPathWithout("spring-boot-devtools"), this.folder, Map.of(), SETTINGS)) {
			String[] ready = application.awaitLine("READY", 1).split(" ");
			call("POST", ready[0] + "/_sandbox/events/meeting.completed");
			application.awaitLine("RECEIVED", 1);
			assertThat(application.output()).contains("The application talks to a Contio sandbox, not to Contio")
				.contains("API            " + ready[0])
				.contains("control page   " + ready[0] + "/_sandbox")
				.contains("ada@example.com")
				.contains("events go to   http://localhost:" + ready[1] + "/webhooks/contio");
		}
	}

	@Test
	void letsAnApplicationWithoutAWebServerEnd() throws Exception {
		try (ForkedProgram application = ForkedProgram.start(RestartedApplication.class,
				ForkedProgram.classPathWithout("spring-boot-devtools"), this.folder, Map.of(),
				"--spring.main.web-application-type=none", "--contio.sandbox.enabled=true",
				"--contio.sandbox.port=0")) {
			application.awaitLine("READY", 1);
			assertThat(application.awaitEnd()).isZero();
			assertThat(application.output()).contains("events go to   nowhere: set contio.sandbox.webhook-url");
		}
	}

	private String call(String method, String url) throws IOException, InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(URI.create(url))
			.timeout(Duration.ofSeconds(30))
			.method(method, HttpRequest.BodyPublishers.noBody())
			.build();
		return this.client.send(request, HttpResponse.BodyHandlers.ofString()).body();
	}

	private String jar(String classes) {
		Path jar = this.folder.resolve("contio-sandbox.jar");
		try (OutputStream file = Files.newOutputStream(jar);
				JarOutputStream entries = new JarOutputStream(file);
				Stream<Path> paths = Files.walk(Path.of(classes))) {
			for (Path path : paths.filter((candidate) -> !candidate.equals(Path.of(classes))).toList()) {
				boolean directory = Files.isDirectory(path);
				String name = Path.of(classes).relativize(path).toString().replace('\\', '/');
				entries.putNextEntry(new JarEntry(directory ? name + "/" : name));
				if (!directory) {
					Files.copy(path, entries);
				}
				entries.closeEntry();
			}
			return jar.toString();
		}
		catch (IOException ex) {
			throw new IllegalStateException("Cannot make a jar of " + classes, ex);
		}
	}

}
