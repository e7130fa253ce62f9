package ai.contio.spring.sandbox.admin.automation;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import ai.contio.spring.sandbox.web.Ids;
import ai.contio.spring.sandbox.web.JsonBody;
import ai.contio.spring.sandbox.web.Listing;
import ai.contio.spring.sandbox.web.Page;
import ai.contio.spring.sandbox.web.ResourceName;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * The workflows, which were replaced by automations: the same things under their old
 * name. An action has no {@code webhook_url} here, so it is shown in {@code config}.
 */
@RestController
@RequestMapping("/v1/partner/admin/workflows")
final class WorkflowController {

	private static final ResourceName NAME = new ResourceName("workflow");

	private final Automations automations;

	WorkflowController(Automations automations) {
		this.automations = automations;
	}

	@GetMapping
	Listing<Workflow> list(Page page) {
		return Listing.of(this.automations.all(), page, Workflow::of);
	}

	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	Workflow create(JsonBody body) {
		return Workflow.of(this.automations.create(new AutomationRequest(body)));
	}

	@GetMapping("/{id}")
	Workflow get(@PathVariable String id) {
		return Workflow.of(NAME.found(id, this.automations.find(NAME.id(id))));
	}

	@PutMapping("/{id}")
	Workflow update(@PathVariable String id, JsonBody body) {
		UUID uuid = NAME.id(id);
		return Workflow.of(NAME.found(id, this.automations.update(uuid, new AutomationRequest(body))));
	}

	/* As with automations, 400 is not documented here */
	@DeleteMapping("/{id}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void delete(@PathVariable String id) {
		if (!Ids.parse(id).map(this.automations::delete).orElse(false)) {
			throw NAME.unknown(id);
		}
	}

	record Workflow(UUID id, UUID partnerAppId, String name, @Nullable String description, String triggerType,
			List<Action> actions, String status, Instant createdAt, Instant updatedAt) {

		static Workflow of(Automation automation) {
			return new Workflow(automation.id(), automation.partnerAppId(), automation.name(), automation.description(),
					automation.triggerType(), automation.actions().stream().map(Action::of).toList(),
					automation.status(), automation.createdAt(), automation.updatedAt());
		}

	}

	record Action(String type, @Nullable Map<String, Object> config) {

		static Action of(AutomationAction action) {
			if (action.webhookUrl() == null) {
				return new Action(action.type(), action.config());
			}
			Map<String, Object> config = new LinkedHashMap<>();
			config.put("url", action.webhookUrl());
			if (action.config() != null) {
				config.putAll(action.config());
			}
			return new Action(action.type(), config);
		}

	}

}
