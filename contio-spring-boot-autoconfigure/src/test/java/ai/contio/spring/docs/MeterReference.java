package ai.contio.spring.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.micrometer.common.docs.KeyName;
import io.micrometer.core.instrument.docs.MeterDocumentation;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationConvention;
import io.micrometer.observation.docs.ObservationDocumentation;

import org.springframework.util.StringUtils;

/**
 * Writes the tables of observations and meters from the enums that name them and from
 * their Javadoc.
 */
final class MeterReference {

	private static final Path SOURCES = Path.of("src/main/java");

	private final StringBuilder document = new StringBuilder();

	static String render(List<? extends ObservationDocumentation> observations,
			List<? extends MeterDocumentation> meters) {
		MeterReference reference = new MeterReference();
		observations.forEach(reference::observation);
		meters.forEach(reference::meter);
		return reference.document.toString();
	}

	private void observation(ObservationDocumentation observation) {
		head(nameOf(observation), "Timer and span", describe((Enum<?>) observation));
		for (KeyName key : observation.getLowCardinalityKeyNames()) {
			row(key, "");
		}
		for (KeyName key : observation.getHighCardinalityKeyNames()) {
			row(key, " (span only)");
		}
		for (Observation.Event event : observation.getEvents()) {
			this.document.append("\nCounter `%s.%s`: %s\n".formatted(nameOf(observation), event.getName(),
					describe((Enum<?>) event)));
		}
	}

	private void meter(MeterDocumentation meter) {
		head(meter.getName(), StringUtils.capitalize(meter.getType().name().toLowerCase(Locale.ROOT)),
				describe((Enum<?>) meter));
		for (KeyName key : meter.getKeyNames()) {
			row(key, "");
		}
	}

	private void head(String name, String kind, String description) {
		this.document.append("\n### `%s`\n\n%s: %s\n\n| key | is |\n|---|---|\n".formatted(name, kind, description));
	}

	private void row(KeyName key, String suffix) {
		this.document.append("| `%s`%s | %s |\n".formatted(key.asString(), suffix, describe((Enum<?>) key)));
	}

	private static String nameOf(ObservationDocumentation observation) {
		Class<? extends ObservationConvention<? extends Observation.Context>> convention = observation
			.getDefaultConvention();
		try {
			return (convention != null) ? convention.getConstructor().newInstance().getName() : observation.getName();
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * The Javadoc of a constant, as Markdown on one line.
	 */
	private static String describe(Enum<?> constant) {
		Class<?> type = constant.getDeclaringClass();
		String source = read(outermost(type));
		String body = source.substring(source.indexOf("enum " + type.getSimpleName() + " "));
		Matcher javadoc = Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/\\s+" + constant.name() + "\\b", Pattern.DOTALL)
			.matcher(body);
		if (!javadoc.find()) {
			throw new IllegalStateException("%s has no Javadoc".formatted(constant));
		}
		return javadoc.group(1)
			.replaceAll("\\n\\s*\\*", " ")
			.replaceAll("\\{@code ([^{}]*(?:\\{[^{}]*}[^{}]*)*)}", "`$1`")
			.replaceAll("\\s+", " ")
			.trim();
	}

	private static Class<?> outermost(Class<?> type) {
		return (type.getEnclosingClass() != null) ? outermost(type.getEnclosingClass()) : type;
	}

	private static String read(Class<?> type) {
		try {
			return Files.readString(SOURCES.resolve(type.getName().replace('.', '/') + ".java"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
