package ai.contio.spring.sandbox.control.page;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * What came of pressing a button. It travels in the redirect after the form by its name,
 * so that no page shows what somebody has written into a link, and no session is needed.
 */
enum Outcome {

	/** An event went out. */
	SENT("The event is on its way. Reload the page to see what became of it."),

	/** An event waits. */
	HELD_BACK("Webhooks are off: the event waits as pending until they are on again."),

	/** An event was not wanted. */
	FILTERED("Nothing was sent: the app's webhook filter leaves this type out."),

	/** A delivery is tried again. */
	RETRIED("It is tried again at once. Reload the page to see what became of it."),

	/** A delivery is not tried again. */
	NOT_RETRIED("It was not tried again: it has been delivered, is being tried right now, or webhooks are off."),

	/** Webhooks were switched off. */
	SWITCHED_OFF("Webhooks are off. Events wait as pending from now on."),

	/** Webhooks were switched on. */
	SWITCHED_ON("Webhooks are on. What waited is on its way."),

	/** Webhooks were switched on, and what waited was given up. */
	SWITCHED_ON_ABANDONED("Webhooks are on. What waited was abandoned."),

	/** Events go elsewhere. */
	WEBHOOK_URL_SET("Events go to this URL from now on."),

	/** A fault was added. */
	FAULT_ADDED("The fault is in force."),

	/** A fault was removed. */
	FAULT_REMOVED("The fault is not in force any more."),

	/** All faults were removed. */
	FAULTS_CLEARED("No faults are in force any more."),

	/** The time was moved. */
	CLOCK_MOVED("The clock has moved forward."),

	/** The sandbox was reset. */
	RESET("The sandbox is as it was at its start.");

	private final String message;

	Outcome(String message) {
		this.message = message;
	}

	String message() {
		return this.message;
	}

	String code() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/**
	 * Find one by its name in a URL.
	 * @param code the name
	 * @return the outcome, or empty if there is none of this name
	 */
	static Optional<Outcome> of(@Nullable String code) {
		return Arrays.stream(values()).filter((outcome) -> outcome.code().equals(code)).findFirst();
	}

}
