package ai.contio.spring.sandbox;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Compares what the user API answers with the published schemas, where these are at hand.
 */
class UserContractTests {

	private static final Path OPERATIONS = Path.of("../../shared/contract/operations.json");

	private static final Path SCHEMAS = Path.of("../../shared/contract/schemas.json");

	private static final String MEETING_ID = "3e700003-7a11-4c0e-9b1e-6f0d5a2c0003";

	private static final String ITEM_ID = "ac710007-7a11-4c0e-9b1e-6f0d5a2c0007";

	private static JsonNode operations;

	private static JsonNode schemas;

	private static ContioSandbox sandbox;

	private static SandboxClient ada;

	@BeforeAll
	static void start() {
		assumeTrue(Files.exists(SCHEMAS), "schemas.json of the contract is not here: answers are not compared");
		operations = JsonMapper.shared().readTree(OPERATIONS).path("operations");
		JsonNode contract = JsonMapper.shared().readTree(SCHEMAS);
		schemas = contract.has("schemas") ? contract.path("schemas") : contract;
		sandbox = ContioSandbox.start();
		ada = SandboxClient.of(sandbox)
			.bearer(sandbox.accessToken("ada@example.com", "profile", "meetings:read", "meetings:write",
					"action-items:read", "action-items:write"));
	}

	@AfterAll
	static void stop() {
		if (sandbox != null) {
			sandbox.close();
		}
	}

	@Test
	void answersWhatTheSchemasHave() {
		String meeting = "{\"title\":\"t\",\"start_time\":\"2031-05-06T10:00:00Z\"}";
		String item = "{\"meeting_id\":\"%s\",\"title\":\"t\",\"due_date\":\"2031-05-06\"}".formatted(MEETING_ID);
		assertAnswers("getProfile", "");
		assertAnswers("listMeetings", "");
		assertAnswers("createMeeting", meeting);
		assertAnswers("getMeeting", "");
		assertAnswers("updateMeeting", "{\"title\":\"t\"}");
		assertAnswers("listActionItems", "");
		assertAnswers("createActionItem", item);
		assertAnswers("getActionItem", "");
		assertAnswers("updateActionItem", "{\"title\":\"t\"}");
		assertAnswers("patchActionItem", "{\"is_completed\":true}");
	}

	@Test
	void answersSearchesWithWhatTheSchemasHave() {
		SandboxClient.Answer answer = ada.get("/v1/partner/user/meetings/search?q=discount");
		assertThat(answer.json().path("total").asInt()).isEqualTo(1);
		assertThat(mistakes(answer.json(), operation("searchMeetings").at("/responses/200"))).isEmpty();
	}

	/* A field that no answer ever has would go unnoticed by who maps it wrong */
	@Test
	void fillsEveryFieldSomewhere() {
		Set<String> meeting = fields("/v1/partner/user/meetings");
		meeting.addAll(fields("/v1/partner/user/meetings/search?q=discount"));
		ada.get("/v1/partner/user/meetings/3e700099-7a11-4c0e-9b1e-6f0d5a2c0099")
			.json()
			.propertyNames()
			.forEach(meeting::add);
		assertThat(meeting).containsExactlyInAnyOrderElementsOf(published("shared.PartnerMeetingResponse"));
		assertThat(fields("/v1/partner/user/action-items"))
			.containsExactlyInAnyOrderElementsOf(published("action_item.PartnerActionItemResponse"));
		assertThat(ada.get("/v1/partner/user/profile").json().propertyNames())
			.containsExactlyInAnyOrderElementsOf(published("profile.UserProfileResponse"));
	}

