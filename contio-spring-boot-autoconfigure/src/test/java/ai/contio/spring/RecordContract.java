package ai.contio.spring;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import ai.contio.spring.client.ContioSecret;
import ai.contio.spring.client.json.FieldValue;
import ai.contio.spring.client.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import tools.jackson.databind.JsonNode;

import org.springframework.core.ResolvableType;

/**
 * Compares a type with a schema of the contract, all the way down: each property has a
 * component of a fitting type, and each component is a property.
 */
public final class RecordContract {

	/**
	 * What the vendor's guide has and its specification does not.
	 */
	private static final Set<String> OF_THE_GUIDE = Set.of("AutomationAction.webhook_url");

	private final List<String> gaps = new ArrayList<>();

	private RecordContract() {
	}

	/**
	 * What the type has not got, or has got wrong.
	 * @param type the type
	 * @param schema the schema
	 * @return a line for each gap
	 */
	public static List<String> gaps(ResolvableType type, JsonNode schema) {
		RecordContract contract = new RecordContract();
		contract.compare(type.toString(), type, schema);
		return contract.gaps;
	}

	private void compare(String path, ResolvableType declared, JsonNode reference) {
		ResolvableType type = (declared.toClass() == FieldValue.class) ? declared.getGeneric() : declared;
		JsonNode schema = OperationContract.resolve(reference);
		String name = schema.path("type").stringValue("");
		if (schema.has("properties")) {
			compareRecord(path, type, schema);
		}
		else if (name.equals("array")) {
			require(path, type, List.class);
			compare(path + "[]", type.getGeneric(), schema.get("items"));
		}
		else if (name.equals("object")) {
			require(path, type, Map.class);
			if (schema.path("additionalProperties").has("$ref")) {
				compare(path + "{}", type.getGeneric(1), schema.get("additionalProperties"));
			}
		}
		else {
			compareScalar(path, type, schema, name);
		}
	}

	private void compareRecord(String path, ResolvableType declared, JsonNode schema) {
		ResolvableType type = variant(declared, schema);
		if (!type.toClass().isRecord()) {
			this.gaps.add("%s is no record, but %s".formatted(path, type));
			return;
		}
		Map<String, RecordComponent> components = new TreeMap<>();
		for (RecordComponent component : type.toClass().getRecordComponents()) {
			components.put(OperationContract.field(component), component);
		}
		schema.get("properties").forEachEntry((property, value) -> {
			RecordComponent component = components.remove(property);
			if (component == null) {
				this.gaps.add("%s has no %s".formatted(path, property));
			}
			else {
				compare(path + "." + property, ResolvableType.forType(component.getGenericType(), type), value);
			}
		});
		components.keySet()
			.stream()
			.filter((extra) -> !OF_THE_GUIDE.contains(type.toClass().getSimpleName() + "." + extra))
			.forEach((extra) -> this.gaps.add("%s has %s, which the contract has not".formatted(path, extra)));
	}

	private void compareScalar(String path, ResolvableType type, JsonNode schema, String name) {
		if (schema.has("enum")) {
			compareEnum(path, type, schema.get("enum"));
			return;
		}
		switch (name) {
			case "integer" -> require(path, type, Integer.class, Long.class);
			case "number" -> require(path, type, BigDecimal.class, Double.class);
			case "boolean" -> require(path, type, Boolean.class, boolean.class);
			case "string" -> {
				if (isTime(schema) || path.endsWith("_at")) {
					require(path, type, OffsetDateTime.class, LocalDate.class);
				}
				else {
					require(path, type, String.class, ContioSecret.class, OpenEnum.class);
				}
			}
			default -> require(path, type, Object.class);
		}
	}

	private void compareEnum(String path, ResolvableType type, JsonNode values) {
		require(path, type, OpenEnum.class);
		values.forEach((value) -> {
			OpenEnum constant = (OpenEnum) Records.ofText(type.toClass(), value.stringValue());
			if (!constant.isKnown()) {
				this.gaps.add("%s has no constant for %s".formatted(path, value));
			}
		});
	}

	/**
	 * Of a type that has one record for each kind of answer, the record of this kind.
	 */
	private static ResolvableType variant(ResolvableType type, JsonNode schema) {
		JsonSubTypes variants = type.toClass().getAnnotation(JsonSubTypes.class);
		if (variants == null) {
			return type;
		}
		String kind = schema.get("properties").get("kind").get("enum").get(0).stringValue();
		return Arrays.stream(variants.value())
			.filter((candidate) -> candidate.name().equals(kind))
			.findFirst()
			.<ResolvableType>map((candidate) -> ResolvableType.forClass(candidate.value()))
			.orElse(type);
	}

	private static boolean isTime(JsonNode schema) {
		return schema.path("format").stringValue("").startsWith("date")
				|| schema.path("example").stringValue("").matches("\\d{4}-\\d\\d-\\d\\d(T.*)?");
	}

	private void require(String path, ResolvableType type, Class<?>... expected) {
		for (Class<?> candidate : expected) {
			if (candidate.isAssignableFrom(type.toClass())) {
				return;
			}
		}
		this.gaps.add("%s is a %s".formatted(path, type));
	}

}
