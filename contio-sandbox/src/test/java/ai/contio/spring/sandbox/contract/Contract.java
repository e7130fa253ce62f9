package ai.contio.spring.sandbox.contract;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * The published operations and schemas, where they are at hand.
 */
final class Contract {

	private static final Path FOLDER = Path.of("../../shared/contract");

	private final List<Operation> operations;

	private final JsonNode schemas;

	private Contract(JsonNode operations, JsonNode schemas) {
		this.operations = operations.valueStream().map(Operation::new).toList();
		this.schemas = schemas;
	}

	static Contract read() {
		Path operations = FOLDER.resolve("operations.json");
		Path schemas = FOLDER.resolve("schemas.json");
		assumeTrue(Files.exists(operations) && Files.exists(schemas),
				"operations.json and schemas.json of the contract are not here: nothing is compared");
		JsonNode read = JsonMapper.shared().readTree(schemas);
		return new Contract(JsonMapper.shared().readTree(operations).path("operations"),
				read.has("schemas") ? read.path("schemas") : read);
	}

	List<Operation> operations() {
		return this.operations;
	}

	JsonNode resolve(JsonNode schema) {
		JsonNode reference = schema.path("$ref");
		return reference.isString() ? this.schemas.path(reference.asString().replace("#/schemas/", "")) : schema;
	}

	/**
	 * The codes that an error of a schema may have.
	 * @return the codes, or none if the schema does not list them
	 */
	Set<String> codes(JsonNode schema) {
		return resolve(schema).path("properties")
			.path("code")
			.path("enum")
			.valueStream()
			.map(JsonNode::asString)
			.collect(Collectors.toSet());
	}

	/**
	 * The codes of all errors.
	 */
	Set<String> codes() {
		return this.schemas.propertyStream()
			.filter((schema) -> schema.getKey().matches(".*Error(Response|\\d+)"))
			.flatMap((schema) -> Stream.concat(codes(schema.getValue()).stream(),
					Stream.of(schema.getValue().path("properties").path("code").path("example").asString(""))))
			.collect(Collectors.toSet());
	}

	/**
	 * An operation, as it is published.
	 */
	record Operation(JsonNode json) {

		String method() {
			return this.json.path("method").asString();
		}

		String path() {
			return this.json.path("path").asString();
		}

		String auth() {
			return this.json.path("auth").asString();
		}

		JsonNode body() {
			return this.json.path("body");
		}

		List<String> scopes() {
			return this.json.path("scopes").valueStream().map(JsonNode::asString).toList();
		}

		boolean documents(int status) {
			return this.json.path("responses").has(String.valueOf(status));
		}

		String note(int status) {
			return this.json.path("response_notes").path(String.valueOf(status)).asString("");
		}

		JsonNode response(int status) {
			return this.json.path("responses").path(String.valueOf(status));
		}

		boolean consumes(String type) {
			return this.json.path("consumes").valueStream().anyMatch((consumed) -> consumed.asString().equals(type));
		}

		@Override
		public String toString() {
			return method() + " " + path();
		}

	}

}
