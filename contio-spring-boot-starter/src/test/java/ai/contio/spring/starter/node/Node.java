package ai.contio.spring.starter.node;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * An application in a JVM of its own, that can be told what to do and can be killed. One
 * line goes in and one comes out.
 */
public final class Node implements AutoCloseable {

	static final String ANSWER = "answer: ";

	private static final int PATIENCE_SECONDS = 300;

	private final List<String> output = new ArrayList<>();

	private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();

	private final Process process;

	private final PrintWriter commands;

	private Node(Process process) {
		this.process = process;
		this.commands = new PrintWriter(process.outputWriter(StandardCharsets.UTF_8), true);
		Thread reader = new Thread(this::read, "node-" + process.pid());
		reader.setDaemon(true);
		reader.start();
	}

	/**
	 * Start an application. Its first answer says that it is ready.
	 * @param main its main class, which answers with {@link #ANSWER}
	 * @param arguments its arguments
	 * @return the application
	 */
	public static Node start(Class<?> main, String... arguments) {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m",
						"-XX:TieredStopAtLevel=1", "-cp", classPath(), main.getName()));
		command.addAll(List.of(arguments));
		try {
			return new Node(new ProcessBuilder(command).redirectErrorStream(true).start());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/* Surefire puts a jar with a manifest before the real class path */
	private static String classPath() {
		return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
	}

	/**
	 * Tell the application to do something.
	 * @param command what to do
	 * @return what it answers
	 */
	public String ask(String command) {
		tell(command);
		return await();
	}

	/**
	 * Tell the application to do something without waiting for its answer.
	 * @param command what to do
	 */
	public void tell(String command) {
		this.commands.println(command);
	}

	/**
	 * Wait for the next answer.
	 * @return the answer
	 */
	public String await() {
		try {
			String answer = this.answers.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
			if (answer == null) {
				throw new AssertionError("The node gave no answer. Its output:\n" + output());
			}
			return answer;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new AssertionError(ex);
		}
	}

	/**
	 * Wait until the application has ended by itself.
	 * @return its exit code
	 */
	public int awaitEnd() {
		try {
			if (!this.process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
				throw new AssertionError("The node goes on. Its output:\n" + output());
			}
			return this.process.exitValue();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new AssertionError(ex);
		}
	}

	/**
	 * What it has written so far.
	 * @return its log
	 */
	public String output() {
		synchronized (this.output) {
			return String.join("\n", this.output);
		}
	}

	private void read() {
		try (BufferedReader lines = this.process.inputReader(StandardCharsets.UTF_8)) {
			String line = lines.readLine();
			while (line != null) {
				take(line);
				line = lines.readLine();
			}
		}
		catch (IOException ex) {
			take("The node cannot be read any more: " + ex);
		}
	}

	private void take(String line) {
		if (line.startsWith(ANSWER)) {
			this.answers.add(line.substring(ANSWER.length()));
		}
		synchronized (this.output) {
			this.output.add(line);
		}
	}

	/**
	 * Kill it, with the signal that no process can see coming.
	 * @return its exit code, which says so
	 */
	public int kill() {
		this.process.destroyForcibly();
		return awaitEnd();
	}

	@Override
	public void close() {
		this.process.destroyForcibly();
	}

}
