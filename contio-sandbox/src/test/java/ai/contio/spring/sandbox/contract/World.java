package ai.contio.spring.sandbox.contract;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import ai.contio.spring.sandbox.ContioSandbox;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Finds in the sandbox what requests have to name: what a list has, else what an
 * operation makes or tells.
 */
final class World {

	private static final Pattern VARIABLE = Pattern.compile("\\{([^/]*)}");

	private static final Duration FORTNIGHT = Duration.ofDays(14);

	private static final String MEETINGS = "/v1/partner/user/meetings";

	/* Of the meetings the only one that the caller sees and takes no part in */
	private static final String OF_OTHERS = "3e700007-7a11-4c0e-9b1e-6f0d5a2c0007";

	/* Where the ids are that fields name */
	private static final Map<String, String> LISTS = Map.of("meeting_id", MEETINGS, "originating_id", MEETINGS,
			"backing_meeting_id", MEETINGS, "template_id", "/v1/partner/user/meeting-templates", "template_ids",
			"/v1/partner/user/meeting-templates", "next_step_id", "/v1/partner/user/meeting-templates/*/next-steps",
			"workflow_template_id", "/v1/partner/admin/workflow-templates", "calendar_event_id",
			"/v1/partner/user/calendar/events", "default_toolkit_id", "/v1/partner/admin/toolkits", "workspace_id",
			"/v1/partner/admin/workspaces");

	private final ContioSandbox sandbox;

	private final Contract contract;

	private final Caller caller;

	private final Contract.Operation asking;

	private final Samples samples;

	private final Requests requests;

	World(ContioSandbox sandbox, Contract contract, Caller caller, Contract.Operation asking) {
		this.sandbox = sandbox;
		this.contract = contract;
		this.caller = caller;
		this.asking = asking;
		this.samples = new Samples(contract, this::known, this::others);
		this.requests = new Requests(caller, this.samples);
	}

	Samples samples() {
		return this.samples;
	}

	private @Nullable JsonNode known(String name) {
		String text = switch (name) {
			case "client_id" -> this.sandbox.clientId();
			case "email" -> "ada@example.com";
			case "redirect_uri" -> "http://localhost:65000/callback";
			case "events" -> "meeting.completed";
			case "start", "start_date" -> this.sandbox.data().now().minus(FORTNIGHT).toString();
			case "end", "end_date" -> this.sandbox.data().now().plus(FORTNIGHT).toString();
			case "rollback_token" -> told(name).stream().findFirst().orElse("none");
			case "presenters", "context_document_ids" -> "";
			case "code_challenge" -> "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
			default -> LISTS.containsKey(name) ? first(LISTS.get(name)) : null;
		};
		if (text == null) {
			return null;
		}
		return text.isEmpty() ? JsonNodeFactory.instance.arrayNode() : JsonNodeFactory.instance.stringNode(text);
	}

	/* Some fit only what is not in use */
	private List<JsonNode> others(String name) {
		String list = LISTS.get(name);
		return (list == null || list.contains("*")) ? List.of()
				: listed(list, "id").stream()
					.skip(1)
					.limit(8)
					.<JsonNode>map(JsonNodeFactory.instance::stringNode)
					.toList();
	}

	private @Nullable String first(String list) {
		int star = list.indexOf("*");
		String path = (star >= 0) ? list.replace("*", String.valueOf(first(list.substring(0, star - 1)))) : list;
		return listed(path, "id").stream().findFirst().orElse(null);
	}

	/**
	 * The paths that an operation can be called at, as there may be several things of a
	 * kind of which it fits but one.
	 */
	List<String> paths(Contract.Operation operation) {
		List<String> paths = List.of("");
		String rest = operation.path();
		for (Matcher variable = VARIABLE.matcher(rest); variable.find(); variable = VARIABLE.matcher(rest)) {
			String before = rest.substring(0, variable.start());
			String name = variable.group(1);
			paths = paths.stream()
				.flatMap((path) -> values(path + before, before, name, operation).stream()
					.map((value) -> path + before + value))
				.limit(12)
				.toList();
			rest = rest.substring(variable.end());
		}
		String end = rest;
		return paths.stream().map((path) -> path + end).toList();
	}

