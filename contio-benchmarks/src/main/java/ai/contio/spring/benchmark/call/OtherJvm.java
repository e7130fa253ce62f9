package ai.contio.spring.benchmark.call;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A JVM beside this one, with the same class path. It is to end when its standard input
 * does, and so does not outlive this one.
 */
final class OtherJvm implements AutoCloseable {

	private final Process process;

	private final BufferedReader output;

	private OtherJvm(Process process) {
		this.process = process;
		this.output = process.inputReader();
	}

	static OtherJvm start(Class<?> program, List<String> options, String... arguments) throws IOException {
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.addAll(options);
		command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
		command.addAll(List.of(arguments));
		return new OtherJvm(new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
	}

	/**
	 * What the program says next.
	 */
	String line() throws IOException {
		String line = this.output.readLine();
		if (line == null) {
			throw new IOException("The program ended and said nothing");
		}
		return line;
	}

	int exitCode() throws InterruptedException {
		return this.process.waitFor();
	}

	@Override
	public void close() throws IOException {
		this.process.getOutputStream().close();
		this.output.close();
	}

}
