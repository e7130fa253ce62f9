package ai.contio.spring.starter.operation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import ai.contio.spring.client.ContioNotFoundException;
import ai.contio.spring.user.actionitem.ActionItem;
import ai.contio.spring.user.actionitem.ActionItemQuery;
import ai.contio.spring.user.actionitem.ActionItemStatus;
import ai.contio.spring.user.actionitem.ActionItemUpdate;
import ai.contio.spring.user.actionitem.NewActionItem;
import org.junit.jupiter.api.Test;

import static ai.contio.spring.starter.operation.Fields.assertArrived;
import static ai.contio.spring.starter.operation.Fields.assertChanged;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What was promised.
 */
interface ActionItemJourney extends Journey {

	@Test
	default void actionItemsAreCreatedChangedAndDeleted() {
		String meeting = newMeeting();
		NewActionItem sent = new NewActionItem(meeting, NAME).withDescription("d")
			.withStatus(ActionItemStatus.BLOCKED)
			.withDueDate(LocalDate.of(2028, 2, 29))
			.withPartnerContext(Map.of("deal", Map.of("id", 7, "tags", List.of("a", "b")), "open", true));
		ActionItem created = answer(contio().actionItems().create(sent));
		assertArrived(sent, created);
		assertThat(answer(contio().actionItems().get(created.id()))).isEqualTo(created);
		ActionItemUpdate some = ActionItemUpdate.builder().title("New").status(ActionItemStatus.IN_PROGRESS).build();
		ActionItem changed = answer(contio().actionItems().update(created.id(), some));
		assertChanged(created, some, changed);
		ActionItemUpdate none = ActionItemUpdate.builder()
			.clearDescription()
			.clearDueDate()
			.clearPartnerContext()
			.build();
		ActionItem cleared = answer(contio().actionItems().update(created.id(), none));
		assertChanged(changed, none, cleared);
		assertThat(answer(contio().actionItems().list(ActionItemQuery.ofMeeting(meeting))).items())
			.containsExactly(cleared);
		answer(contio().actionItems().delete(created.id()));
		assertThatExceptionOfType(ContioNotFoundException.class)
			.isThrownBy(() -> answer(contio().actionItems().get(created.id())));
	}

	@Test
	@SuppressWarnings("deprecation")
	default void actionItemIsCompletedAndReopened() {
		NewActionItem sent = new NewActionItem(newMeeting(), "Bare");
		ActionItem created = answer(contio().actionItems().create(sent));
		assertArrived(sent, created, "status");
		ActionItem completed = answer(contio().actionItems().complete(created.id()));
		assertThat(completed.completed()).isTrue();
		assertThat(completed.completedAt()).isNotNull();
		ActionItemUpdate open = ActionItemUpdate.builder().completed(false).dueDate(LocalDate.of(2027, 1, 1)).build();
		ActionItem reopened = answer(contio().actionItems().replace(created.id(), open));
		assertChanged(created, open, reopened, "status");
		assertThat(answer(contio().actionItems().list(ActionItemQuery.open())).items()).contains(reopened);
	}

}
