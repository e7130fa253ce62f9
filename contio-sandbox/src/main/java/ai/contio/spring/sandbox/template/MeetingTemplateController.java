package ai.contio.spring.sandbox.template;

import java.util.UUID;

import ai.contio.spring.sandbox.account.Accounts;
import ai.contio.spring.sandbox.account.User;
import ai.contio.spring.sandbox.account.Workspace;
import ai.contio.spring.sandbox.user.RequiresScope;
import ai.contio.spring.sandbox.user.Times;
import ai.contio.spring.sandbox.web.Ids;
import ai.contio.spring.sandbox.web.JsonBody;
import ai.contio.spring.sandbox.web.Listing;
import ai.contio.spring.sandbox.web.Page;
import ai.contio.spring.sandbox.web.ResourceName;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The templates that a user may apply to meetings. A malformed id is a 404 where 400 is
 * not documented for it.
 */
@RestController
@RequestMapping("/v1/partner/user/meeting-templates")
final class MeetingTemplateController {

	private static final ResourceName NAME = new ResourceName("template");

	private final MeetingTemplates templates;

	private final NextSteps nextSteps;

	private final TemplateApplication application;

	private final Accounts accounts;

	MeetingTemplateController(MeetingTemplates templates, NextSteps nextSteps, TemplateApplication application,
			Accounts accounts) {
		this.templates = templates;
		this.nextSteps = nextSteps;
		this.application = application;
		this.accounts = accounts;
	}

	@GetMapping
	@RequiresScope("meetings:read")
	Listing<MeetingTemplateResponse> list(User user, Page page, Times times) {
		return Listing.of(this.templates.of(workspace(user)), page,
				(template) -> MeetingTemplateResponse.listed(template, times));
	}

	@GetMapping("/{id}")
	@RequiresScope("meetings:read")
	MeetingTemplateResponse get(User user, @PathVariable String id, Times times) {
		return MeetingTemplateResponse.of(find(user, id), times);
	}

	@PostMapping("/{id}/apply")
	@RequiresScope("meetings:write")
	TemplateApplication.Applied apply(User user, @PathVariable String id, JsonBody body) {
		return this.application.apply(find(user, NAME.id(id).toString()), user, body);
	}

	@GetMapping("/{id}/next-steps")
	@RequiresScope("meetings:read")
	Listing<Step> nextSteps(User user, @PathVariable String id, Page page) {
		return Listing.of(find(user, id).nextSteps(), page, this::response);
	}

	private Step response(TemplateNextStep step) {
		NextStep found = NAME.found(step.nextStepId(), this.nextSteps.find(step.nextStepId()));
		return new Step(found.id(), found.name(), found.description(), found.color(), found.iconName(),
				step.autopilot(), step.sortOrder());
	}

	private Template find(User user, String id) {
		Workspace workspace = workspace(user);
		return NAME.found(id,
				Ids.parse(id)
					.flatMap((uuid) -> this.templates.of(workspace)
						.stream()
						.filter((template) -> template.id().equals(uuid))
						.findAny()));
	}

	private Workspace workspace(User user) {
		return this.accounts.workspace(user.workspaceId())
			.orElseThrow(() -> new IllegalStateException("A user of the sandbox is in a workspace"));
	}

	record Step(UUID id, String name, @Nullable String description, @Nullable String color, @Nullable String iconName,
			boolean autopilot, int sortOrder) {

	}

}
