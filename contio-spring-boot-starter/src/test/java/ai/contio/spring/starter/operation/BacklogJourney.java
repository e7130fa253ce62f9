package ai.contio.spring.starter.operation;

import java.util.List;

import ai.contio.spring.client.ContioNotFoundException;
import ai.contio.spring.user.agenda.AgendaItem;
import ai.contio.spring.user.agenda.AgendaItemType;
import ai.contio.spring.user.backlog.AssignedBacklogItem;
import ai.contio.spring.user.backlog.BacklogAssignment;
import ai.contio.spring.user.backlog.BacklogItem;
import ai.contio.spring.user.backlog.BacklogItemUpdate;
import ai.contio.spring.user.backlog.BacklogQuery;
import ai.contio.spring.user.backlog.NewBacklogItem;
import org.junit.jupiter.api.Test;

import static ai.contio.spring.starter.operation.Fields.assertArrived;
import static ai.contio.spring.starter.operation.Fields.assertChanged;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What waits for a meeting to be in.
 */
interface BacklogJourney extends Journey {

	@Test
	default void backlogItemsAreCreatedChangedAndDeleted() {
		NewBacklogItem sent = NewBacklogItem.of(NAME, AgendaItemType.DISCUSSION)
			.withDescription("d")
			.withTimeAllocationMinutes(5)
			.withPresenters(List.of(adaId()))
			.withTalkingPoints("t");
		BacklogItem created = answer(contio().backlog().create(sent));
		assertArrived(sent, created);
		assertThat(answer(contio().backlog().get(created.id()))).isEqualTo(created);
		BacklogItemUpdate update = BacklogItemUpdate.builder()
			.title("New")
			.itemType(AgendaItemType.BREAK)
			.clearDescription()
			.clearTimeAllocationMinutes()
			.clearTalkingPoints()
			.build();
		BacklogItem changed = answer(contio().backlog().update(created.id(), update));
		assertChanged(created, update, changed);
		assertThat(answer(contio().backlog().list()).items()).contains(changed);
		answer(contio().backlog().delete(created.id()));
		assertThatExceptionOfType(ContioNotFoundException.class)
			.isThrownBy(() -> answer(contio().backlog().get(created.id())));
		assertThat(answer(contio().backlog().history(BacklogQuery.all())).items())
			.filteredOn(BacklogItem::id, created.id())
			.singleElement()
			.satisfies((item) -> assertThat(item.deletedAt()).isNotNull());
	}

	@Test
	default void backlogItemMovesToItsMeeting() {
		String meeting = newMeeting();
		BacklogItem item = answer(
				contio().backlog().create(NewBacklogItem.of(NAME, AgendaItemType.DISCUSSION).withTalkingPoints("t")));
		AssignedBacklogItem assigned = answer(contio().backlog().assign(item.id(), BacklogAssignment.to(meeting)));
		assertThat(assigned.backlogItemId()).isEqualTo(item.id());
		assertThat(assigned.meetingId()).isEqualTo(meeting);
		AgendaItem moved = answer(contio().agendas().list(meeting)).items().get(0);
		assertThat(moved.id()).isEqualTo(assigned.agendaItemId());
		assertThat(moved.title()).isEqualTo(NAME);
		assertThat(moved.talkingPoints()).isEqualTo("t");
		assertThat(answer(contio().backlog().list()).items()).extracting(BacklogItem::id).doesNotContain(item.id());
		assertThat(answer(contio().backlog().history(BacklogQuery.all())).items())
			.filteredOn(BacklogItem::id, item.id())
			.singleElement()
			.satisfies((left) -> assertThat(left.destinationMeetingId()).isEqualTo(meeting));
	}

}
