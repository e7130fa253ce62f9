package ai.contio.spring.sandbox.control.page;

/**
 * The parts of the control page. Its own prefix keeps them apart from the control API,
 * whose paths answer with JSON, to a browser too.
 */
enum Section {

	/** What there is, at a glance. */
	OVERVIEW("Overview", "/_sandbox"),

	/** Users and their data. */
	PEOPLE("People", Section.PREFIX + "people"),

	/** Codes to sign in with. */
	OUTBOX("Outbox", Section.PREFIX + "outbox"),

	/** An event to send. */
	SEND("Send", Section.PREFIX + "send"),

	/** What became of the events. */
	DELIVERIES("Deliveries", Section.PREFIX + "deliveries"),

	/** What is to go wrong. */
	FAULTS("Faults", Section.PREFIX + "faults"),

	/** The time, and a new start. */
	CLOCK("Clock & reset", Section.PREFIX + "clock");

	static final String PREFIX = "/_sandbox/page/";

	private final String title;

	private final String path;

	Section(String title, String path) {
		this.title = title;
		this.path = path;
	}

	String title() {
		return this.title;
	}

	String path() {
		return this.path;
	}

}
