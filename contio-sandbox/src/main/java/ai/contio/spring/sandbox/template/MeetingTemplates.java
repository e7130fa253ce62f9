package ai.contio.spring.sandbox.template;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

import ai.contio.spring.sandbox.account.User;
import ai.contio.spring.sandbox.account.Workspace;
import ai.contio.spring.sandbox.event.SampleMeeting;
import ai.contio.spring.sandbox.state.Records;
import ai.contio.spring.sandbox.state.Resettable;

import org.springframework.stereotype.Component;

/**
 * The templates that there are: the partner's, and what workspaces got with toolkits.
 */
@Component
public final class MeetingTemplates implements Resettable {

	private final Records<Template> templates = new Records<>(Template::id);

	private final Clock clock;

	MeetingTemplates(Clock clock) {
		this.clock = clock;
		reset();
	}

	@Override
	public void reset() {
		this.templates.replaceAll(List.of());
		Instant created = now().minus(30, ChronoUnit.DAYS);
		add(new Template(SampleMeeting.TEMPLATE, null, "Meeting with a customer",
				"What every talk with a customer goes through.", null,
				new Template.Content(
						List.of(new Template.Topic("What they ordered last time", "DISCUSSION", null, 10),
								new Template.Topic("What they need this season", "DISCUSSION",
										"Boats, rental, repairs.", 20),
								new Template.Topic("Who does what until when", "ACTION_ITEM_RECAP", null, 10)),
						List.of(User.BRUNO.email())),
				List.of(new TemplateNextStep(NextSteps.FOLLOW_UP.id(), true, 1),
						new TemplateNextStep(NextSteps.ORDER.id(), false, 2)),
				created, created));
	}

	/**
	 * The partner's own.
	 * @return the templates, the oldest first
	 */
	public List<Template> ofPartner() {
		return this.templates.all().stream().filter((template) -> template.workspaceId() == null).toList();
	}

	/**
	 * What the members of a workspace may use: the partner's templates where the
	 * workspace is the partner's, and those that were installed there.
	 * @param workspace the workspace
	 * @return the templates, the oldest first
	 */
	public List<Template> of(Workspace workspace) {
		return this.templates.all()
			.stream()
			.filter((template) -> (template.workspaceId() != null) ? template.workspaceId().equals(workspace.id())
					: workspace.ofPartner())
			.toList();
	}

	/**
	 * Find a template of the partner's own.
	 * @param id its id
	 * @return the template, or empty
	 */
	public Optional<Template> find(UUID id) {
		return this.templates.find(id);
	}

	/**
	 * Add or replace a template.
	 * @param template the template
	 * @return the template
	 */
	public Template add(Template template) {
		return this.templates.add(template);
	}

	/**
	 * Remove a template.
	 * @param id its id
	 * @return whether it was there
	 */
	public boolean remove(UUID id) {
		return this.templates.remove(id).isPresent();
	}

	Optional<Template> update(UUID id, UnaryOperator<Template> change) {
		return this.templates.update(id, change).map(Records.Change::after);
	}

	/**
	 * The time.
	 * @return the sandbox's time, to the millisecond
	 */
	public Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MILLIS);
	}

}
