package ai.contio.spring.autoconfigure;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

import ai.contio.spring.oauth2.registration.ContioScopes;
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

	/* The description says what holds where there is no single default */
	@ParameterizedTest
	@MethodSource("properties")
	void everyPropertyHasADefaultOrSaysWhatHoldsWithoutIt(JsonNode property) {
		assertThat(property.has("defaultValue")
				|| property.path("description").asString().matches("(?s).*(Needed by|[Uu]nless|[Ww]ithout).*"))
			.as(property.toString())
			.isTrue();
	}

	@Test
	void everyHintIsForAPropertyThatThereIs() throws IOException {
		List<String> names = properties().stream().map((property) -> property.get("name").stringValue()).toList();
		assertThat(metadata().get("hints").valueStream().map((hint) -> hint.get("name").stringValue()))
			.contains("contio.webhook.mode", "contio.oauth2.scopes")
			.isSubsetOf(names);
	}

	@Test
	void everyScopeIsOffered() throws IOException {
		assertThat(metadata().get("hints")
			.valueStream()
			.filter((hint) -> hint.get("name").stringValue().equals("contio.oauth2.scopes"))
			.flatMap((hint) -> hint.get("values").valueStream())
			.map((value) -> value.get("value").stringValue())).containsExactlyElementsOf(ContioScopes.ALL);
	}

	static List<JsonNode> properties() throws IOException {
		return contioProperties(metadata()).toList();
	}

	private static JsonNode metadata() throws IOException {
		// Every jar of Spring Boot has such a file too, hence not by way of the class
		// path
		URI classes = URI.create(ContioProperties.class.getProtectionDomain().getCodeSource().getLocation().toString());
		try (InputStream metadata = classes.resolve(METADATA).toURL().openStream()) {
			return new JsonMapper().readTree(metadata);
		}
	}

	private static Stream<JsonNode> contioProperties(JsonNode metadata) {
		return metadata.get("properties")
			.valueStream()
			.filter((property) -> property.get("name").stringValue().startsWith("contio."));
	}

}
