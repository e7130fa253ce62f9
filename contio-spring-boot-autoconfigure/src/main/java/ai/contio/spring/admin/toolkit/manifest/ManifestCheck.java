package ai.contio.spring.admin.toolkit.manifest;

import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;

import ai.contio.spring.client.RequestBounds;
import org.jspecify.annotations.Nullable;

/**
 * Goes through a manifest once, part by part, and gathers what is wrong with it.
 */
final class ManifestCheck {

	private final ManifestProblems problems = new ManifestProblems();

	private final ManifestIds ids;

	ManifestCheck(ToolkitManifest manifest) {
		this.ids = new ManifestIds(manifest, this.problems);
		each("action_buttons", manifest.actionButtons(), this::actionButton);
		each("next_steps", manifest.nextSteps(), this::nextStep);
		each("shortcuts", manifest.shortcuts(), this::shortcut);
		each("templates", manifest.templates(), this::template);
	}

	List<String> problems() {
		return this.problems.all();
	}

	private void actionButton(String path, ManifestActionButton button) {
		ManifestActionButtonSpec spec = button.spec();
		this.problems.idOrSpec(path, button.id(), spec);
		if (spec != null) {
			String in = path + ".spec.";
			this.problems.name(in, spec.name());
			this.problems.required(in + "content_format", spec.contentFormat());
			this.problems.required(in + "delivery_mechanism", spec.deliveryMechanism());
			this.problems.length(in + "$id", spec.refId(), 100);
			this.problems.length(in + "webhook_url", spec.webhookUrl(), 2000);
			this.problems.length(in + "redirect_url", spec.redirectUrl(), 2000);
			this.problems.length(in + "file_format", spec.fileFormat(), 50);
			this.problems.length(in + "integration_type", spec.integrationType(), 100);
			this.problems.length(in + "icon_name", spec.iconName(), 100);
		}
	}

	private void nextStep(String path, ManifestNextStep step) {
		ManifestNextStepSpec spec = step.spec();
		this.problems.idOrSpec(path, step.id(), spec);
		if (spec != null) {
			String in = path + ".spec.";
			this.problems.name(in, spec.name());
			this.problems.required(in + "type", spec.type());
			this.problems.length(in + "$id", spec.refId(), 100);
			this.problems.length(in + "redirect_url", spec.redirectUrl(), 2000);
			look(in, spec.description(), spec.color(), spec.iconName());
		}
		if (step.defaultActionButton() != null) {
			this.ids.actionButton(path + ".default_action_button", step.defaultActionButton());
		}
		each(path + ".action_buttons", step.actionButtons(),
				(at, button) -> this.ids.actionButton(at + ".action_button", button.actionButton()));
	}

	private void shortcut(String path, ManifestShortcut shortcut) {
		ManifestShortcutSpec spec = shortcut.spec();
		this.problems.idOrSpec(path, shortcut.id(), spec);
		if (spec != null) {
			String in = path + ".spec.";
			this.problems.name(in, spec.name());
			this.problems.required(in + "prompt", spec.prompt());
			this.problems.length(in + "$id", spec.refId(), 100);
			look(in, spec.description(), spec.color(), spec.iconName());
			this.problems.check(() -> RequestBounds.maxSize(in + "surfaces", spec.surfaces(), 5));
			each(in + "surfaces", spec.surfaces(), this::surface);
		}
	}

	private void surface(String path, ManifestSurface surface) {
		this.problems.required(path + ".surface", surface.surface());
		this.problems.required(path + ".position", surface.position());
		this.problems.check(() -> RequestBounds.range(path + ".position", surface.position(), 1, 10));
	}

	private void template(String path, ManifestTemplate template) {
		ManifestTemplateSpec spec = template.spec();
		this.problems.idOrSpec(path, template.id(), spec);
		if (spec != null) {
			String in = path + ".spec.";
			this.problems.name(in, spec.name());
			this.problems.length(in + "$id", spec.refId(), 100);
			this.problems.length(in + "description", spec.description(), 1000);
			this.problems.length(in + "title", spec.title(), 255);
			each(in + "agenda_items", spec.agendaItems(), this::agendaItem);
			each(in + "participants", spec.participants(), this::participant);
		}
		each(path + ".next_steps", template.nextSteps(),
				(at, step) -> this.ids.nextStep(at + ".next_step", step.nextStep()));
	}

	private void agendaItem(String path, ManifestAgendaItem item) {
		this.problems.requiredText(path + ".title", item.title());
		this.problems.required(path + ".item_type", item.itemType());
		this.problems.length(path + ".description", item.description(), 1000);
		this.problems.length(path + ".sequence", item.sequence(), 255);
	}

	private void participant(String path, ManifestParticipant participant) {
		this.problems.required(path + ".email", participant.email());
		this.problems.name(path + ".", participant.name());
		this.problems.required(path + ".role", participant.role());
	}

	private void look(String in, @Nullable String description, @Nullable String color, @Nullable String iconName) {
		this.problems.length(in + "description", description, 1000);
		this.problems.length(in + "color", color, 50);
		this.problems.length(in + "icon_name", iconName, 100);
	}

	private static <T> void each(String path, @Nullable Collection<T> parts, BiConsumer<String, T> check) {
		if (parts != null) {
			int index = 0;
			for (T part : parts) {
				check.accept("%s[%d]".formatted(path, index++), part);
			}
		}
	}

}
