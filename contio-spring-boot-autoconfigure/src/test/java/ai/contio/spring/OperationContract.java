package ai.contio.spring;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ai.contio.spring.client.Operation;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.junit.jupiter.params.provider.Arguments;
import tools.jackson.databind.JsonNode;

import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.service.annotation.HttpExchange;

import static org.junit.jupiter.params.provider.Arguments.argumentSet;

/**
 * One operation as the vendor's contract describes it.
 *
 * @param node its description
 */
public record OperationContract(JsonNode node) {

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
			fields.add(field(component));
		}
		return fields;
	}

	/**
	 * The name that a component has in JSON.
	 * @param component the component
	 * @return the name
	 */
	public static String field(RecordComponent component) {
		JsonProperty property = component.getAccessor().getAnnotation(JsonProperty.class);
		return (property != null) ? property.value() : component.getName().replaceAll("([A-Z])", "_$1").toLowerCase();
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

	/**
	 * The names of parameters, without those that Contio has deprecated in favor of
	 * others.
	 */
	public Set<String> names(String list) {
		return this.node.get(list)
			.valueStream()
			.filter((parameter) -> !isDeprecated(parameter))
			.map((parameter) -> parameter.get("name").stringValue())
			.collect(Collectors.toCollection(TreeSet::new));
	}

	public Set<String> bodyFields() {
		JsonNode body = this.node.get("body");
		return body.isNull() ? Set.of() : schemaFields(name(body));
	}

	public int successStatus() {
		return Integer.parseInt(success());
	}

	/**
	 * The schemas of the errors that are documented.
	 * @return the status and the schema of each body
	 */
	public List<Map.Entry<Integer, JsonNode>> errors() {
		return this.node.get("responses")
			.propertyStream()
			.filter((response) -> response.getKey().matches("[45].."))
			.flatMap((response) -> alternatives(response.getValue())
				.map((schema) -> Map.entry(Integer.valueOf(response.getKey()), schema)))
			.toList();
	}

	/**
	 * The schemas of the answers that are possible.
	 * @return the schemas; a JSON null where there is no body
	 */
	public List<JsonNode> answerSchemas() {
		return alternatives(this.node.get("responses").get(success())).toList();
	}

	/**
	 * What the answer is made of.
	 * @return a media type
	 */
	public String answerType() {
		return this.node.get("produces").isEmpty() ? "application/json" : texts("produces").get(0);
	}

	/**
	 * Whether the answer is a file and no JSON.
	 */
	public boolean isDownload() {
		return !answerType().equals("application/json");
	}

	/**
	 * Whether the request is a form with a file.
	 */
	public boolean isUpload() {
		return texts("consumes").contains("multipart/form-data");
	}

	/**
	 * The schema of the body.
	 * @return the schema; a JSON null where there is no body
	 */
	public JsonNode bodySchema() {
		return this.node.get("body");
	}

	public boolean isDeprecated() {
		return isDeprecated(this.node);
	}

	private static boolean isDeprecated(JsonNode node) {
		return node.has("deprecated") || node.path("description").stringValue("").startsWith("Deprecated");
	}

	private static Stream<JsonNode> alternatives(JsonNode schema) {
		return schema.has("oneOf") ? schema.get("oneOf").valueStream() : Stream.of(schema);
	}

	private String success() {
		return this.node.get("responses")
			.propertyNames()
			.stream()
			.filter((status) -> status.startsWith("2"))
			.findFirst()
			.orElseThrow();
	}

	/**
	 * The schema that a reference leads to.
	 * @param schema a schema, or a reference to one
	 * @return the schema
	 */
	public static JsonNode resolve(JsonNode schema) {
		return (schema.has("$ref") && schema.get("$ref").isString()) ? schema(name(schema)) : schema;
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
