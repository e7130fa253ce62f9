package ai.contio.spring.sandbox.toolkit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import tools.jackson.databind.json.JsonMapper;

/**
 * The toolkits of Larkspur's partner: one for sales, which Larkspur has installed, with
 * an old and a new version, and one for the workshop.
 */
final class SeededToolkits {

	static final UUID SALES = UUID.fromString("70017175-0001-4f00-9000-5e77ab1e0001");

	private static final UUID WORKSHOP = UUID.fromString("70017175-0002-4f00-9000-5e77ab1e0002");

	private static final String SALES_MANIFEST = """
			{"schema_version": "1.0",
			 "templates": [{"spec": {"$id": "renewal", "name": "Renewal talk", "title": "Renewal",
			   "agenda_items": [{"title": "What changed since last year", "item_type": "DISCUSSION"},
			     {"title": "Terms", "item_type": "DISCUSSION", "time_allocation_minutes": 15}]},
			   "next_steps": [{"next_step": {"$ref": "offer"}, "autopilot": true, "sort_order": 1}]}],
			 "next_steps": [{"spec": {"$id": "offer", "name": "Draft the offer", "type": "ai",
			   "ai_prompt": "Write an offer from what was agreed."},
			   "action_buttons": [{"action_button": {"$ref": "mail"}, "sort_order": 1}],
			   "default_action_button": {"$ref": "mail"}}],
			 "action_buttons": [{"spec": {"$id": "mail", "name": "Send by mail", "content_format": "rich_text",
			   "delivery_mechanism": "email"}}],
			 "shortcuts": [{"spec": {"$id": "objections", "name": "Objections so far",
			   "prompt": "List what the customer objected to.", "surfaces": [{"surface": "HOME", "position": 1}]}}]}
			""";

	private static final String WORKSHOP_MANIFEST = """
			{"schema_version": "1.0",
			 "templates": [{"spec": {"$id": "briefing", "name": "Safety briefing",
			   "agenda_items": [{"title": "Masks and gloves", "item_type": "DISCUSSION"}]}}]}
			""";

	private SeededToolkits() {
	}

	static List<Toolkit> toolkits(Instant now) {
		Instant created = now.minus(60, ChronoUnit.DAYS);
		return List.of(
				new Toolkit(SALES, "boat-sales", "Boat sales", "Talks with customers, from the first to the renewal.",
						true, true, false, created, created),
				new Toolkit(WORKSHOP, "workshop-safety", "Workshop safety", null, true, false, false, created,
						created));
	}

	static List<ToolkitVersion> versions(Instant now) {
		Instant first = now.minus(60, ChronoUnit.DAYS);
		Instant second = now.minus(30, ChronoUnit.DAYS);
		return List.of(version(SALES, 1, "1.0.0", SALES_MANIFEST, first).published(first).deprecated(second),
				version(SALES, 2, "1.1.0", SALES_MANIFEST, second).published(second),
				version(SALES, 3, "2.0.0", SALES_MANIFEST, now),
				version(WORKSHOP, 1, "1.0.0", WORKSHOP_MANIFEST, first).published(first));
	}

	private static ToolkitVersion version(UUID toolkit, int number, String label, String manifest, Instant created) {
		UUID id = UUID.fromString("7e510%03x".formatted(number) + toolkit.toString().substring(8));
		return ToolkitVersion
			.draft(toolkit, number, label, null, Manifest.of(JsonMapper.shared().readTree(manifest)), created)
			.with(id);
	}

}
