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
		JsonNode schema = answerSchema();
		return schema.isNull() ? "" : ContractSample.withUnknownField(schema).toString();
	}

	/**
	 * The schema of the answer.
	 * @return the schema; a JSON null where there is no body
	 */
	public JsonNode answerSchema() {
		return this.node.get("responses").get(success());
	}

	/**
	 * The schema of the body.
	 * @return the schema; a JSON null where there is no body
	 */
	public JsonNode bodySchema() {
		return this.node.get("body");
	}

	public boolean isDeprecated() {
		return this.node.has("deprecated") || this.node.path("description").stringValue("").startsWith("Deprecated");
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
