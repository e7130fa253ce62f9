package ai.contio.spring.paging;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * However many items there are, {@code listAll} holds one page of them. The items weigh
 * 128 MB in all, whatever their number, so that whoever kept them would be found out;
 * {@code -Pproofs} makes them a million.
 */
@Tag("proof")
class ListAllTests {

	private static final int ITEMS = Integer.getInteger("contio.proof.paging.items", 20_000);

	private static final int WEIGHT = 128 * 1024 * 1024;

	private static final long MOST_GROWTH = 32L * 1024 * 1024;

	@TempDir
	private Path directory;

	@ParameterizedTest
	@EnumSource
	void onePageIsHeldOfHoweverManyItems(PagingShape shape) throws Exception {
		try (PageServer server = PageServer.start(shape, ITEMS, WEIGHT / ITEMS)) {
			File output = this.directory.resolve("output").toFile();
			Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
					"-Xmx96m", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"),
					ListAllProgram.class.getName(), shape.name(), server.url().toString(), String.valueOf(ITEMS))
				.redirectErrorStream(true)
				.redirectOutput(output)
				.start();
			boolean ended = process.waitFor(20, TimeUnit.MINUTES);
			process.destroyForcibly();
			List<String> lines = Files.readAllLines(output.toPath());
			assertThat(ended).isTrue();
			assertThat(lines).contains("items " + ITEMS);
			assertThat(growth(lines)).isLessThan(MOST_GROWTH);
		}
	}

	private static long growth(List<String> lines) {
		return lines.stream()
			.filter((line) -> line.startsWith("growth "))
			.mapToLong((line) -> Long.parseLong(line.substring("growth ".length())))
			.findFirst()
			.orElseThrow();
	}

}
