package ai.contio.spring.sandbox.event;

import java.util.List;
import java.util.UUID;

/**
 * A meeting that Larkspur Kayaks holds.
 *
 * @param id the id of the meeting
 * @param title what it is about
 * @param actionItem something that somebody promised there
 * @param actionItemId the id of that action item
 */
public record SampleMeeting(UUID id, String title, String actionItem, UUID actionItemId) {

	/** A template that is applied to meetings with customers. */
	public static final UUID TEMPLATE = UUID.fromString("7e3b1a7e-0001-4f00-9000-5e77ab1e0001");

	/** All of them. */
	public static final List<SampleMeeting> ALL = List.of(
			new SampleMeeting(UUID.fromString("3e700001-7a11-4c0e-9b1e-6f0d5a2c0001"),
					"Spring catalogue: which boats make the cover", "Send the cover drafts to the printer",
					actionItemId(1)),
			new SampleMeeting(UUID.fromString("3e700002-7a11-4c0e-9b1e-6f0d5a2c0002"), "Weekly boatyard stand-up",
					"Order epoxy before it runs out on Thursday", actionItemId(2)),
			new SampleMeeting(UUID.fromString("3e700003-7a11-4c0e-9b1e-6f0d5a2c0003"), "Harbour Outfitters renewal",
					"Draft the renewal with the two-year discount", actionItemId(3)),
			new SampleMeeting(UUID.fromString("3e700004-7a11-4c0e-9b1e-6f0d5a2c0004"),
					"Interview debrief: workshop lead", "Call both references by Friday", actionItemId(4)));

	private static UUID actionItemId(int number) {
		return UUID.fromString("ac7100%02x-7a11-4c0e-9b1e-6f0d5a2c00%02x".formatted(number, number));
	}

}
