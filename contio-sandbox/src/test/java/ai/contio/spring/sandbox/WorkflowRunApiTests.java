package ai.contio.spring.sandbox;

import java.net.URI;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class WorkflowRunApiTests {

	private static final String RUNS = "/v1/partner/user/workflow-runs";

	private static final String MEETING = "3e700003-7a11-4c0e-9b1e-6f0d5a2c0003";

	private static ContioSandbox sandbox;

	private final SandboxClient client = SandboxClient.of(sandbox);

	@BeforeAll
	static void start() {
		sandbox = ContioSandbox.start();
	}

	@AfterAll
	static void stop() {
		sandbox.close();
	}

	@BeforeEach
	void reset() {
		sandbox.reset();
		sandbox.webhookUrl(URI.create("http://localhost:9/"));
	}

	@Test
	void goesFromStepToStepByTheClock() {
		SandboxClient ada = user("ada@example.com");
		JsonNode run = trigger(ada, MEETING).json();
		assertThat(run.path("status").asString()).isEqualTo("pending");
		String path = RUNS + "/" + run.path("id").asString();
		sandbox.advance(Duration.ofSeconds(2));
		JsonNode active = ada.get(path).json();
		assertThat(active.path("status").asString()).isEqualTo("active");
		assertThat(active.path("current_step_ids").valueStream().map(JsonNode::asString)).containsExactly("collect");
		assertThat(ada.get(RUNS + "?status=completed").json().path("total").asInt()).isZero();
		sandbox.advance(Duration.ofMinutes(1));
		JsonNode completed = ada.get(path).json();
		assertThat(completed.path("status").asString()).isEqualTo("completed");
		assertThat(completed.path("current_step_ids").size()).isZero();
		assertThat(eventTypes()).containsExactlyInAnyOrder("workflow.run.started", "workflow.step.completed",
				"workflow.step.completed", "workflow.step.completed", "workflow.run.completed");
	}

	@Test
	void asksForApprovalAndGoesOn() {
		SandboxClient ada = user("ada@example.com");
		String path = RUNS + "/" + trigger(ada, template("Offer a discount"), MEETING).text("id");
		sandbox.advance(Duration.ofSeconds(8));
		assertThat(ada.get(path).json().at("/current_step_ids/0").asString()).isEqualTo("approve");
		assertThat(eventTypes()).contains("workflow.task.created").doesNotContain("workflow.task.resolved");
		sandbox.advance(Duration.ofMinutes(1));
		assertThat(ada.get(path).text("status")).isEqualTo("completed");
		assertThat(event("workflow.task.resolved").path("decision").asString()).isEqualTo("approved");
		assertThat(event("workflow.task.resolved").path("task_id"))
			.isEqualTo(event("workflow.task.created").path("task_id"));
	}

	@Test
	void isCancelledWhenApprovalIsRefused() {
		SandboxClient ada = user("ada@example.com");
		String path = RUNS + "/" + trigger(ada, template("Pay something back"), MEETING).text("id");
		sandbox.advance(Duration.ofMinutes(1));
		JsonNode run = ada.get(path).json();
		assertThat(run.path("status").asString()).isEqualTo("cancelled");
		assertThat(run.path("completed_at").asString()).isNotEmpty();
		assertThat(ada.get(RUNS + "?status=cancelled").json().path("total").asInt()).isOne();
		assertThat(eventTypes()).containsExactlyInAnyOrder("workflow.run.started", "workflow.task.created",
				"workflow.task.resolved");
		assertThat(event("workflow.task.resolved").path("decision").asString()).isEqualTo("rejected");
	}

	@Test
	void failsAtAStepThatFails() {
		SandboxClient ada = user("ada@example.com");
		String path = RUNS + "/" + trigger(ada, template("Look into the old stock list"), MEETING).text("id");
		sandbox.advance(Duration.ofMinutes(1));
		assertThat(ada.get(path).text("status")).isEqualTo("failed");
		assertThat(eventTypes()).containsExactlyInAnyOrder("workflow.run.started", "workflow.step.completed",
				"workflow.run.failed");
		JsonNode failed = event("workflow.run.failed");
		assertThat(failed.path("node_id").asString()).isEqualTo("old-stock-list");
		assertThat(failed.path("error_message").asString()).contains("503");
	}

	@Test
	void isForgottenByAReset() {
		trigger(user("ada@example.com"), MEETING);
		sandbox.reset();
		sandbox.webhookUrl(URI.create("http://localhost:9/"));
		sandbox.advance(Duration.ofMinutes(1));
		assertThat(sandbox.deliveries()).isEmpty();
	}

	@Test
	void takesTheElitePlan() {
		SandboxClient.Answer answer = trigger(user("stranger@example.com"), MEETING);
		assertThat(answer.status()).isEqualTo(402);
		assertThat(answer.text("current_plan")).isEqualTo("FREE");
		assertThat(answer.text("required_plan")).isEqualTo("ELITE");
	}

	@Test
	void takesAMeetingThatTheUserMaySee() {
		SandboxClient.Answer answer = trigger(user("ada@example.com"), "3e70ffff-7a11-4c0e-9b1e-6f0d5a2c0003");
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.text("error")).contains("originating_id");
	}

	@Test
	void assignsActionItemsByAutomations() {
		this.client.send("POST", "/v1/partner/admin/automations",
				"{\"name\":\"CRM\",\"trigger_type\":\"action_item_created\",\"actions\":[{\"type\":\"webhook\"}]}");
		SandboxClient ada = user("ada@example.com");
		JsonNode item = ada
			.send("POST", "/v1/partner/user/action-items",
					"{\"meeting_id\":\"%s\",\"title\":\"Call Mona\"}".formatted(MEETING))
			.json();
		assertThat(eventTypes()).containsExactlyInAnyOrder("action_item.created", "automation.assignment.created");
		assertThat(ada.get("/v1/partner/user/action-items/" + item.path("id").asString())
			.json()
			.path("has_partner_assignment")
			.asBoolean()).isTrue();
	}

	@Test
	void assignsActionItemsWhenTheSummaryOfTheirMeetingIsReady() {
		this.client.send("POST", "/v1/partner/admin/automations",
				"{\"name\":\"CRM\",\"trigger_type\":\"meeting_summary_ready\",\"actions\":[{\"type\":\"webhook\"}]}");
		SandboxClient ada = user("ada@example.com");
		String meeting = ada.send("POST", "/v1/partner/user/meetings", "{\"title\":\"Talk\"}").text("id");
		ada.send("POST", "/v1/partner/user/action-items",
				"{\"meeting_id\":\"%s\",\"title\":\"Call Mona\"}".formatted(meeting));
		assertThat(eventTypes()).doesNotContain("automation.assignment.created");
		assertThat(new MultipartForm().file("notes.txt", "Ada: we agreed.")
			.post(ada, "/v1/partner/user/meetings/" + meeting + "/transcript/import")
			.status()).isEqualTo(200);
		assertThat(eventTypes()).contains("meeting.completed", "automation.assignment.created");
	}

	@Test
	void appliesATemplateToAMeeting() {
		SandboxClient ada = user("ada@example.com");
		String template = ada.get("/v1/partner/user/meeting-templates").json().at("/items/0/id").asString();
		JsonNode applied = ada
			.send("POST", "/v1/partner/user/meeting-templates/" + template + "/apply",
					"{\"meeting_id\":\"%s\"}".formatted(MEETING))
			.json();
		assertThat(applied.path("success").asBoolean()).isTrue();
		assertThat(applied.at("/applied_items/participants").asInt()).isOne();
		assertThat(eventTypes()).contains("meeting_template.applied", "participant.added");
	}

	private static SandboxClient.Answer trigger(SandboxClient user, String meeting) {
		return trigger(user, "3f10e001-0001-4f00-9000-5e77ab1e0003", meeting);
	}

	private static SandboxClient.Answer trigger(SandboxClient user, String template, String meeting) {
		return user.send("POST", RUNS, """
				{"workflow_template_id":"%s","originating_type":"meeting","originating_id":"%s"}""".formatted(template,
				meeting));
	}

	private String template(String name) {
		return this.client.get("/v1/partner/admin/workflow-templates")
			.json()
			.path("items")
			.valueStream()
			.filter((template) -> template.path("name").asString().equals(name))
			.findFirst()
			.orElseThrow()
			.path("id")
			.asString();
	}

	private static JsonNode event(String type) {
		return sandbox.deliveries()
			.stream()
			.filter((delivery) -> delivery.event().type().equals(type))
			.map((delivery) -> JsonMapper.shared().readTree(delivery.event().body()).path("data"))
			.findFirst()
			.orElseThrow();
	}

	private SandboxClient user(String email) {
		return this.client.bearer(sandbox.accessToken(email, "workflows:read", "workflows:write", "action-items:read",
				"action-items:write", "meetings:read", "meetings:write"));
	}

	private static List<String> eventTypes() {
		return sandbox.deliveries().stream().map((delivery) -> delivery.event().type()).toList();
	}

}
