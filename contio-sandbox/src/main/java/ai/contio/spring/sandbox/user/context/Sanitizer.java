package ai.contio.spring.sandbox.user.context;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes Markdown of a document, without what could tell who somebody is. It finds less
 * than Contio does, and enough to see what an application makes of the report.
 */
final class Sanitizer {

	private static final Map<String, Pattern> PERSONAL = Map.of("email",
			Pattern.compile("[\\w.+-]{1,64}@[\\w-]{1,63}(\\.[\\w-]{1,63}){1,8}"), "phone_number",
			Pattern.compile("\\+\\d[\\d ()-]{6,18}\\d"));

	private static final Pattern SECRET = Pattern.compile("(?i)\\b(password|api[_-]?key|secret)\\s*[:=]\\s*\\S{1,200}");

	private static final Pattern FORMULA = Pattern.compile("(?m)(^|[,\\t])([=@])");

	private final List<Map<String, Object>> redactions = new ArrayList<>();

	private boolean secrets;

	private boolean formulas;

	/**
	 * Clean a document.
	 * @param text the document
	 * @param format its format
	 * @return the document as Markdown
	 */
	String clean(String text, String format) {
		String cleaned = redact(text);
		Matcher secret = SECRET.matcher(cleaned);
		this.secrets = secret.find();
		cleaned = secret.replaceAll("$1: [SECRET]");
		return switch (format) {
			case "csv" -> table(cleaned, ",");
			case "tsv" -> table(cleaned, "\t");
			case "html" -> cleaned.replaceAll("<[^>]*>", "").strip() + "\n";
			case "json", "xml", "yaml" -> "```%s\n%s\n```\n".formatted(format, cleaned.strip());
			default -> cleaned;
		};
	}

	/**
	 * What was found.
	 * @return the report, as the event has it
	 */
	Map<String, Object> report() {
		Map<String, Object> report = new LinkedHashMap<>();
		report.put("pii_detected", !this.redactions.isEmpty());
		report.put("secrets_detected", this.secrets);
		report.put("formula_escaped", this.formulas);
		report.put("redactions", this.redactions);
		return report;
	}

	private String redact(String text) {
		String redacted = text;
		for (Map.Entry<String, Pattern> personal : PERSONAL.entrySet()) {
			Matcher found = personal.getValue().matcher(redacted);
			long count = found.results().count();
			if (count > 0) {
				this.redactions.add(Map.of("type", personal.getKey(), "count", count));
				redacted = found.reset().replaceAll("[" + personal.getKey().toUpperCase(Locale.ROOT) + "]");
			}
		}
		return redacted;
	}

	/* A spreadsheet would take such a cell for a formula */
	private String table(String text, String separator) {
		Matcher formula = FORMULA.matcher(text);
		this.formulas = formula.find();
		List<String> rows = formula.replaceAll("$1'$2")
			.lines()
			.filter((line) -> !line.isBlank())
			.map((line) -> "| " + line.replace("|", "\\|").replace(separator, " | ") + " |")
			.collect(Collectors.toCollection(ArrayList::new));
		if (!rows.isEmpty()) {
			rows.add(1, "|" + " --- |".repeat(text.lines().findFirst().orElse("").split(separator, -1).length));
		}
		return String.join("\n", rows) + "\n";
	}

}
