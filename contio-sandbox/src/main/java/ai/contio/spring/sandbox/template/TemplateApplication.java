package ai.contio.spring.sandbox.template;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import ai.contio.spring.sandbox.account.User;
import ai.contio.spring.sandbox.user.Plan;
import ai.contio.spring.sandbox.user.agenda.AgendaContent;
import ai.contio.spring.sandbox.user.agenda.AgendaItems;
import ai.contio.spring.sandbox.user.meeting.Meeting;
import ai.contio.spring.sandbox.user.meeting.Meetings;
import ai.contio.spring.sandbox.user.participant.Participant;
import ai.contio.spring.sandbox.user.participant.ParticipantEvents;
import ai.contio.spring.sandbox.user.participant.Participants;
import ai.contio.spring.sandbox.web.FieldRules;
import ai.contio.spring.sandbox.web.JsonBody;
import ai.contio.spring.sandbox.web.ResourceName;
import ai.contio.spring.sandbox.webhook.EventPublisher;

import org.springframework.stereotype.Component;

/**
 * Applies templates to meetings: what a meeting has stays, what it lacks is added.
 */
@Component
final class TemplateApplication {

	private static final ResourceName MEETING = new ResourceName("meeting");

	private final Plan plan;

	private final Meetings meetings;

	private final AgendaItems agenda;

	private final Participants participants;

	private final ParticipantEvents participantEvents;

	private final EventPublisher events;

	private final Clock clock;

	TemplateApplication(Plan plan, Meetings meetings, AgendaItems agenda, Participants participants,
			ParticipantEvents participantEvents, EventPublisher events, Clock clock) {
		this.plan = plan;
		this.meetings = meetings;
		this.agenda = agenda;
		this.participants = participants;
		this.participantEvents = participantEvents;
		this.events = events;
		this.clock = clock;
	}

	Applied apply(Template template, User user, JsonBody body) {
		this.plan.require(user, "PRO", "meeting_templates");
		FieldRules rules = new FieldRules(body, "invalid_request");
		UUID meetingId = rules.required("meeting_id", rules.id("meeting_id"));
		Meeting meeting = MEETING.found(meetingId, this.meetings.find(user, meetingId));
		AppliedItems items = new AppliedItems(addAgenda(template, meeting, user), 0,
				addParticipants(template, meeting, user));
		tell(template, meeting, items, user);
		return new Applied(UUID.randomUUID(), true, items);
	}

	private int addAgenda(Template template, Meeting meeting, User user) {
		return this.agenda
			.append(user, meeting, template.content().agenda().stream().map(TemplateApplication::content).toList())
			.size();
	}

	private static AgendaContent content(Template.Topic topic) {
		Double minutes = (topic.minutes() != null) ? topic.minutes().doubleValue() : null;
		return new AgendaContent(topic.title(), topic.type(), topic.description(), List.of(), minutes, Map.of());
	}

	private int addParticipants(Template template, Meeting meeting, User user) {
		Meeting after = this.meetings.update(meeting.id(),
				(current) -> current.withParticipants(union(current.participants(), template.content().participants()))
					.withTemplate(template.id()));
		List<Participant> added = this.participants.of(after)
			.stream()
			.filter((participant) -> !meeting.participants().contains(participant.email()))
			.toList();
		added.forEach((participant) -> this.participantEvents.added(after, participant, user));
		return added.size();
	}

	private static List<String> union(List<String> some, List<String> others) {
		return Stream.concat(some.stream(), others.stream()).distinct().toList();
	}

	private void tell(Template template, Meeting meeting, AppliedItems items, User user) {
		Map<String, Object> data = new LinkedHashMap<>();
		data.put("meeting_id", meeting.id());
		data.put("template_id", template.id());
		data.put("template_name", template.name());
		data.put("applied_by_user_id", user.id());
		data.put("applied_at", now());
		data.put("applied_items", items);
		this.events.publish("meeting_template.applied", data, user);
	}

	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MILLIS);
	}

	record Applied(UUID applicationId, boolean success, AppliedItems appliedItems) {

	}

	record AppliedItems(int agendaItems, int documents, int participants) {

	}

}
