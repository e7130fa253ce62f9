package ai.contio.spring.sandbox.user.agenda;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import ai.contio.spring.sandbox.account.Accounts;
import ai.contio.spring.sandbox.account.User;
import ai.contio.spring.sandbox.user.Times;
import ai.contio.spring.sandbox.web.Ids;
import org.jspecify.annotations.Nullable;

/**
 * An agenda item as the API shows it to a user.
 */
record AgendaItemResponse(UUID id, UUID meetingId, String title, @Nullable String description, String itemType,
		String status, String sequence, @Nullable Number timeAllocationMinutes, List<String> presenters,
		List<Presenter> presenterDetails, @Nullable String talkingPoints, @Nullable String createdAt,
		@Nullable String updatedAt) {

	static AgendaItemResponse of(AgendaItem item, User user, Times times, Accounts accounts) {
		AgendaContent content = item.content();
		return new AgendaItemResponse(item.id(), item.meetingId(), content.title(), content.description(),
				content.itemType(), item.status(), item.sequence().toPlainString(), content.minutesAsWritten(),
				content.presenters(),
				content.presenters().stream().map((id) -> Presenter.of(id, user, accounts)).toList(),
				content.talkingPoints(user), times.write(item.createdAt()), times.write(item.updatedAt()));
	}

	/**
	 * Who speaks. Of somebody of another workspace, only the id is told.
	 */
	record Presenter(String userId, @Nullable String name, @Nullable String email) {

		static Presenter of(String id, User user, Accounts accounts) {
			Optional<User> colleague = Ids.parse(id)
				.flatMap(accounts::user)
				.filter((presenter) -> presenter.workspaceId().equals(user.workspaceId()));
			return new Presenter(id, colleague.map(User::name).orElse(null), colleague.map(User::email).orElse(null));
		}

	}

}
