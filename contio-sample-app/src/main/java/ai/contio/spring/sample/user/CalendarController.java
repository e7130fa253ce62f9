package ai.contio.spring.sample.user;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

import ai.contio.spring.client.RequestOptions;
import ai.contio.spring.client.SortDirection;
import ai.contio.spring.user.ContioUserClient;
import ai.contio.spring.user.calendar.CalendarEvent;
import ai.contio.spring.user.calendar.CalendarEventMeeting;
import ai.contio.spring.user.calendar.CalendarQuery;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * The coming week, day by day.
 */
@Controller
@RequestMapping("/me/calendar")
class CalendarController {

	private final ContioUserClient contio;

	CalendarController(ContioUserClient contio) {
		this.contio = contio;
	}

	@GetMapping
	String page(ZoneId zone, Model model) {
		OffsetDateTime today = LocalDate.now(zone).atStartOfDay(zone).toOffsetDateTime();
		CalendarQuery week = CalendarQuery.all()
			.withStartDate(today)
			.withEndDate(today.plusDays(7))
			.withDirection(SortDirection.ASCENDING);
		List<CalendarEvent> events = this.contio.calendar()
			.listAll(week, RequestOptions.timeZone(zone))
			.filter((event) -> event.startTime() != null)
			.collectList()
			.block();
		model.addAttribute("days", byDay(Objects.requireNonNull(events)));
		return "calendar";
	}

	/**
	 * Contio makes a meeting of an event once, however often it is asked to.
	 */
	@PostMapping("/{event}/meeting")
	String meeting(@PathVariable String event) {
		CalendarEventMeeting made = this.contio.calendar().createMeeting(event).block();
		String id = (made != null && made.meeting() != null) ? made.meeting().id() : null;
		return (id != null) ? "redirect:/me/meetings/" + id : "redirect:/me/calendar";
	}

	private static Map<LocalDate, List<CalendarEvent>> byDay(List<CalendarEvent> events) {
		return events.stream()
			.collect(Collectors.groupingBy((event) -> Objects.requireNonNull(event.startTime()).toLocalDate(),
					TreeMap::new, Collectors.toList()));
	}

}
