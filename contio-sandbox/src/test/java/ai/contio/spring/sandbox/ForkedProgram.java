package ai.contio.spring.sandbox;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * A program in a Java of its own, and what it prints.
 */
public final class ForkedProgram implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofSeconds(90);

	private final List<String> lines = new CopyOnWriteArrayList<>();

	private final Process process;

	private ForkedProgram(Process process) {
		this.process = process;
		Thread reader = new Thread(this::read, "forked-program");
		reader.setDaemon(true);
		reader.start();
	}

	/**
	 * The class path of these tests.
	 */
	public static List<String> classPath() {
		return List.of(System.getProperty("java.class.path").split(File.pathSeparator));
	}

	/**
	 * The class path of these tests, without what applications may lack.
	 */
	public static List<String> classPathWithout(String... parts) {
		return classPath().stream().filter((entry) -> Arrays.stream(parts).noneMatch(entry::contains)).toList();
	}

	public static ForkedProgram start(Class<?> main, List<String> classPath, Path folder,
			Map<String, String> environment, String... args) throws IOException {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
						"-cp", String.join(File.pathSeparator, classPath), main.getName()));
		command.addAll(List.of(args));
		ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
		builder.environment().putAll(environment);
		return new ForkedProgram(builder.start());
	}

	private void read() {
		try (BufferedReader reader = this.process.inputReader(StandardCharsets.UTF_8)) {
			reader.lines().forEach(this.lines::add);
		}
		catch (IOException | UncheckedIOException ex) {
			this.lines.add("The program was ended by the test");
		}
	}

	public String output() {
		return String.join("\n", this.lines);
	}

	/**
	 * Wait until so many lines begin with a word.
	 * @return the last of them, without the word
	 */
	public String awaitLine(String word, int count) {
		await().atMost(PATIENCE).until(() -> found(word).size() >= count || !this.process.isAlive());
		assertThat(found(word)).as(() -> "lines with " + word + " in:\n" + output()).hasSize(count);
		return found(word).get(count - 1).substring(word.length()).strip();
	}

	private List<String> found(String word) {
		return this.lines.stream().filter((line) -> line.startsWith(word)).toList();
	}

	/**
	 * Wait until it ends by itself.
	 * @return its exit code
	 */
	public int awaitEnd() throws InterruptedException {
		assertThat(this.process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).as(this::output).isTrue();
		return this.process.exitValue();
	}

	@Override
	public void close() {
		this.process.destroyForcibly().onExit().join();
	}

}
