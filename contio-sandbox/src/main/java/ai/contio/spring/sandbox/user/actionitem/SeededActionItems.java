package ai.contio.spring.sandbox.user.actionitem;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import ai.contio.spring.sandbox.account.User;
import ai.contio.spring.sandbox.account.Workspace;
import ai.contio.spring.sandbox.event.SampleMeeting;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * What the people of Larkspur Kayaks have promised one another. The first four are those
 * that sample events tell of.
 */
final class SeededActionItems {

	private static final ZoneId ZONE = ZoneId.of(User.ADA.timezone());

	private final List<ActionItem> items = new ArrayList<>();

	private final Instant now;

	private SeededActionItems(Clock clock) {
		this.now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
	}

	static List<ActionItem> of(Clock clock) {
		return new SeededActionItems(clock).seed();
	}

	private List<ActionItem> seed() {
		for (SampleMeeting meeting : SampleMeeting.ALL) {
			add(meeting.actionItemId(), meeting, User.ADA, false, new ActionItem.Content(meeting.actionItem(), null,
					"accepted", inDays(3 + this.items.size()), null));
		}
		SampleMeeting standUp = SampleMeeting.ALL.get(1);
		SampleMeeting renewal = SampleMeeting.ALL.get(2);
		add(renewal, User.BRUNO, false,
				new ActionItem.Content("Ask the workshop about rental kayaks for June",
						"Harbour Outfitters would take eight, if they are ready by the first.", "in_progress",
						inDays(6), null));
		add(renewal, User.ADA, false, done("Send last year's invoices to Mona"));
		add(standUp, User.CHIARA, true,
				new ActionItem.Content("File the order for twelve litres of resin",
						"The supplier wants the order number of last time with it.", "needs_review", inDays(2),
						order("LK-2291")));
		add(standUp, User.CHIARA, false, done("Photograph the cracked mould for the insurance"));
		return this.items;
	}

	private void add(SampleMeeting meeting, User assignee, boolean partnerAssignment, ActionItem.Content content) {
		int number = this.items.size() + 1;
		add(UUID.fromString("ac7100%02x-7a11-4c0e-9b1e-6f0d5a2c00%02x".formatted(number, number)), meeting, assignee,
				partnerAssignment, content);
	}

	private void add(UUID id, SampleMeeting meeting, User assignee, boolean partnerAssignment,
			ActionItem.Content content) {
		Instant created = this.now.minus((this.items.size() + 1) * 26L, ChronoUnit.HOURS);
		Instant done = content.isCompleted() ? created.plus(3, ChronoUnit.HOURS) : null;
		this.items.add(new ActionItem(id, Workspace.LARKSPUR.id(), meeting.id(), assignee.id(), partnerAssignment,
				content, done, created, (done != null) ? done : created));
	}

	private static ActionItem.Content done(String title) {
		return new ActionItem.Content(title, null, ActionItem.COMPLETED, null, null);
	}

	private LocalDate inDays(int days) {
		return LocalDate.ofInstant(this.now, ZONE).plusDays(days);
	}

	private static JsonNode order(String number) {
		return JsonNodeFactory.instance.objectNode().put("order_number", number);
	}

}
