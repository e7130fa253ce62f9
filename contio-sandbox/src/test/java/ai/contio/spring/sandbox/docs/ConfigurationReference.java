package ai.contio.spring.sandbox.docs;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.util.ClassUtils;

/**
 * The configuration reference, from the metadata that the compiler wrote for editors.
 * This module sees the properties of the starter and those of the sandbox.
 */
final class ConfigurationReference {

	private static final String METADATA = "META-INF/spring-configuration-metadata.json";

	private static final String SANDBOX = "contio.sandbox";

	private static final Map<String, String> TYPES = Map.ofEntries(Map.entry("java.lang.Boolean", "boolean"),
			Map.entry("java.lang.Integer", "number"), Map.entry("java.lang.String", "text"),
			Map.entry("java.net.InetAddress", "address"), Map.entry("java.net.URI", "URL"),
			Map.entry("java.time.Duration", "duration"), Map.entry("org.springframework.util.unit.DataSize", "size"),
			Map.entry("ai.contio.spring.client.ContioSecret", "secret"),
			Map.entry("java.util.List<ai.contio.spring.client.ContioSecret>", "list of secrets"),
			Map.entry("java.util.List<java.lang.String>", "list of texts"),
			Map.entry("java.util.Set<java.lang.String>", "list of texts"),
			Map.entry("java.util.List<ai.contio.spring.autoconfigure.ContioConnectionsProperties$Key>", "list of keys"),
			Map.entry("org.springframework.boot.sql.init.DatabaseInitializationMode", "`always`, `embedded`, `never`"));

	private static final Comparator<String> SANDBOX_LAST = Comparator
		.comparing((String group) -> group.startsWith(SANDBOX))
		.thenComparing(Comparator.naturalOrder());

	private ConfigurationReference() {
	}

	/**
	 * The names of all properties.
	 */
	static List<String> propertyNames() throws IOException {
		return properties().stream().map(ConfigurationReference::name).toList();
	}

	/**
	 * A table for each group of properties.
	 */
	static String render() throws IOException {
		Map<String, List<JsonNode>> groups = properties().stream()
			.collect(Collectors.groupingBy(ConfigurationReference::group, () -> new TreeMap<>(SANDBOX_LAST),
					Collectors.toList()));
		return groups.entrySet()
			.stream()
			.map((group) -> table(group.getKey(), group.getValue()))
			.collect(Collectors.joining("\n"));
	}

	private static List<JsonNode> properties() throws IOException {
		List<JsonNode> properties = new ArrayList<>();
		for (URL url : Collections.list(ConfigurationReference.class.getClassLoader().getResources(METADATA))) {
			try (InputStream metadata = url.openStream()) {
				new JsonMapper().readTree(metadata)
					.get("properties")
					.valueStream()
					.filter((property) -> name(property).startsWith("contio."))
					.forEach(properties::add);
			}
		}
		properties.sort(Comparator.comparing(ConfigurationReference::name));
		return properties;
	}

	private static String table(String group, List<JsonNode> properties) {
		return properties.stream()
			.map(ConfigurationReference::row)
			.collect(Collectors.joining("",
					"## %s\n\n| property | type | default | |\n|---|---|---|---|\n".formatted(group), ""));
	}

	private static String row(JsonNode property) {
		String value = property.path("defaultValue").asString("");
		return "| `%s` | %s | %s | %s |\n".formatted(name(property), type(property.path("type").asString()),
				value.isEmpty() ? "" : "`" + value + "`", property.path("description").asString());
	}

	private static String type(String type) {
		String word = TYPES.get(type);
		return (word != null) ? word
				: Arrays.stream(ClassUtils.resolveClassName(type, null).getEnumConstants())
					.map((constant) -> "`%s`".formatted(constant).toLowerCase(Locale.ROOT).replace('_', '-'))
					.collect(Collectors.joining(", "));
	}

	private static String name(JsonNode property) {
		return property.path("name").asString();
	}

	private static String group(JsonNode property) {
		return name(property).substring(0, name(property).lastIndexOf('.'));
	}

}
