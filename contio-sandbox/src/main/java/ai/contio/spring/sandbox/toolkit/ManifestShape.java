package ai.contio.spring.sandbox.toolkit;

import static ai.contio.spring.sandbox.toolkit.Shape.flag;
import static ai.contio.spring.sandbox.toolkit.Shape.list;
import static ai.contio.spring.sandbox.toolkit.Shape.number;
import static ai.contio.spring.sandbox.toolkit.Shape.object;
import static ai.contio.spring.sandbox.toolkit.Shape.text;
import static ai.contio.spring.sandbox.toolkit.Shape.whole;
import static ai.contio.spring.sandbox.toolkit.Shape.word;

/**
 * The fields of a manifest, with their documented bounds. Workflows and canvas templates
 * have no published schema: any object will do. The kinds of a next step are those of the
 * specification and those of the SDK.
 */
final class ManifestShape {

	private static final int ANY = Integer.MAX_VALUE;

	private static final Shape REFERENCE = Shape.of(text("$id", ANY), text("$ref", 100));

	private static final Shape AGENDA_ITEM = Shape.of(text("title", 255).require(), text("item_type", ANY).require(),
			text("content", ANY), text("description", 1000), text("sequence", 255),
			number("time_allocation_minutes", 0, ANY));

	private static final Shape PARTICIPANT = Shape.of(text("name", 255).require(), text("email", ANY).require(),
			word("role", "EDITOR", "VIEWER").require());

	private static final Shape TEMPLATE = Shape.of(text("$id", 100), text("name", 255).require(), text("title", 255),
			text("description", 1000), text("backing_meeting_id", ANY),
			word("detail_level", "BULLET_POINTS", "STANDARD", "VERBATIM"), whole("meeting_duration_seconds"),
			whole("start_time_offset_seconds"), list("agenda_items", ANY, AGENDA_ITEM),
			list("participants", ANY, PARTICIPANT));

	private static final Shape NEXT_STEP = Shape.of(text("$id", 100), text("name", 255).require(),
			word("type", "ai", "redirect", "AI", "STANDARD").require(), text("description", 1000),
			text("ai_prompt", ANY), text("redirect_url", 2000), text("color", 50), text("icon_name", 100),
			whole("sort_order"));

	private static final Shape ACTION_BUTTON = Shape.of(text("$id", 100), text("name", 255).require(),
			word("content_format", "rich_text", "markdown", "plain_text", "html").require(),
			word("delivery_mechanism", "clipboard", "email", "os_email_client", "file_download", "integration",
					"webhook", "redirect")
				.require(),
			text("file_format", 50), text("icon_name", 100), text("integration_type", 100),
			flag("is_default_for_next_step"), flag("requires_connected_integration"), text("redirect_url", 2000),
			text("webhook_url", 2000), whole("sort_order"));

	private static final Shape SURFACE = Shape.of(text("surface", ANY).require(), number("position", 1, 10).require());

	private static final Shape SHORTCUT = Shape.of(text("$id", 100), text("name", 255).require(),
			text("prompt", ANY).require(), text("description", 1000), text("color", 50), text("icon_name", 100),
			list("surfaces", 5, SURFACE));

	private static final Shape TEMPLATE_STEP = Shape.of(object("next_step", REFERENCE).require(), flag("autopilot"),
			whole("sort_order"));

	private static final Shape STEP_BUTTON = Shape.of(object("action_button", REFERENCE).require(),
			whole("sort_order"));

	static final Shape MANIFEST = Shape.of(
			list("templates", ANY,
					Shape.of(text("id", ANY), object("spec", TEMPLATE), list("next_steps", ANY, TEMPLATE_STEP))),
			list("next_steps", ANY,
					Shape.of(text("id", ANY), object("spec", NEXT_STEP), list("action_buttons", ANY, STEP_BUTTON),
							object("default_action_button", REFERENCE))),
			list("action_buttons", ANY, Shape.of(text("id", ANY), object("spec", ACTION_BUTTON))),
			list("shortcuts", ANY, Shape.of(text("id", ANY), object("spec", SHORTCUT))),
			list("workflows", ANY, Shape.of()), list("canvas_templates", ANY, Shape.of()), text("toolkit_prompt", ANY),
			text("usage_guidance", ANY), text("schema_version", ANY));

	private ManifestShape() {
	}

}
