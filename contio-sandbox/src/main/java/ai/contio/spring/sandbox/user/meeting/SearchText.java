package ai.contio.spring.sandbox.user.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Free text: words that all occur, phrases in quotes, and either with a hyphen in front
 * that must not.
 *
 * @param wanted words and phrases in lower case
 * @param unwanted words and phrases in lower case
 */
record SearchText(List<String> wanted, List<String> unwanted) {

	private static final Pattern TERM = Pattern.compile("(-?)(?:\"([^\"]*)(?:\"|$)|(\\S+))");

	private static final int AROUND = 40;

	static SearchText parse(@Nullable String text) {
		List<String> wanted = new ArrayList<>();
		List<String> unwanted = new ArrayList<>();
		for (Matcher term = TERM.matcher((text != null) ? text.toLowerCase(Locale.ROOT) : ""); term.find();) {
			String word = (term.group(2) != null) ? term.group(2).strip() : term.group(3);
			if (word != null && !word.isEmpty()) {
				(term.group(1).isEmpty() ? wanted : unwanted).add(word);
			}
		}
		return new SearchText(List.copyOf(wanted), List.copyOf(unwanted));
	}

	/**
	 * The place in the notes that explains why they were found.
	 * @param notes the notes, or {@code null}
	 * @return the place, with the word in asterisks, or {@code null} if they hold none
	 */
	@Nullable String context(@Nullable String notes) {
		if (notes == null) {
			return null;
		}
		String lower = notes.toLowerCase(Locale.ROOT);
		// Letters that change their length with their case would shift the place
		String text = (lower.length() == notes.length()) ? notes : lower;
		return this.wanted.stream().filter(lower::contains).findFirst().map((word) -> {
			int at = lower.indexOf(word);
			int end = at + word.length();
			return "…%s**%s**%s…".formatted(text.substring(Math.max(0, at - AROUND), at), text.substring(at, end),
					text.substring(end, Math.min(text.length(), end + AROUND)));
		}).orElse(null);
	}

}
