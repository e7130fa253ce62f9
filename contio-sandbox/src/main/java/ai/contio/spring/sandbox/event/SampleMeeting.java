package ai.contio.spring.sandbox.event;

import java.util.List;
import java.util.UUID;

/**
 * A meeting that Larkspur Kayaks holds.
 *
 * @param id the id of the meeting
 * @param title what it is about
 * @param actionItem something that somebody promised there
 */
public record SampleMeeting(UUID id, String title, String actionItem) {

	/** All of them. */
	public static final List<SampleMeeting> ALL = List.of(
			new SampleMeeting(UUID.fromString("3e700001-7a11-4c0e-9b1e-6f0d5a2c0001"),
					"Spring catalogue: which boats make the cover", "Send the cover drafts to the printer"),
			new SampleMeeting(UUID.fromString("3e700002-7a11-4c0e-9b1e-6f0d5a2c0002"), "Weekly boatyard stand-up",
					"Order epoxy before it runs out on Thursday"),
			new SampleMeeting(UUID.fromString("3e700003-7a11-4c0e-9b1e-6f0d5a2c0003"), "Harbour Outfitters renewal",
					"Draft the renewal with the two-year discount"),
			new SampleMeeting(UUID.fromString("3e700004-7a11-4c0e-9b1e-6f0d5a2c0004"),
					"Interview debrief: workshop lead", "Call both references by Friday"));

}
