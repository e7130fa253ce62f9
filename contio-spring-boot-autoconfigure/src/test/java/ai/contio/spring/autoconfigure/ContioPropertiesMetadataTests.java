package ai.contio.spring.autoconfigure;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for the configuration metadata that editors and the reference show.
 */
class ContioPropertiesMetadataTests {

	private static final String METADATA = "META-INF/spring-configuration-metadata.json";

	@Test
	void metadataIsGenerated() throws IOException {
		assertThat(properties()).extracting((property) -> property.get("name").stringValue())
			.contains("contio.client-id", "contio.webhook.secret");
	}

	@ParameterizedTest
	@MethodSource("properties")
	void everyPropertyIsDescribedInSentences(JsonNode property) {
		assertThat(property.path("description").asString()).as(property.get("name").stringValue())
			.matches("\\p{Lu}.*\\S\\.");
	}

	static List<JsonNode> properties() throws IOException {
		// Every jar of Spring Boot has such a file too, hence not by way of the class
		// path
		URI classes = URI.create(ContioProperties.class.getProtectionDomain().getCodeSource().getLocation().toString());
		try (InputStream metadata = classes.resolve(METADATA).toURL().openStream()) {
			return contioProperties(new JsonMapper().readTree(metadata)).toList();
		}
	}

	private static Stream<JsonNode> contioProperties(JsonNode metadata) {
		return metadata.get("properties")
			.valueStream()
			.filter((property) -> property.get("name").stringValue().startsWith("contio."));
	}

}
