package ai.contio.spring.sandbox.user.transcript;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import ai.contio.spring.sandbox.user.transcript.Transcript.Segment;

/**
 * Reads and writes transcripts as text. Where the text has no times, each line takes five
 * seconds.
 */
final class TranscriptText {

	private static final String TIME = "(?:(\\d{1,3}):)?(\\d{1,2}):(\\d{1,2})[.,](\\d{1,3})";

	private static final Pattern CUE = Pattern.compile("\\s*" + TIME + "\\s*-->\\s*" + TIME + ".*");

	private static final Duration LINE = Duration.ofSeconds(5);

	private TranscriptText() {
	}

	static List<Segment> read(String text, boolean timed) {
		return timed ? cues(text.lines().toList()) : lines(text);
	}

	private static List<Segment> lines(String text) {
		List<Segment> segments = new ArrayList<>();
		text.lines().map(String::strip).filter((line) -> !line.isEmpty()).forEach((line) -> {
			Duration start = LINE.multipliedBy(segments.size());
			segments.add(new Segment(start, start.plus(LINE), line));
		});
		return segments;
	}

	/* A cue ends at an empty line */
	private static List<Segment> cues(List<String> lines) {
		List<Segment> segments = new ArrayList<>();
		for (int i = 0; i < lines.size(); i++) {
			Matcher cue = CUE.matcher(lines.get(i));
			if (cue.matches()) {
				List<String> said = lines.subList(i + 1, lines.size())
					.stream()
					.takeWhile((line) -> !line.isBlank())
					.toList();
				segments.add(new Segment(time(cue, 1), time(cue, 5), String.join(" ", said)));
			}
		}
		return segments;
	}

	private static Duration time(Matcher cue, int group) {
		long hours = (cue.group(group) != null) ? Long.parseLong(cue.group(group)) : 0;
		return Duration.ofHours(hours)
			.plusMinutes(Long.parseLong(cue.group(group + 1)))
			.plusSeconds(Long.parseLong(cue.group(group + 2)))
			.plusMillis(Long.parseLong((cue.group(group + 3) + "00").substring(0, 3)));
	}

	/**
	 * Write a transcript as subtitles.
	 * @return the text of an SRT file
	 */
	static String writeSrt(List<Segment> segments) {
		StringBuilder srt = new StringBuilder();
		for (int i = 0; i < segments.size(); i++) {
			Segment segment = segments.get(i);
			srt.append("%d\n%s --> %s\n%s\n\n".formatted(i + 1, write(segment.start()), write(segment.end()),
					segment.text()));
		}
		return srt.toString();
	}

	private static String write(Duration time) {
		return "%02d:%02d:%02d,%03d".formatted(time.toHours(), time.toMinutesPart(), time.toSecondsPart(),
				time.toMillisPart());
	}

}
