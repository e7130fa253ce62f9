package ai.contio.spring.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The names of all settings, from the metadata that the compiler wrote for editors. It is
 * what {@code docs/configuration.md} is made of, too.
 */
final class SettingNames {

	static final String PREFIX = "contio.sandbox.";

	private static final String METADATA = "META-INF/spring-configuration-metadata.json";

	/* The farthest that a misspelt name is taken for another one */
	private static final int MAX_DISTANCE = 3;

	private final Map<String, JsonNode> settings = new TreeMap<>();

	SettingNames() {
		try {
			for (URL url : Collections.list(SettingNames.class.getClassLoader().getResources(METADATA))) {
				read(url);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void read(URL url) throws IOException {
		try (InputStream metadata = url.openStream()) {
			for (JsonNode property : JsonMapper.shared().readTree(metadata).path("properties")) {
				String name = property.path("name").asString();
				/* That one is for an application beside the sandbox */
				if (name.startsWith(PREFIX) && !name.equals(PREFIX + "enabled")) {
					this.settings.put(name, property);
				}
			}
		}
	}

	Collection<JsonNode> all() {
		return this.settings.values();
	}

	/**
	 * Whether there is a setting, however it is spelled: {@code contio.sandbox.api-key},
	 * {@code contio.sandbox.apiKey} and what becomes of {@code CONTIO_SANDBOX_API_KEY}.
	 */
	boolean contain(String name) {
		String plain = plain(name);
		return this.settings.keySet().stream().anyMatch((known) -> plain(known).equals(plain));
	}

	/**
	 * The setting that was probably meant.
	 */
	Optional<String> nearest(String name) {
		String complete = name.startsWith(PREFIX) ? name : PREFIX + name;
		return this.settings.keySet()
			.stream()
			.min(Comparator.comparingInt((known) -> distance(plain(known), plain(complete))))
			.filter((known) -> distance(plain(known), plain(complete)) <= MAX_DISTANCE);
	}

	private static String plain(String name) {
		return name.replaceAll("\\[.*", "").toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
	}

	/* Levenshtein's: how many letters have to be put in, left out or replaced */
	private static int distance(String one, String other) {
		int[] row = IntStream.rangeClosed(0, other.length()).toArray();
		for (int i = 1; i <= one.length(); i++) {
			int diagonal = row[0]++;
			for (int j = 1; j <= other.length(); j++) {
				int replaced = diagonal + ((one.charAt(i - 1) == other.charAt(j - 1)) ? 0 : 1);
				diagonal = row[j];
				row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
			}
		}
		return row[other.length()];
	}

}
