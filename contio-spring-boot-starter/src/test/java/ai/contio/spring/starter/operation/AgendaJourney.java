package ai.contio.spring.starter.operation;

import java.math.BigDecimal;
import java.util.List;

import ai.contio.spring.user.agenda.AgendaItem;
import ai.contio.spring.user.agenda.AgendaItemStatus;
import ai.contio.spring.user.agenda.AgendaItemType;
import ai.contio.spring.user.agenda.AgendaItemUpdate;
import ai.contio.spring.user.agenda.NewAgendaItem;
import org.junit.jupiter.api.Test;

import static ai.contio.spring.starter.operation.Fields.assertArrived;
import static ai.contio.spring.starter.operation.Fields.assertChanged;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a meeting is about.
 */
interface AgendaJourney extends Journey {

	@Test
	default void agendaItemsAreCreatedChangedAndDeleted() {
		String meeting = newMeeting();
		NewAgendaItem sent = NewAgendaItem.of(NAME, AgendaItemType.QUESTIONS_TO_ANSWER)
			.withDescription("Two\nlines")
			.withSequence("150.5")
			.withTimeAllocationMinutes(new BigDecimal("7.5"))
			.withPresenters(List.of(adaId()))
			.withTalkingPoints("• one");
		AgendaItem created = answer(contio().agendas().create(meeting, sent));
		assertArrived(sent, created);
		assertThat(created.presenterDetails()).singleElement()
			.satisfies((presenter) -> assertThat(presenter.email()).isEqualTo(ADA));
		AgendaItemUpdate some = AgendaItemUpdate.builder()
			.status(AgendaItemStatus.IN_PROGRESS)
			.timeAllocationMinutes(9)
			.build();
		AgendaItem changed = answer(contio().agendas().update(meeting, created.id(), some));
		assertChanged(created, some, changed);
		AgendaItemUpdate none = AgendaItemUpdate.builder()
			.clearDescription()
			.clearTimeAllocationMinutes()
			.clearTalkingPoints()
			.build();
		AgendaItem cleared = answer(contio().agendas().update(meeting, created.id(), none));
		assertChanged(changed, none, cleared);
		assertThat(answer(contio().agendas().list(meeting)).items()).containsExactly(cleared);
		answer(contio().agendas().delete(meeting, created.id()));
		assertThat(answer(contio().agendas().list(meeting)).items()).isEmpty();
	}

	@Test
	@SuppressWarnings("deprecation")
	default void agendaItemsAreReplacedTheOldWay() {
		String meeting = newMeeting();
		NewAgendaItem sent = NewAgendaItem.of("Break", AgendaItemType.BREAK);
		AgendaItem created = answer(contio().agendas().create(meeting, sent));
		assertArrived(sent, created, "sequence", "presenters");
		AgendaItemUpdate update = AgendaItemUpdate.builder()
			.title(NAME)
			.itemType(AgendaItemType.DISCUSSION)
			.description("d")
			.sequence("3")
			.presenters(List.of(adaId()))
			.talkingPoints("t")
			.build();
		AgendaItem replaced = answer(contio().agendas().replace(meeting, created.id(), update));
		assertChanged(created, update, replaced, "presenterDetails");
	}

}
