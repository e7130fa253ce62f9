package ai.contio.spring.user.actionitem;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;

import ai.contio.spring.client.ContioForbiddenException;
import ai.contio.spring.client.ContioHttpServices;
import ai.contio.spring.client.ContioNotFoundException;
import ai.contio.spring.client.ContioValidationException;
import ai.contio.spring.client.ScriptedServer;
import ai.contio.spring.client.TestClients;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Mono;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * What the operations of action items send, and what they make of the answers.
 */
class ActionItemOperationsTests {

	private final ScriptedServer server = ScriptedServer.start();

	private final ActionItemOperations actionItems = ContioHttpServices.create(TestClients.user(this.server.url()),
			ActionItemOperations.class);

	@AfterEach
	void stop() {
		this.server.close();
	}

	@Test
	void dueDateIsADayAndContextIsKept() {
		this.server.json(200, "{\"due_date\":\"2026-03-08\",\"partner_context\":{\"crm\":{\"id\":7},\"note\":null}}");
		ActionItem actionItem = read(this.actionItems.get("a-1"));
		assertThat(actionItem.dueDate()).isEqualTo(LocalDate.of(2026, 3, 8));
		assertThat(actionItem.partnerContext()).containsEntry("crm", Map.of("id", 7)).containsEntry("note", null);
		assertThat(actionItem.completed()).isNull();
	}

	@Test
	void statusOfTomorrowIsKept() {
		this.server.json(200, "{\"status\":\"snoozed\",\"snoozed_until\":\"2026-04-01\"}");
		assertThat(read(this.actionItems.get("a-1")).status()).isEqualTo(new ActionItemStatus("snoozed"));
	}

	@Test
	void openItemsOfAMeetingAreListed() {
		this.server.json(200, "{\"items\":[{\"id\":\"a-1\"}],\"total\":1}");
		assertThat(this.actionItems.listAll(ActionItemQuery.ofMeeting("m-1").withCompleted(false))
			.mapNotNull(ActionItem::id)
			.collectList()
			.block(Duration.ofSeconds(10))).containsExactly("a-1");
		assertThat(this.server.only().uri())
			.isEqualTo("/v1/partner/user/action-items?meeting_id=m-1&is_completed=false&limit=100&offset=0");
	}

	@Test
	void actionItemIsCreatedWithWhatIsSaid() {
		this.server.json(201, "{}");
		read(this.actionItems.create(new NewActionItem("m-1", "Call").withDueDate(LocalDate.of(2026, 3, 8))
			.withStatus(ActionItemStatus.ACCEPTED)));
		assertThat(this.server.only().body()).isEqualTo(
				"{\"meeting_id\":\"m-1\",\"title\":\"Call\",\"status\":\"accepted\",\"due_date\":\"2026-03-08\"}");
	}

	@Test
	void updateSendsWhatIsSetAndClearedAndNothingElse() {
		this.server.json(200, "{}");
		read(this.actionItems.update("a-1",
				ActionItemUpdate.builder().title("New").clearDueDate().clearPartnerContext().build()));
		assertThat(this.server.only().body())
			.isEqualTo("{\"title\":\"New\",\"due_date\":null,\"partner_context\":null}");
	}

	@Test
	void itemIsCompletedAndReopened() {
		this.server.json(200, "{\"is_completed\":true}").json(200, "{\"is_completed\":false}");
		assertThat(read(this.actionItems.complete("a-1")).completed()).isTrue();
		assertThat(read(this.actionItems.reopen("a-1")).completed()).isFalse();
		assertThat(this.server.received()).extracting(ScriptedServer.Received::method).containsOnly("PATCH");
		assertThat(this.server.received()).extracting(ScriptedServer.Received::body)
			.containsExactly("{\"is_completed\":true}", "{\"is_completed\":false}");
	}

	@Test
	void itemIsDeleted() {
		this.server.json(204, "");
		assertThat(read(this.actionItems.delete("a/1"))).isNull();
		assertThat(this.server.only().uri()).isEqualTo("/v1/partner/user/action-items/a%2F1");
	}

	@Test
	void boundsAreCheckedBeforeAnythingIsSent() {
		assertThatIllegalArgumentException().isThrownBy(() -> new NewActionItem("m-1", ""))
			.withMessage("title must have 1 to 1000 characters, but has 0");
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new NewActionItem("m-1", "t").withDescription("x".repeat(1001)));
		assertThatIllegalArgumentException().isThrownBy(() -> ActionItemUpdate.builder().description("").build());
		assertThatIllegalArgumentException().isThrownBy(() -> this.actionItems.complete(" "));
		assertThat(this.server.received()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "invalid_action_item_id", "invalid_request", "invalid_due_date", "invalid_start_date" })
	void refusedRequestHasItsCodeAndRequestId(String code) {
		this.server.json(400, "{\"code\":\"%s\",\"error\":\"No\",\"request_id\":\"r-1\"}".formatted(code));
		assertThatExceptionOfType(ContioValidationException.class)
			.isThrownBy(() -> read(this.actionItems.complete("a-1")))
			.satisfies((ex) -> {
				assertThat(ex.getCode()).isEqualTo(code);
				assertThat(ex.getRequestId()).isEqualTo("r-1");
			});
	}

	@Test
	void unknownItemIsNotFound() {
		this.server.json(404, "{\"code\":\"not_found\",\"error\":\"No such item\",\"request_id\":\"r-1\"}");
		assertThatExceptionOfType(ContioNotFoundException.class).isThrownBy(() -> read(this.actionItems.get("a-1")))
			.satisfies((ex) -> assertThat(ex.getRequestId()).isEqualTo("r-1"));
	}

	@Test
	void declinedScopeIsNamed() {
		this.server.json(403, "{\"code\":\"insufficient_scope\",\"error\":\"Not granted\",\"request_id\":\"r-1\"}");
		assertThatExceptionOfType(ContioForbiddenException.class)
			.isThrownBy(() -> read(this.actionItems.complete("a-1")))
			.satisfies((ex) -> assertThat(ex.getMissingScopes()).containsExactly("action-items:write"));
	}

	private static <T> T read(Mono<T> call) {
		return call.block(Duration.ofSeconds(10));
	}

}
