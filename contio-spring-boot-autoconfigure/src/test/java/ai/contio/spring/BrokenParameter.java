package ai.contio.spring;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;

import org.springframework.beans.BeanInstantiationException;
import org.springframework.beans.BeanUtils;

/**
 * A parameter of a query, or a field of a form, with a value outside of a bound.
 *
 * @param name the name of the parameter
 * @param bound the bound
 * @param value the value
 */
public record BrokenParameter(String name, long bound, Object value) {

	private static final int MAX_LIMIT = 100;

	/**
	 * Values that break each of the bounds of an operation's parameters in turn. The
	 * contract has the bounds of most pages in prose only: 1 to 100, from 0 on.
	 * @param operation the operation
	 * @return the values
	 */
	static List<BrokenParameter> of(OperationContract operation) {
		List<BrokenParameter> broken = new ArrayList<>();
		Stream.of("query", "form").flatMap((list) -> operation.node().get(list).valueStream()).forEach((parameter) -> {
			String name = parameter.get("name").stringValue();
			JsonNode schema = parameter.has("schema") ? parameter.get("schema") : parameter;
			boolean isLimit = name.equals("limit");
			if (isLimit || name.equals("offset") || schema.has("minimum")) {
				long bound = schema.path("minimum").longValue(isLimit ? 1 : 0);
				broken.add(new BrokenParameter(name, bound, bound - 1));
			}
			if (isLimit || schema.has("maximum")) {
				long bound = schema.path("maximum").longValue(MAX_LIMIT);
				broken.add(new BrokenParameter(name, bound, bound + 1));
			}
			if (schema.has("maxLength")) {
				int bound = schema.get("maxLength").intValue();
				broken.add(new BrokenParameter(name, bound, "x".repeat(bound + 1)));
			}
			if (schema.has("minLength")) {
				int bound = schema.get("minLength").intValue();
				broken.add(new BrokenParameter(name, bound, "x".repeat(bound - 1)));
			}
		});
		return broken;
	}

	/**
	 * What is said where the value is put into each component of a record in turn.
	 * @param type a record
	 * @return the messages
	 */
	Stream<String> complaints(Class<?> type) {
		RecordComponent[] components = type.getRecordComponents();
		Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
		return Stream.iterate(0, (index) -> index < types.length, (index) -> index + 1)
			.filter((index) -> fitting(types[index]) != null)
			.flatMap((index) -> {
				Object[] values = Arrays.stream(types).map(Records::value).toArray();
				values[index] = fitting(types[index]);
				return complaint(type, types, values);
			});
	}

	/**
	 * What there is in place of what fits: the number, or the length of the text.
	 */
	String found() {
		return "but " + ((this.value instanceof String text) ? "has " + text.length() : "is " + this.value);
	}

	@Override
	public String toString() {
		return "%s beyond %d".formatted(this.name, this.bound);
	}

	private Object fitting(Class<?> type) {
		if (this.value instanceof Long number) {
			return (type == Integer.class) ? (Object) number.intValue() : (type == Long.class) ? number : null;
		}
		return (type == String.class) ? this.value : (type == List.class) ? List.of(this.value) : null;
	}

	private static Stream<String> complaint(Class<?> type, Class<?>[] types, Object[] values) {
		try {
			Constructor<?> constructor = type.getDeclaredConstructor(types);
			BeanUtils.instantiateClass(constructor, values);
			return Stream.empty();
		}
		catch (BeanInstantiationException ex) {
			return (ex.getCause() instanceof IllegalArgumentException complaint) ? Stream.of(complaint.getMessage())
					: Stream.empty();
		}
		catch (NoSuchMethodException ex) {
			throw new AssertionError("%s is no record".formatted(type), ex);
		}
	}

}