	/* The codes that the specification lists for a 400 are all there is */
	@Test
	void answersBadRequestsWithPublishedCodes() {
		for (String body : List.of("{", "[]", "{}", "{\"title\":7}", "{\"title\":\"t\",\"start_time\":\"x\"}",
				"{\"title\":\"t\",\"end_time\":\"x\"}", "{\"title\":\"t\",\"detail_level\":\"x\"}")) {
			assertPublishedCode("createMeeting", body, "");
			assertPublishedCode("createActionItem", body, "");
		}
		for (String body : List.of("{", "{\"title\":7}", "{\"title\":null}")) {
			assertPublishedCode("updateMeeting", body, "");
			assertPublishedCode("updateActionItem", body, "");
			assertPublishedCode("patchActionItem", body, "");
		}
		for (String query : List.of("?limit=0", "?offset=x", "?status=x", "?has_action_items=x", "?start_time_from=x",
				"?start_time_to=x", "?q=" + "x".repeat(256))) {
			assertPublishedCode("searchMeetings", "", query);
		}
		for (String query : List.of("?start_date=x", "?end_date=x")) {
			assertPublishedCode("listMeetings", "", query);
			assertPublishedCode("listActionItems", "", query);
		}
	}

	private static void assertAnswers(String id, String body) {
		SandboxClient.Answer answer = call(id, body, "");
		JsonNode schema = operation(id).path("responses").path(String.valueOf(answer.status()));
		assertThat(answer.status()).as(id).isBetween(200, 299);
		assertThat(mistakes(answer.json(), schema)).as(id).isEmpty();
	}

	private static void assertPublishedCode(String id, String body, String query) {
		SandboxClient.Answer answer = call(id, body, query);
		JsonNode schema = resolve(operation(id).at("/responses/400"));
		assertThat(answer.status()).as("%s %s%s", id, body, query).isEqualTo(400);
		assertThat(schema.at("/properties/code/enum").valueStream().map(JsonNode::asString))
			.as("%s %s%s", id, body, query)
			.contains(answer.text("code"));
	}

	private static SandboxClient.Answer call(String id, String body, String query) {
		JsonNode operation = operation(id);
		String path = operation.path("path").asString();
		return ada.send(operation.path("method").asString(),
				path.replace("{id}", path.contains("/meetings/") ? MEETING_ID : ITEM_ID) + query, body);
	}

	private static JsonNode operation(String id) {
		return operations.valueStream()
			.filter((operation) -> operation.path("id").asString().equals(id))
			.findFirst()
			.orElseThrow();
	}

	private static Set<String> fields(String path) {
		return ada.get(path)
			.json()
			.path("items")
			.valueStream()
			.flatMap((item) -> item.propertyNames().stream())
			.collect(Collectors.toSet());
	}

	private static List<String> published(String schema) {
		return List.copyOf(schemas.path(schema).path("properties").propertyNames());
	}

	private static List<String> mistakes(JsonNode value, JsonNode schema) {
		List<String> mistakes = new ArrayList<>();
		check("$", value, resolve(schema), mistakes);
		return mistakes;
	}

	private static void check(String path, JsonNode value, JsonNode schema, List<String> mistakes) {
		schema.path("required")
			.valueStream()
			.filter((name) -> !value.has(name.asString()))
			.forEach((name) -> mistakes.add(path + " lacks " + name.asString()));
		if (!isOfType(value, schema)) {
			mistakes.add("%s is %s, which is not %s".formatted(path, value, schema));
		}
		if (schema.has("properties")) {
			value.properties().forEach((field) -> {
				JsonNode fieldSchema = schema.path("properties").path(field.getKey());
				if (fieldSchema.isMissingNode()) {
					mistakes.add(path + " has an unknown " + field.getKey());
				}
				check(path + "." + field.getKey(), field.getValue(), resolve(fieldSchema), mistakes);
			});
		}
		if (schema.has("items")) {
			value.forEach((element) -> check(path + "[]", element, resolve(schema.path("items")), mistakes));
		}
	}

	private static boolean isOfType(JsonNode value, JsonNode schema) {
		boolean ofEnum = !schema.has("enum") || schema.path("enum").valueStream().anyMatch(value::equals);
		return ofEnum && switch (schema.path("type").asString("")) {
			case "string" -> value.isString();
			case "integer" -> value.isIntegralNumber();
			case "boolean" -> value.isBoolean();
			case "object" -> value.isObject();
			case "array" -> value.isArray();
			default -> true;
		};
	}

	private static JsonNode resolve(JsonNode schema) {
		return schema.has("$ref") ? schemas.path(schema.path("$ref").asString().replace("#/schemas/", "")) : schema;
	}

}
