package ai.contio.spring.sandbox.contract;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;

/**
 * Makes good requests for operations.
 *
 * @param caller who has the credentials
 * @param samples makes the values
 */
record Requests(Caller caller, Samples samples) {

	static final String FORM = "application/x-www-form-urlencoded";

	static final String UPLOAD = "multipart/form-data";

	List<Caller.Call> of(Contract.Operation operation, String path) {
		String query = query(operation, Requests::isRequired);
		if (operation.consumes(UPLOAD)) {
			return Stream.of("notes.txt", "talk.mp3")
				.map((file) -> call(operation, path + query, UPLOAD + "; boundary=" + Multipart.BOUNDARY,
						Multipart.of(operation, file, this.samples)))
				.toList();
		}
		if (operation.consumes(FORM)) {
			return List.of(call(operation, path + query, FORM, form(operation, "").getBytes(StandardCharsets.UTF_8)));
		}
		if (operation.body().isObject()) {
			List<Caller.Call> calls = new ArrayList<>();
			if (!operation.json().path("body_required").asBoolean(true)) {
				calls.add(call(operation, path + query, "application/json", new byte[0]));
			}
			this.samples.valid(operation.body())
				.forEach((body) -> calls.add(call(operation, path + query, "application/json", Samples.bytes(body))));
			return calls;
		}
		return List.of(call(operation, path + query, "", new byte[0]),
				call(operation, path + query(operation, Requests::hasValue), "", new byte[0]));
	}

	private Caller.Call call(Contract.Operation operation, String path, String contentType, byte[] body) {
		Map<String, String> headers = new LinkedHashMap<>(this.caller.credentials(operation.auth()));
		if (!contentType.isEmpty()) {
			headers.put("Content-Type", contentType);
		}
		return new Caller.Call(operation.method(), path, headers, body);
	}

	private static boolean isRequired(JsonNode parameter) {
		return parameter.path("required").asBoolean(false);
	}

	/* What the contract shows a value of */
	private static boolean hasValue(JsonNode parameter) {
		return Stream.of("required", "example", "default", "enum").anyMatch(parameter::has);
	}

	private String query(Contract.Operation operation, Predicate<JsonNode> wanted) {
		String query = operation.json().path("query").valueStream().filter(wanted).map((parameter) -> {
			String name = parameter.path("name").asString();
			String value = name.equals("slug") ? "larkspur-connect"
					: this.samples.value(name, parameter).asString().replace("\"", "");
			return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
		}).reduce((one, other) -> one + "&" + other).orElse("");
		return query.isEmpty() ? "" : "?" + query;
	}

	/**
	 * What is required of a form.
	 * @param without the name of a field to leave out
	 */
	String form(Contract.Operation operation, String without) {
		return operation.json()
			.path("form")
			.valueStream()
			.filter((field) -> isRequired(field) && !field.path("name").asString().equals(without))
			.map((field) -> field.path("name").asString() + "="
					+ this.samples.value(field.path("name").asString(), field).asString())
			.reduce((one, other) -> one + "&" + other)
			.orElse("");
	}

}
