package ai.contio.spring.user.agenda;

import ai.contio.spring.user.UserServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static ai.contio.spring.user.UserServer.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Agenda items that are created and changed.
 */
class AgendaOperationsTests {

	@RegisterExtension
	private final UserServer server = new UserServer();

	private final AgendaOperations agendas = this.server.operations(AgendaOperations.class);

	@Test
	void newItemSaysNoMoreThanItWasTold() {
		this.server.json(201, "{\"id\":\"i-1\",\"time_allocation_minutes\":7.5,\"item_type\":\"VOTE\"}");
		AgendaItem item = get(this.agendas.create("m-1",
				NewAgendaItem.of("Budget", AgendaItemType.DISCUSSION).withTimeAllocationMinutes(15)));
		assertThat(item.timeAllocationMinutes()).isEqualByComparingTo("7.5");
		assertThat(item.itemType()).isEqualTo(new AgendaItemType("VOTE"));
		assertThat(this.server.requests()).containsExactly("POST /meetings/m-1/agenda-items "
				+ "{\"title\":\"Budget\",\"item_type\":\"DISCUSSION\",\"time_allocation_minutes\":15}");
	}

	@Test
	void updateSendsWhatIsSetAndCleared() {
		this.server.json(200, "{}");
		get(this.agendas.update("m-1", "i-1",
				AgendaItemUpdate.builder().status(AgendaItemStatus.COMPLETED).clearPresenters().build()));
		assertThat(this.server.requests())
			.containsExactly("PATCH /meetings/m-1/agenda-items/i-1 {\"status\":\"completed\",\"presenters\":null}");
	}

	@Test
	void minutesOfADayAreTheMost() {
		NewAgendaItem item = NewAgendaItem.of("Budget", AgendaItemType.DISCUSSION);
		assertThatIllegalArgumentException().isThrownBy(() -> item.withTimeAllocationMinutes(1441))
			.withMessage("time_allocation_minutes must be 0 to 1440, but is 1441");
	}

}
