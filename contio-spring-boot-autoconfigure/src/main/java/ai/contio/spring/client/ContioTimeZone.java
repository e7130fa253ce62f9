package ai.contio.spring.client;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * The header that tells Contio the time zone of a call, and what may stand in it: an IANA
 * name or an abbreviation.
 */
final class ContioTimeZone {

	static final String HEADER = "X-Client-Timezone";

	private ContioTimeZone() {
	}

	static boolean isKnown(String name) {
		try {
			return ZoneId.SHORT_IDS.containsKey(name) || !(ZoneId.of(name) instanceof ZoneOffset);
		}
		catch (DateTimeException ex) {
			return isAbbreviation(name);
		}
	}

	static void requireKnown(String name) {
		if (!isKnown(name)) {
			throw new ContioConfigurationException(
					"contio.time-zone is not a time zone that is known: '%s'.".formatted(Text.line(name, 64)),
					"Set contio.time-zone to an IANA name such as Europe/Berlin, or remove it for UTC.");
		}
	}

	/**
	 * Abbreviations that are no zone of their own, such as CEST.
	 * @param name the name to look up
	 * @return whether the JDK has a zone with this abbreviation
	 */
	private static boolean isAbbreviation(String name) {
		try {
			DateTimeFormatter.ofPattern("zzz", Locale.ENGLISH).parse(name);
			return name.chars().allMatch(Character::isLetter);
		}
		catch (DateTimeException ex) {
			return false;
		}
	}

}
