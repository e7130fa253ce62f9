package ai.contio.spring;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import ai.contio.spring.client.Operation;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.junit.jupiter.params.provider.Arguments;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.service.annotation.HttpExchange;

import static org.junit.jupiter.params.provider.Arguments.argumentSet;

/**
 * One operation as the vendor's contract describes it.
 *
 * @param node its description
 */
public record OperationContract(JsonNode node) {

	private static final JsonMapper MAPPER = JsonMapper.shared();

	public static OperationContract of(Method method) {
		String id = method.getAnnotation(Operation.class).id();
		return all().filter((operation) -> operation.id().equals(id))
			.findFirst()
			.orElseThrow(() -> new AssertionError("The contract has no operation " + id));
	}

	public static Stream<OperationContract> all() {
		return SharedContract.json("contract/operations.json")
			.get("operations")
			.valueStream()
			.map(OperationContract::new);
	}

	/**
	 * The methods of HTTP interfaces that make a call, as arguments of a test.
	 * @param interfaces the HTTP interfaces
	 * @return the interface and the method
	 */
	public static Stream<Arguments> calls(List<Class<?>> interfaces) {
		return methods(interfaces).map((method) -> argumentSet(method.getAnnotation(Operation.class).id(),
				method.getDeclaringClass(), method));
	}

	public static Stream<Method> methods(List<Class<?>> interfaces) {
		return interfaces.stream()
			.flatMap((type) -> Arrays.stream(type.getMethods()))
			.filter((method) -> AnnotatedElementUtils.hasAnnotation(method, HttpExchange.class));
	}

	/**
	 * The names that a record's components have in JSON.
	 * @param type the record
	 * @return the names
	 */
	public static Set<String> fields(Class<?> type) {
		Set<String> fields = new TreeSet<>();
		for (RecordComponent component : type.getRecordComponents()) {
			JsonProperty property = component.getAccessor().getAnnotation(JsonProperty.class);
			fields.add((property != null) ? property.value()
					: component.getName().replaceAll("([A-Z])", "_$1").toLowerCase());
		}
		return fields;
	}

	public static Set<String> schemaFields(String schema) {
		return new TreeSet<>(schema(schema).get("properties").propertyNames());
	}

	public String id() {
		return text("id");
	}

	public String text(String name) {
		return this.node.get(name).stringValue();
	}

	public List<String> texts(String name) {
		return this.node.get(name).valueStream().map(JsonNode::stringValue).toList();
	}

	public boolean takesIdempotencyKey() {
		return this.node.get("idempotency_key").booleanValue();
	}

	/**
	 * The path, for any values of its variables.
	 * @return the pattern
	 */
	public Pattern path() {
		return Pattern.compile(text("path").replaceAll("\\{[^}]+}", "[^/]+"));
	}

	public Set<String> names(String list) {
		Set<String> names = new TreeSet<>();
		this.node.get(list).forEach((parameter) -> names.add(parameter.get("name").stringValue()));
		return names;
	}

	public Set<String> bodyFields() {
		JsonNode body = this.node.get("body");
		return body.isNull() ? Set.of() : schemaFields(name(body));
	}

	public int successStatus() {
		return Integer.parseInt(success());
	}

	/**
	 * An answer with every field that the contract knows, and one that it does not.
	 * @return JSON; empty where there is no body
	 */
	public String fullAnswer() {
		JsonNode schema = this.node.get("responses").get(success());
		return schema.isNull() ? "" : sample(schema).toString();
	}

	private String success() {
		return this.node.get("responses")
			.propertyNames()
			.stream()
			.filter((status) -> status.startsWith("2"))
			.findFirst()
			.orElseThrow();
	}

	private static JsonNode sample(JsonNode schema) {
		if (schema.has("$ref")) {
			return sample(schema(name(schema)));
		}
		if (schema.has("properties")) {
			ObjectNode object = MAPPER.createObjectNode();
			schema.get("properties").forEachEntry((name, property) -> object.set(name, sample(property)));
			return object.put("added_later", "yes");
		}
		if (schema.has("example")) {
			return schema.get("example");
		}
		return switch (schema.get("type").stringValue()) {
			case "array" -> array(sample(schema.get("items")));
			case "object" -> MAPPER.createObjectNode().put("key", "value");
			case "integer" -> MAPPER.getNodeFactory().numberNode(7);
			case "boolean" -> MAPPER.getNodeFactory().booleanNode(true);
			default -> MAPPER.getNodeFactory().stringNode("text");
		};
	}

	private static ArrayNode array(JsonNode element) {
		return MAPPER.createArrayNode().add(element);
	}

	private static JsonNode schema(String name) {
		JsonNode schema = SharedContract.json("contract/schemas.json").get("schemas").get(name);
		if (schema == null) {
			throw new AssertionError("The contract has no schema " + name);
		}
		return schema;
	}

	private static String name(JsonNode reference) {
		String path = reference.get("$ref").stringValue();
		return path.substring(path.lastIndexOf('/') + 1);
	}

}
