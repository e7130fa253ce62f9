package ai.contio.spring.sandbox.toolkit;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Which installations get a version that is published. What {@code force} adds is not
 * published: here it brings the toolkit back where it was uninstalled.
 */
enum Propagation {

	NONE, NORMAL, FORCE;

	static List<String> codes() {
		return Stream.of(values()).map((value) -> value.name().toLowerCase(Locale.ROOT)).toList();
	}

	boolean reaches(Installation installation) {
		return switch (this) {
			case NONE -> false;
			case NORMAL -> installation.isActive();
			case FORCE -> true;
		};
	}

}