	private List<String> values(String before, String literal, String name, Contract.Operation operation) {
		switch (name) {
			case "client_id" -> {
				return List.of(this.sandbox.clientId());
			}
			case "slug" -> {
				return List.of("larkspur-connect");
			}
			case "domain" -> {
				return List.of("larkspur-kayaks.example", "example.org");
			}
			default -> {
				String collection = before.substring(0, before.length() - 1);
				List<String> values = listed(collection, name);
				if (values.isEmpty()) {
					created(collection);
					values = listed(collection, name);
				}
				return values.isEmpty() ? told(name) : values;
			}
		}
	}

	private List<String> listed(String collection, String name) {
		List<String> listed = listed(collection, name, (field) -> true);
		int slash = collection.lastIndexOf('/');
		return !listed.isEmpty() ? listed
				: listed(collection.substring(0, slash), name, collection.substring(slash + 1)::equals);
	}

	/* In an answer, or in a field of it */
	private List<String> listed(String path, String name, Predicate<String> field) {
		return operation("GET", path).stream()
			.flatMap((operation) -> call(operation, path).stream())
			.map(this.caller::send)
			.filter(Caller.Answer::isOk)
			.findFirst()
			.map((answer) -> elements(answer.json(), field).map((element) -> id(element, name))
				// It depends on the day of the week which meeting comes first
				.sorted(Comparator.comparing(OF_OTHERS::equals))
				.toList())
			.orElse(List.of());
	}

	private static Stream<JsonNode> elements(JsonNode answer, Predicate<String> field) {
		return answer.isArray() ? answer.valueStream()
				: answer.properties()
					.stream()
					.filter((property) -> property.getValue().isArray() && field.test(property.getKey()))
					.flatMap((property) -> property.getValue().valueStream())
					.filter(JsonNode::isObject);
	}

	private static String id(JsonNode element, String name) {
		JsonNode nested = element.path("toolkit").path("id");
		return Stream.of(element.path("id"), element.path(name), element.path("workspace_id"), nested)
			.filter(JsonNode::isString)
			.findFirst()
			.map(JsonNode::asString)
			.orElse("none");
	}

	private void created(String collection) {
		operation("POST", collection).ifPresent((operation) -> call(operation, collection).stream()
			.map(this.caller::send)
			.filter(Caller.Answer::isOk)
			.findFirst());
	}

	/* What an operation answers under the name of the variable */
	private List<String> told(String name) {
		return this.contract.operations()
			.stream()
			.filter((operation) -> operation.json()
				.path("responses")
				.properties()
				.stream()
				.anyMatch((response) -> response.getKey().startsWith("2")
						&& has(this.contract.resolve(response.getValue()), name)))
			.filter((operation) -> !operation.path().contains("{" + name + "}") && operation != this.asking)
			.sorted(Comparator.comparingInt((operation) -> -inCommon(operation.path(), this.asking.path())))
			.flatMap((operation) -> paths(operation).stream().flatMap((path) -> call(operation, path).stream()))
			.map((call) -> this.caller.send(call).json().path(name).asString(""))
			.filter((value) -> !value.isEmpty())
			.findFirst()
			.map(List::of)
			.orElse(List.of());
	}

	private static int inCommon(String path, String other) {
		int length = 0;
		while (length < Math.min(path.length(), other.length()) && path.charAt(length) == other.charAt(length)) {
			length++;
		}
		return length;
	}

	/**
	 * Delete what stands in the way of a new one of which there can only be one, and make
	 * new ones where there may be many, as the others may be in use.
	 */
	void makeRoom(String path) {
		operation("DELETE", path).filter((operation) -> operation != this.asking)
			.ifPresent((operation) -> this.caller.send(call(operation, path).get(0)));
		for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
			created(path.substring(0, slash));
		}
	}

	private boolean has(JsonNode schema, String name) {
		return schema.path("properties").has(name)
				|| schema.path("oneOf").valueStream().anyMatch((one) -> has(this.contract.resolve(one), name));
	}

	private Optional<Contract.Operation> operation(String method, String path) {
		return this.contract.operations()
			.stream()
			.filter((operation) -> operation.method().equals(method))
			.filter((operation) -> path.matches(VARIABLE.matcher(operation.path()).replaceAll("[^/]+")))
			.findFirst();
	}

	/**
	 * Good requests for an operation.
	 */
	List<Caller.Call> call(Contract.Operation operation, String path) {
		return this.requests.of(operation, path);
	}

}
