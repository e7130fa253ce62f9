package ai.contio.spring.sandbox.event;

import java.util.Map;
import java.util.function.Supplier;

import org.springframework.stereotype.Component;

/**
 * What a meeting is to talk about, and when it is in the calendar.
 */
@Component
final class AgendaSamples implements SampleFamily {

	private final SampleWorld world;

	AgendaSamples(SampleWorld world) {
		this.world = world;
	}

	@Override
	public Map<String, Supplier<SampleData>> samples() {
		return Map.of("agenda_item.created", this::created, "agenda_item.updated", this::updated, "agenda_item.deleted",
				this::deleted, "calendar_event.created", this::calendarEvent, "calendar_event.updated",
				this::calendarEvent, "calendar_event.deleted", this::calendarEventDeleted);
	}

	private SampleData created() {
		return titledItem().with("created_at", this.world.now());
	}

	private SampleData updated() {
		return titledItem().with("status", "open").with("updated_at", this.world.now());
	}

	private SampleData deleted() {
		return item().with("deleted_at", this.world.now());
	}

	private SampleData calendarEvent() {
		return new SampleData().withNewId("calendar_event_id")
			.with("title", this.world.meeting().title())
			.with("start_time", this.world.hoursAhead(3))
			.with("end_time", this.world.hoursAhead(4))
			.with("is_all_day", false)
			.with("attendee_count", 3);
	}

	private SampleData calendarEventDeleted() {
		return new SampleData().withNewId("calendar_event_id");
	}

	private SampleData titledItem() {
		return item().with("title", "Prices for the new season").with("item_type", "discussion");
	}

	private SampleData item() {
		return new SampleData().withNewId("agenda_item_id").with("meeting_id", this.world.meeting().id());
	}

}
