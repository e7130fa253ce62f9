package ai.contio.spring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * The contract and fixtures that stand beside the repository. Tests that need them are
 * skipped, with a message, where they are not there.
 */
public final class SharedContract {

	private static final Path ROOT = Path.of("../../shared");

	private static final JsonMapper MAPPER = JsonMapper.builder().build();

	private static final Map<Path, JsonNode> READ = new ConcurrentHashMap<>();

	private SharedContract() {
	}

	public static Path path(String relative) {
		Path path = ROOT.resolve(relative);
		assumeTrue(Files.exists(path), () -> "skipped: %s is not there".formatted(path));
		return path;
	}

	/**
	 * A file as JSON, read once. Nobody is to change it.
	 */
	public static JsonNode json(String relative) {
		Path path = path(relative);
		return READ.computeIfAbsent(path, SharedContract::read);
	}

	private static JsonNode read(Path path) {
		try {
			return MAPPER.readTree(Files.readAllBytes(path));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
