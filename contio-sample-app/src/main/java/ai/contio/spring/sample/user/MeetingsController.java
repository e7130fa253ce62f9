package ai.contio.spring.sample.user;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import ai.contio.spring.client.PageRequest;
import ai.contio.spring.client.RequestOptions;
import ai.contio.spring.user.ContioUserClient;
import ai.contio.spring.user.meeting.Meeting;
import ai.contio.spring.user.meeting.MeetingSearch;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The meetings to come, those of the past page by page, and a search through all of them.
 */
@Controller
class MeetingsController {

	/* Few, so that there is a second page in the sandbox */
	private static final int PAGE = 4;

	private final ContioUserClient contio;

	MeetingsController(ContioUserClient contio) {
		this.contio = contio;
	}

	/**
	 * Contio writes times in the zone that a call names, so that a template can show them
	 * as they are.
	 */
	@GetMapping("/me/meetings")
	String page(ZoneId zone, Model model) {
		model.addAttribute("meetings", upcoming(zone));
		return "meetings";
	}

	/**
	 * One call is one page, and says how many there are in all.
	 */
	@GetMapping("/me/meetings/past")
	String past(@RequestParam(defaultValue = "0") long offset, ZoneId zone, Model model) {
		MeetingSearch past = MeetingSearch.builder().startTimeTo(OffsetDateTime.now()).build();
		model.addAttribute("meetings",
				this.contio.meetings()
					.search(past, PageRequest.of(PAGE, offset), RequestOptions.timeZone(zone))
					.block());
		model.addAttribute("earlier", offset + PAGE);
		model.addAttribute("later", offset - PAGE);
		return "meetings-past";
	}

	@GetMapping("/me/meetings/search")
	String search(@RequestParam String q, ZoneId zone, Model model) {
		MeetingSearch search = MeetingSearch.builder().text(q).build();
		model.addAttribute("meetings",
				this.contio.meetings()
					.search(search, PageRequest.ofLimit(PAGE), RequestOptions.timeZone(zone))
					.block());
		return "meetings-search";
	}

	/*
	 * All pages are read, since Contio has the latest in front, and soon is wanted first
	 */
	private List<Meeting> upcoming(ZoneId zone) {
		MeetingSearch upcoming = MeetingSearch.builder().startTimeFrom(OffsetDateTime.now()).build();
		return Objects.requireNonNull(this.contio.meetings()
			.searchAll(upcoming, RequestOptions.timeZone(zone))
			.sort(Comparator
				.comparing((meeting) -> Objects.requireNonNullElse(meeting.startTime(), OffsetDateTime.MAX)))
			.collectList()
			.block());
	}

}
