package ai.contio.spring.starter.operation;

import java.util.List;

import ai.contio.spring.admin.template.NewTemplate;
import ai.contio.spring.admin.template.NewTemplateNextStep;
import ai.contio.spring.admin.template.Template;
import ai.contio.spring.admin.template.TemplateNextStep;
import ai.contio.spring.admin.template.TemplateNextStepUpdate;
import ai.contio.spring.admin.template.TemplateUpdate;
import ai.contio.spring.client.ContioNotFoundException;
import ai.contio.spring.user.agenda.AgendaItem;
import ai.contio.spring.user.agenda.AgendaItemType;
import ai.contio.spring.user.agenda.NewAgendaItem;
import ai.contio.spring.user.nextstep.NextStep;
import ai.contio.spring.user.template.AppliedTemplate;
import ai.contio.spring.user.template.MeetingTemplateDetail;
import ai.contio.spring.user.template.TemplateApplication;
import ai.contio.spring.user.template.TemplateOwnership;
import org.junit.jupiter.api.Test;

import static ai.contio.spring.starter.operation.Fields.assertArrived;
import static ai.contio.spring.starter.operation.Fields.assertChanged;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Templates, which the partner makes and users apply.
 */
interface TemplateJourney extends Journey {

	@Test
	@SuppressWarnings("deprecation")
	default void templatesAreCreatedChangedAndDeleted() {
		NewTemplate sent = NewTemplate.of(NAME).withDescription("d");
		Template created = answer(admin().templates().create(sent));
		assertArrived(sent, created);
		assertThat(answer(admin().templates().get(created.id()))).isEqualTo(created);
		TemplateUpdate name = TemplateUpdate.builder().name("New").build();
		Template changed = answer(admin().templates().update(created.id(), name));
		assertChanged(created, name, changed);
		TemplateUpdate none = TemplateUpdate.builder().clearDescription().build();
		Template cleared = answer(admin().templates().replace(created.id(), none));
		assertChanged(changed, none, cleared);
		assertThat(answer(admin().templates().list()).items()).contains(cleared);
		answer(admin().templates().delete(created.id()));
		assertThatExceptionOfType(ContioNotFoundException.class)
			.isThrownBy(() -> answer(admin().templates().get(created.id())));
	}

	@Test
	default void nextStepsOfATemplateComeAndGo() {
		String nextStep = aNextStep();
		String template = answer(admin().templates().create(NewTemplate.of(NAME))).id();
		NewTemplateNextStep sent = NewTemplateNextStep.of(nextStep).withAutopilot(true).withSortOrder(7);
		answer(admin().templateNextSteps().add(template, sent));
		TemplateNextStep added = only(template);
		assertArrived(sent, added, "nextStepId");
		assertThat(added.id()).isEqualTo(nextStep);
		TemplateNextStepUpdate update = new TemplateNextStepUpdate(false);
		answer(admin().templateNextSteps().replace(template, nextStep, update));
		assertChanged(added, update, only(template));
		assertThat(answer(contio().templates().listNextSteps(template)).items()).singleElement()
			.satisfies((seen) -> assertChanged(only(template), update,
					new TemplateNextStep(seen.id(), seen.name(), seen.autopilot(), seen.sortOrder())));
		answer(admin().templateNextSteps().remove(template, nextStep));
		assertThat(answer(admin().templateNextSteps().list(template)).items()).isEmpty();
	}

	@Test
	default void templateOfAMeetingGivesAnotherItsAgenda() {
		String model = newMeeting();
		NewAgendaItem item = NewAgendaItem.of(NAME, AgendaItemType.DISCUSSION)
			.withDescription("d")
			.withTimeAllocationMinutes(5);
		AgendaItem planned = answer(contio().agendas().create(model, item));
		NewTemplate sent = NewTemplate.of("Kiln").withBackingMeetingId(model);
		Template template = answer(admin().templates().create(sent));
		assertArrived(sent, template);
		MeetingTemplateDetail detail = answer(contio().templates().get(template.id()));
		assertThat(detail.name()).isEqualTo("Kiln");
		assertThat(detail.ownershipType()).isEqualTo(TemplateOwnership.PARTNER);
		assertThat(detail.agendaItemCount()).isEqualTo(1);
		String meeting = newMeeting();
		AppliedTemplate applied = answer(contio().templates().apply(template.id(), TemplateApplication.to(meeting)));
		assertThat(applied.success()).isTrue();
		assertThat(applied.appliedItems().agendaItems()).isEqualTo(1);
		List<AgendaItem> agenda = answer(contio().agendas().list(meeting)).items();
		assertThat(agenda).singleElement()
			.satisfies((copied) -> assertArrived(item, copied, "sequence", "presenters"))
			.satisfies((copied) -> assertThat(copied.id()).isNotEqualTo(planned.id()));
		assertThat(answer(contio().meetings().get(meeting)).appliedTemplateIds()).containsExactly(template.id());
	}

	private String aNextStep() {
		return answer(contio().nextSteps().list(NextStepJourney.RENEWAL)).items()
			.stream()
			.map(NextStep::id)
			.findFirst()
			.orElseThrow();
	}

	private TemplateNextStep only(String template) {
		List<TemplateNextStep> steps = answer(admin().templateNextSteps().list(template)).items();
		assertThat(steps).hasSize(1);
		return steps.get(0);
	}

}
