package ai.contio.spring.starter.operation;

import java.math.BigDecimal;

import ai.contio.spring.admin.toolkit.manifest.AgendaItemType;
import ai.contio.spring.admin.toolkit.manifest.ContentFormat;
import ai.contio.spring.admin.toolkit.manifest.DeliveryMechanism;
import ai.contio.spring.admin.toolkit.manifest.ManifestActionButton;
import ai.contio.spring.admin.toolkit.manifest.ManifestActionButtonSpec;
import ai.contio.spring.admin.toolkit.manifest.ManifestAgendaItem;
import ai.contio.spring.admin.toolkit.manifest.ManifestNextStep;
import ai.contio.spring.admin.toolkit.manifest.ManifestNextStepSpec;
import ai.contio.spring.admin.toolkit.manifest.ManifestParticipant;
import ai.contio.spring.admin.toolkit.manifest.ManifestRef;
import ai.contio.spring.admin.toolkit.manifest.ManifestShortcut;
import ai.contio.spring.admin.toolkit.manifest.ManifestShortcutSpec;
import ai.contio.spring.admin.toolkit.manifest.ManifestSurface;
import ai.contio.spring.admin.toolkit.manifest.ManifestTemplate;
import ai.contio.spring.admin.toolkit.manifest.ManifestTemplateSpec;
import ai.contio.spring.admin.toolkit.manifest.NextStepActionButton;
import ai.contio.spring.admin.toolkit.manifest.NextStepType;
import ai.contio.spring.admin.toolkit.manifest.ParticipantRole;
import ai.contio.spring.admin.toolkit.manifest.ShortcutSurface;
import ai.contio.spring.admin.toolkit.manifest.TemplateDetailLevel;
import ai.contio.spring.admin.toolkit.manifest.TemplateNextStepLink;
import ai.contio.spring.admin.toolkit.manifest.ToolkitManifest;

/**
 * A manifest with something of everything.
 */
final class Manifests {

	private Manifests() {
	}

	static ToolkitManifest full() {
		return ToolkitManifest.empty()
			.withSchemaVersion("1.0")
			.withToolkitPrompt("Be brief")
			.withUsageGuidance("For kilns")
			.withActionButtons(button())
			.withNextSteps(nextStep())
			.withTemplates(template())
			.withShortcuts(shortcut());
	}

	private static ManifestActionButton button() {
		return ManifestActionButton
			.of(ManifestActionButtonSpec.of("Send it", ContentFormat.MARKDOWN, DeliveryMechanism.WEBHOOK)
				.withRefId("send")
				.withWebhookUrl("https://crm.example.com/hook?a=b&c=d")
				.withFileFormat("pdf")
				.withIntegrationType("crm")
				.withRequiresConnectedIntegration(false)
				.withDefaultForNextStep(true)
				.withIconName("mail")
				.withSortOrder(3));
	}

	private static ManifestNextStep nextStep() {
		return ManifestNextStep
			.of(ManifestNextStepSpec.of("Write the kiln offer", NextStepType.AI)
				.withRefId("offer")
				.withAiPrompt("Write it")
				.withDescription("An offer")
				.withColor("#aa0000")
				.withIconName("pen")
				.withSortOrder(1))
			.withActionButtons(NextStepActionButton.of(ManifestRef.to("send")).withSortOrder(2))
			.withDefaultActionButton(ManifestRef.to("send"));
	}

	private static ManifestTemplate template() {
		return ManifestTemplate
			.of(ManifestTemplateSpec.of("Kiln visit")
				.withRefId("visit")
				.withTitle("Visit")
				.withDescription("On site")
				.withAgendaItems(ManifestAgendaItem.of("Look", AgendaItemType.DISCUSSION)
					.withContent("c")
					.withDescription("d")
					.withSequence("100")
					.withTimeAllocationMinutes(new BigDecimal("7.5")))
				.withParticipants(new ManifestParticipant("mona@harbour.example", "Mona", ParticipantRole.VIEWER))
				.withDetailLevel(TemplateDetailLevel.STANDARD)
				.withMeetingDurationSeconds(1800)
				.withStartTimeOffsetSeconds(60))
			.withNextSteps(TemplateNextStepLink.of(ManifestRef.to("offer")).withAutopilot(true).withSortOrder(1));
	}

	private static ManifestShortcut shortcut() {
		return ManifestShortcut.of(ManifestShortcutSpec.of("Ask", "What about the kiln?")
			.withRefId("ask")
			.withDescription("d")
			.withSurfaces(ManifestSurface.of(ShortcutSurface.HOME, 1))
			.withColor("#00aa00")
			.withIconName("bolt"));
	}

}
