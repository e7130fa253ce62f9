package ai.contio.spring.sandbox.user.chat;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import ai.contio.spring.sandbox.account.User;
import ai.contio.spring.sandbox.user.meeting.Meeting;
import ai.contio.spring.sandbox.user.meeting.Meetings;

import org.springframework.stereotype.Component;

/**
 * Who the users talk with. It says the same each time, and fails when it is told to, so
 * that what an application does then can be tried.
 */
@Component
final class ChatAgent {

	private static final Pattern FAIL = Pattern.compile("/fail(?:\\s+(\\w{1,64}))?\\s*");

	private final Meetings meetings;

	ChatAgent(Meetings meetings) {
		this.meetings = meetings;
	}

	/**
	 * Why a message cannot be answered.
	 * @return the code of an error, or empty if it can be answered
	 */
	Optional<String> failure(String message) {
		Matcher fail = FAIL.matcher(message);
		return fail.matches() ? Optional.of((fail.group(1) != null) ? fail.group(1) : "agent_error") : Optional.empty();
	}

	String answer(ChatSession session, User user) {
		Optional<Meeting> meeting = Optional.ofNullable(session.meetingId())
			.flatMap((id) -> this.meetings.find(user, id));
		if (meeting.isEmpty()) {
			return "You have %d meetings. Ask me about one of them.".formatted(this.meetings.all(user).size());
		}
		String notes = meeting.get().notes();
		return "About \"%s\": %s".formatted(meeting.get().title(), (notes != null) ? notes : "there are no notes yet.");
	}

}
