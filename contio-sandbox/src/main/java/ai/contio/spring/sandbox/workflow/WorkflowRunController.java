package ai.contio.spring.sandbox.workflow;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;

import ai.contio.spring.sandbox.account.User;
import ai.contio.spring.sandbox.user.Plan;
import ai.contio.spring.sandbox.user.RequiresScope;
import ai.contio.spring.sandbox.user.Times;
import ai.contio.spring.sandbox.user.meeting.Meetings;
import ai.contio.spring.sandbox.web.ApiException;
import ai.contio.spring.sandbox.web.FieldRules;
import ai.contio.spring.sandbox.web.Ids;
import ai.contio.spring.sandbox.web.JsonBody;
import ai.contio.spring.sandbox.web.Listing;
import ai.contio.spring.sandbox.web.Page;
import ai.contio.spring.sandbox.web.ResourceName;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * The workflow runs of a user's workspace. To trigger one takes the Elite plan. Whether a
 * canvas is there cannot be told: the API has none.
 */
@RestController
@RequestMapping("/v1/partner/user/workflow-runs")
final class WorkflowRunController {

	private static final ResourceName NAME = new ResourceName("workflow run");

	private static final ResourceName TEMPLATE = new ResourceName("workflow template");

	private static final List<String> ORIGINS = List.of("meeting", "canvas");

	private static final List<String> STATUSES = List.of("pending", "active", "completed", "failed", "cancelled",
			"frozen");

	private final WorkflowRuns runs;

	private final WorkflowTemplates templates;

	private final Meetings meetings;

	private final Plan plan;

	WorkflowRunController(WorkflowRuns runs, WorkflowTemplates templates, Meetings meetings, Plan plan) {
		this.runs = runs;
		this.templates = templates;
		this.meetings = meetings;
		this.plan = plan;
	}

	@GetMapping
	@RequiresScope("workflows:read")
	Listing<WorkflowRunResponse> list(User user, Page page, Times times,
			@RequestParam(required = false) @Nullable String status,
			@RequestParam(name = "workflow_template_id", required = false) @Nullable String templateId,
			@RequestParam(name = "originating_type", required = false) @Nullable String origin) {
		Predicate<WorkflowRunResponse> wanted = hasWord("status", status, STATUSES, WorkflowRunResponse::status)
			.and(hasWord("originating_type", origin, ORIGINS, WorkflowRunResponse::originatingType))
			.and(ofTemplate(templateId));
		List<WorkflowRunResponse> all = this.runs.all(user)
			.stream()
			.map((run) -> WorkflowRunResponse.of(run, times))
			.filter(wanted)
			.toList();
		return Listing.of(all, page, (run) -> run);
	}

	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	@RequiresScope("workflows:write")
	WorkflowRunResponse create(User user, JsonBody body, Times times) {
		this.plan.require(user, "ELITE", "workflows");
		FieldRules rules = new FieldRules(body, "invalid_request");
		UUID templateId = rules.required("workflow_template_id", rules.id("workflow_template_id"));
		String type = rules.required("originating_type", rules.oneOf("originating_type", ORIGINS));
		UUID origin = rules.required("originating_id", rules.id("originating_id"));
		WorkflowTemplate template = TEMPLATE.found(templateId, this.templates.find(templateId)
			.filter((found) -> found.active() && found.workspaceId().equals(user.workspaceId())));
		if (type.equals("meeting") && this.meetings.find(user, origin).isEmpty()) {
			throw rules.broken("'originating_id' names no meeting that the user may see.");
		}
		return WorkflowRunResponse.of(this.runs.trigger(template, user, type, origin), times);
	}

	@GetMapping("/{id}")
	@RequiresScope("workflows:read")
	WorkflowRunResponse get(User user, @PathVariable String id, Times times) {
		UUID uuid = NAME.id(id);
		return WorkflowRunResponse
			.of(NAME.found(id, this.runs.all(user).stream().filter((run) -> run.id().equals(uuid)).findAny()), times);
	}

	private static Predicate<WorkflowRunResponse> hasWord(String name, @Nullable String word, List<String> words,
			Function<WorkflowRunResponse, String> value) {
		if (word != null && !words.contains(word)) {
			throw ApiException.invalidRequest("'%s' must be one of %s.".formatted(name, String.join(", ", words)));
		}
		return (run) -> word == null || word.equals(value.apply(run));
	}

	private static Predicate<WorkflowRunResponse> ofTemplate(@Nullable String id) {
		if (id == null) {
			return (run) -> true;
		}
		UUID templateId = Ids.parse(id)
			.orElseThrow(() -> ApiException.invalidRequest("'workflow_template_id' must be a UUID."));
		return (run) -> run.workflowTemplateId().equals(templateId);
	}

}
