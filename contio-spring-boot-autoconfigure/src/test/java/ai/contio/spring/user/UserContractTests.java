package ai.contio.spring.user;

import java.lang.reflect.Method;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import ai.contio.spring.OperationContract;
import ai.contio.spring.client.ContractCall;
import ai.contio.spring.client.Operation;
import ai.contio.spring.client.PageRequest;
import ai.contio.spring.client.RequestOptions;
import ai.contio.spring.client.ScriptedServer;
import ai.contio.spring.client.TestClients;
import ai.contio.spring.user.actionitem.ActionItem;
import ai.contio.spring.user.actionitem.ActionItemOperations;
import ai.contio.spring.user.actionitem.ActionItemQuery;
import ai.contio.spring.user.actionitem.ActionItemStatus;
import ai.contio.spring.user.actionitem.ActionItemUpdate;
import ai.contio.spring.user.actionitem.NewActionItem;
import ai.contio.spring.user.meeting.DetailLevel;
import ai.contio.spring.user.meeting.Meeting;
import ai.contio.spring.user.meeting.MeetingOperations;
import ai.contio.spring.user.meeting.MeetingQuery;
import ai.contio.spring.user.meeting.MeetingSearch;
import ai.contio.spring.user.meeting.MeetingStatus;
import ai.contio.spring.user.meeting.MeetingUpdate;
import ai.contio.spring.user.meeting.NewMeeting;
import ai.contio.spring.user.profile.ProfileOperations;
import ai.contio.spring.user.profile.UserProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

/**
 * The user operations beside the vendor's contract.
 */
class UserContractTests {

	private static final List<Class<?>> INTERFACES = List.of(ProfileOperations.class, MeetingOperations.class,
			ActionItemOperations.class);

	private static final OffsetDateTime TIME = OffsetDateTime.parse("2026-03-01T09:00:00+01:00");

	private static final ContractCall CALL = new ContractCall(
			Map.of(String.class, "m-1", RequestOptions.class, RequestOptions.none(), PageRequest.class,
					PageRequest.of(10, 20), MeetingQuery.class, MeetingQuery.between(TIME, TIME), MeetingSearch.class,
					new MeetingSearch("roadmap", TIME, TIME, MeetingStatus.COMPLETED, "road",
							List.of("ada@example.com"), true),
					NewMeeting.class, new NewMeeting("t", TIME, TIME, false, "t-1", DetailLevel.STANDARD),
					MeetingUpdate.class,
					MeetingUpdate.builder()
						.title("t")
						.startTime(TIME)
						.endTime(TIME)
						.templateId("t-1")
						.detailLevel(DetailLevel.VERBATIM)
						.build(),
					ActionItemQuery.class, new ActionItemQuery("m-1", true, false, TIME, TIME), NewActionItem.class,
					new NewActionItem("m-1", "t", "d", ActionItemStatus.ACCEPTED, LocalDate.EPOCH, Map.of("a", 1)),
					ActionItemUpdate.class,
					ActionItemUpdate.builder()
						.title("t")
						.description("d")
						.status(ActionItemStatus.BLOCKED)
						.completed(true)
						.dueDate(LocalDate.EPOCH)
						.partnerContext(Map.of("a", 1))
						.build()));

	@ParameterizedTest
	@MethodSource("operations")
	void operationIsCalledAsTheContractSays(Class<?> type, Method method) {
		try (ScriptedServer server = ScriptedServer.start()) {
			CALL.verify(type, method, TestClients.user(server.url()), server);
			assertThat(server.only().header("Authorization")).isEqualTo("Bearer " + TestClients.ACCESS_TOKEN);
			assertThat(server.only().headers().contains("X-API-Key")).isFalse();
			assertThat(server.only().headers().contains("X-Client-ID")).isFalse();
		}
	}

	@Test
	void everyOperationOfTheseResourcesIsThere() {
		assertThat(OperationContract.methods(INTERFACES).map((method) -> method.getAnnotation(Operation.class).id()))
			.containsExactlyInAnyOrderElementsOf(OperationContract.all()
				.filter((operation) -> operation.text("path")
					.matches("/v1/partner/user/(profile|(meetings|action-items)(/\\{id}|/search)?)"))
				.map(OperationContract::id)
				.toList());
	}

	@ParameterizedTest
	@MethodSource("records")
	void recordHasEveryFieldOfItsSchema(Class<?> type, String schema) {
		assertThat(OperationContract.fields(type)).isEqualTo(OperationContract.schemaFields(schema));
	}

	static Stream<Arguments> operations() {
		return OperationContract.calls(INTERFACES);
	}

	static Stream<Arguments> records() {
		return Stream.of(argumentSet("UserProfile", UserProfile.class, "profile.UserProfileResponse"),
				argumentSet("Meeting", Meeting.class, "shared.PartnerMeetingResponse"),
				argumentSet("NewMeeting", NewMeeting.class, "meeting.PartnerCreateMeetingRequest"),
				argumentSet("MeetingUpdate", MeetingUpdate.class, "meeting.PartnerUpdateMeetingRequest"),
				argumentSet("ActionItem", ActionItem.class, "action_item.PartnerActionItemResponse"),
				argumentSet("NewActionItem", NewActionItem.class, "action_item.CreateActionItemRequest"),
				argumentSet("ActionItemUpdate", ActionItemUpdate.class, "action_item.UpdateActionItemRequest"));
	}

}
