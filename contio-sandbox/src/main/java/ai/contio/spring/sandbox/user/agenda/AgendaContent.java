package ai.contio.spring.sandbox.user.agenda;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import ai.contio.spring.sandbox.account.User;
import org.jspecify.annotations.Nullable;

/**
 * What there is to talk about, be it at a meeting or some time.
 *
 * @param title what it is about
 * @param itemType DISCUSSION, QUESTIONS_TO_ANSWER, BREAK or ADJOURN
 * @param description more about it, or {@code null}
 * @param presenters the ids of who speaks
 * @param minutes how long it may take, or {@code null}
 * @param talkingPoints the private notes of users, by the user's id
 */
public record AgendaContent(String title, String itemType, @Nullable String description, List<String> presenters,
		@Nullable Double minutes, Map<UUID, String> talkingPoints) {

	/** The type of most. */
	public static final String DISCUSSION = "DISCUSSION";

	/**
	 * Something to discuss that has a title and no more.
	 * @param title what it is about
	 * @return the content
	 */
	public static AgendaContent discussion(String title) {
		return new AgendaContent(title, DISCUSSION, null, List.of(), null, Map.of());
	}

	/**
	 * The minutes, as JSON has them.
	 * @return a whole number if they are one
	 */
	public @Nullable Number minutesAsWritten() {
		if (this.minutes != null && this.minutes == Math.rint(this.minutes)) {
			return this.minutes.longValue();
		}
		return this.minutes;
	}

	/**
	 * The private notes of one user.
	 * @param user the user
	 * @return the notes, or {@code null} if there are none
	 */
	public @Nullable String talkingPoints(User user) {
		return this.talkingPoints.get(user.id());
	}

	AgendaContent withTalkingPoints(User user, @Nullable String points) {
		Map<UUID, String> all = new HashMap<>(this.talkingPoints);
		all.remove(user.id());
		if (points != null && !points.isEmpty()) {
			all.put(user.id(), points);
		}
		return new AgendaContent(this.title, this.itemType, this.description, this.presenters, this.minutes,
				Map.copyOf(all));
	}

}
