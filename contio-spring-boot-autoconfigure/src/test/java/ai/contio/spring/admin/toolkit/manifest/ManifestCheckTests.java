package ai.contio.spring.admin.toolkit.manifest;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is found wrong with a manifest before it is sent.
 */
class ManifestCheckTests {

	private static final ManifestActionButtonSpec BUTTON = ManifestActionButtonSpec
		.of("CRM", ContentFormat.MARKDOWN, DeliveryMechanism.WEBHOOK)
		.withRefId("crm");

	private static final ManifestNextStepSpec STEP = ManifestNextStepSpec.of("Invoice", NextStepType.AI)
		.withRefId("invoice");

	@Test
	void partsMayReferToEachOtherAndToWhatContioHas() {
		ToolkitManifest manifest = ToolkitManifest.empty()
			.withActionButtons(ManifestActionButton.of(BUTTON), ManifestActionButton.existing("b-1"))
			.withNextSteps(ManifestNextStep.of(STEP)
				.withActionButtons(NextStepActionButton.of(ManifestRef.to("crm")))
				.withDefaultActionButton(ManifestRef.existing("b-1")))
			.withTemplates(ManifestTemplate.existing("t-1")
				.withNextSteps(TemplateNextStepLink.of(ManifestRef.to("invoice")).withAutopilot(true)));
		assertThat(manifest.problems()).isEmpty();
	}

	@Test
	void referenceToNothingAndToAnotherKindIsFound() {
		ToolkitManifest manifest = ToolkitManifest.empty()
			.withActionButtons(ManifestActionButton.of(BUTTON))
			.withTemplates(
					ManifestTemplate.of(ManifestTemplateSpec.of("Standup"))
						.withNextSteps(TemplateNextStepLink.of(ManifestRef.to("gone")),
								new TemplateNextStepLink(null, null, null)),
					ManifestTemplate.existing("t-1").withNextSteps(TemplateNextStepLink.of(ManifestRef.to("crm"))));
		assertThat(manifest.problems()).containsExactly(
				"templates[0].next_steps[0].next_step must refer to a next step of the manifest, but 'gone' is none (known: none)",
				"templates[0].next_steps[1].next_step is required, but is null",
				"templates[1].next_steps[0].next_step must refer to a next step of the manifest, but 'crm' is none (known: none)");
	}

	@Test
	void idThatIsThereTwiceIsFound() {
		ToolkitManifest manifest = ToolkitManifest.empty()
			.withActionButtons(ManifestActionButton.of(BUTTON))
			.withShortcuts(ManifestShortcut.of(ManifestShortcutSpec.of("Sum up", "Do").withRefId("crm")));
		assertThat(manifest.problems())
			.containsExactly("shortcuts[0].spec.$id is 'crm', which is already the id at action_buttons[0].spec.$id");
	}

	@Test
	void everythingThatIsWrongIsNamedAtOnce() {
		ManifestSurface surface = ManifestSurface.of(ShortcutSurface.HOME, 11);
		ToolkitManifest manifest = ToolkitManifest.empty()
			.withShortcuts(ManifestShortcut
				.of(ManifestShortcutSpec.of("", "Do").withSurfaces(surface).withColor("x".repeat(51))));
		assertThat(manifest.problems()).containsExactly(
				"shortcuts[0].spec.name must have 1 to 255 characters, but has 0",
				"shortcuts[0].spec.color must have at most 50 characters, but has 51",
				"shortcuts[0].spec.surfaces[0].position must be 1 to 10, but is 11");
	}

}
