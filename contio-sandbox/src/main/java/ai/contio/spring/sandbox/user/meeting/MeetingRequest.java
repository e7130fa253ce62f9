package ai.contio.spring.sandbox.user.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import ai.contio.spring.sandbox.account.User;
import ai.contio.spring.sandbox.user.Fields;
import ai.contio.spring.sandbox.user.Times;
import ai.contio.spring.sandbox.web.ApiException;
import ai.contio.spring.sandbox.web.JsonBody;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;

/**
 * What a request says about a meeting. The guide calls the times scheduled_start and
 * scheduled_end, the specification start_time and end_time: both are read.
 */
final class MeetingRequest {

	private static final int MAX_TITLE = 255;

	private static final List<String> DETAIL_LEVELS = List.of("BULLET_POINTS", "STANDARD", "VERBATIM");

	private final JsonBody body;

	private final Times times;

	MeetingRequest(JsonBody body, Times times) {
		this.body = body;
		this.times = times;
		Fields.oneOf(body, "detail_level", DETAIL_LEVELS);
	}

	Meeting create(User user, Instant now) {
		boolean instant = Boolean.TRUE.equals(this.body.bool("is_instant"));
		Instant planned = start(null);
		Instant start = instant ? now : planned;
		Instant end = end(null);
		requireOrder(start, end);
		return new Meeting(UUID.randomUUID(), user.workspaceId(), user.id(),
				Fields.required(this.body, "title", Fields.text(this.body, "title", MAX_TITLE)),
				instant ? "in_progress" : Meeting.planned(start), start, end, null, templates(List.of()), null,
				List.of(user.email()), null, now, now);
	}

	Meeting update(Meeting meeting) {
		String title = this.body.has("title")
				? Fields.required(this.body, "title", Fields.text(this.body, "title", MAX_TITLE)) : meeting.title();
		Instant start = start(meeting.start());
		Instant end = end(meeting.end());
		requireOrder(start, end);
		return meeting.with(title, start, end, templates(meeting.templateIds()));
	}

	private @Nullable Instant start(@Nullable Instant otherwise) {
		return time("start_time", "scheduled_start", "invalid_start_time", otherwise);
	}

	private @Nullable Instant end(@Nullable Instant otherwise) {
		return time("end_time", "scheduled_end", "invalid_end_time", otherwise);
	}

	private @Nullable Instant time(String name, String guide, String code, @Nullable Instant otherwise) {
		String given = this.body.has(name) ? name : guide;
		return this.body.has(given) ? this.times.read(given, code, this.body.text(given)) : otherwise;
	}

	private List<UUID> templates(List<UUID> otherwise) {
		UUID template = Fields.id(this.body, "template_id", "invalid_request");
		return (template != null) ? List.of(template) : this.body.has("template_id") ? List.of() : otherwise;
	}

	private static void requireOrder(@Nullable Instant start, @Nullable Instant end) {
		if (end != null && !end.isAfter(Objects.requireNonNullElse(start, Instant.MIN))) {
			throw new ApiException(HttpStatus.BAD_REQUEST, "invalid_time_range",
					"'end_time' must be later than 'start_time', and was not.");
		}
	}

}
