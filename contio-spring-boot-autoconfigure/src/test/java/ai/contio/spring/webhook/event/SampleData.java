package ai.contio.spring.webhook.event;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import ai.contio.spring.client.json.ContioJson;
import ai.contio.spring.client.json.FieldValue;
import ai.contio.spring.client.json.OpenEnum;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Sample data for event records, made from nothing but their components.
 */
final class SampleData {

	private static final JsonNodeFactory NODES = ContioJson.mapper().getNodeFactory();

	private SampleData() {
	}

	/**
	 * JSON with a value for each component of the record, and of the records below it.
	 */
	static ObjectNode of(Class<?> record) {
		ObjectNode data = NODES.objectNode();
		for (RecordComponent component : record.getRecordComponents()) {
			data.set(propertyName(component), value(valueType(component)));
		}
		return data;
	}

	/**
	 * The components of the record and of the records below it, with their places in
	 * {@linkplain #of its sample data}.
	 */
	static List<Property> properties(Class<?> record) {
		List<Property> properties = new ArrayList<>();
		addProperties(record, "", properties);
		return properties;
	}

	static String propertyName(RecordComponent component) {
		return component.getName().replaceAll("[A-Z]", "_$0").toLowerCase(Locale.ROOT);
	}

	static boolean isFieldValue(RecordComponent component) {
		return component.getType() == FieldValue.class;
	}

	static boolean isNullable(RecordComponent component) {
		return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
	}

	/**
	 * The class of the component's value: that of the content of a {@link FieldValue} and
	 * of a {@link List}.
	 */
	static Class<?> valueClass(RecordComponent component) {
		return rawClass(elementType(valueType(component)));
	}

	private static void addProperties(Class<?> record, String parent, List<Property> properties) {
		for (RecordComponent component : record.getRecordComponents()) {
			properties.add(new Property(component, parent));
			if (valueClass(component).isRecord() && !OpenEnum.class.isAssignableFrom(valueClass(component))) {
				String index = (component.getType() == List.class) ? "/0" : "";
				addProperties(valueClass(component), parent + "/" + propertyName(component) + index, properties);
			}
		}
	}

	private static AnnotatedType valueType(RecordComponent component) {
		AnnotatedType type = component.getAnnotatedType();
		return isFieldValue(component) ? argument(type) : type;
	}

	private static AnnotatedType elementType(AnnotatedType type) {
		return (rawClass(type) == List.class) ? argument(type) : type;
	}

	private static AnnotatedType argument(AnnotatedType type) {
		return ((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments()[0];
	}

	private static Class<?> rawClass(AnnotatedType type) {
		return (Class<?>) ((type.getType() instanceof ParameterizedType parameterized) ? parameterized.getRawType()
				: type.getType());
	}

	private static JsonNode value(AnnotatedType type) {
		Class<?> raw = rawClass(type);
		if (raw == List.class) {
			return NODES.arrayNode().add(value(argument(type)));
		}
		if (raw == String.class || OpenEnum.class.isAssignableFrom(raw)) {
			return NODES.stringNode("text");
		}
		if (raw == OffsetDateTime.class) {
			return NODES.stringNode("2026-11-14T03:43:25+02:00");
		}
		if (raw == boolean.class) {
			return NODES.booleanNode(true);
		}
		if (raw == int.class || raw == long.class) {
			return NODES.numberNode(1);
		}
		if (raw == BigDecimal.class) {
			return NODES.numberNode(new BigDecimal("0.10"));
		}
		return (raw == JsonNode.class) ? NODES.objectNode().putNull("any") : of(raw);
	}

	/**
	 * A component and where it is in the sample data.
	 */
	record Property(RecordComponent component, String parent) {

		String name() {
			return propertyName(this.component);
		}

		String path() {
			return (this.parent.replace("/0", "[0]") + "/" + name()).substring(1).replace('/', '.');
		}

		boolean isRequired() {
			return !isFieldValue(this.component) && !isNullable(this.component);
		}

		ObjectNode in(ObjectNode data) {
			return (ObjectNode) data.at(this.parent);
		}

	}

}
