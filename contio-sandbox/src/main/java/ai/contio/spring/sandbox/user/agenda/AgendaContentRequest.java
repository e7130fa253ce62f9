package ai.contio.spring.sandbox.user.agenda;

import java.util.List;
import java.util.Map;

import ai.contio.spring.sandbox.account.User;
import ai.contio.spring.sandbox.user.Fields;
import ai.contio.spring.sandbox.web.JsonBody;

/**
 * What a request says about something to talk about.
 */
public final class AgendaContentRequest {

	private static final List<String> TYPES = List.of(AgendaContent.DISCUSSION, "QUESTIONS_TO_ANSWER", "BREAK",
			"ADJOURN");

	private static final int MAX_TITLE = 255;

	private static final int MAX_DESCRIPTION = 5000;

	private static final int MAX_TALKING_POINTS = 10_000;

	private static final int MAX_MINUTES = 1440;

	private final JsonBody body;

	private final User user;

	private final int maxPresenters;

	/**
	 * Read a request.
	 * @param body the body
	 * @param user whose talking points are in it
	 * @param maxPresenters the most presenters
	 */
	public AgendaContentRequest(JsonBody body, User user, int maxPresenters) {
		this.body = body;
		this.user = user;
		this.maxPresenters = maxPresenters;
	}

	/**
	 * Make something new.
	 * @return what to talk about
	 * @throws ai.contio.spring.sandbox.web.ApiException 400 if a field is missing or
	 * cannot be
	 */
	public AgendaContent create() {
		return update(new AgendaContent(title(), itemType(), null, List.of(), null, Map.of()));
	}

	/**
	 * Change something: what is left out stays, and {@code null} clears what may be
	 * missing.
	 * @param content what there is
	 * @return what to talk about now
	 * @throws ai.contio.spring.sandbox.web.ApiException 400 if a field cannot be
	 */
	public AgendaContent update(AgendaContent content) {
		AgendaContent changed = new AgendaContent(has("title") ? title() : content.title(),
				has("item_type") ? itemType() : content.itemType(),
				has("description") ? Fields.longText(this.body, "description", MAX_DESCRIPTION) : content.description(),
				has("presenters") ? Fields.texts(this.body, "presenters", this.maxPresenters) : content.presenters(),
				has("time_allocation_minutes") ? Fields.number(this.body, "time_allocation_minutes", MAX_MINUTES)
						: content.minutes(),
				content.talkingPoints());
		return has("talking_points")
				? changed.withTalkingPoints(this.user, Fields.longText(this.body, "talking_points", MAX_TALKING_POINTS))
				: changed;
	}

	private String title() {
		return Fields.required(this.body, "title", Fields.text(this.body, "title", MAX_TITLE));
	}

	private String itemType() {
		return Fields.required(this.body, "item_type", Fields.oneOf(this.body, "item_type", TYPES));
	}

	private boolean has(String name) {
		return this.body.has(name);
	}

}
