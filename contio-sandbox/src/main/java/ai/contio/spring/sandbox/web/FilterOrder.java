package ai.contio.spring.sandbox.web;

/**
 * In which order a request goes through the filters of the sandbox. Spring Security comes
 * after all of them.
 */
public final class FilterOrder {

	/** The call is written down. */
	public static final int RECORDING = 0;

	/** The headers that every answer has. */
	public static final int HEADERS = 1;

	/** Web pages of elsewhere are turned away. */
	public static final int LOCAL_CALLERS = 2;

	/** The body is read. */
	public static final int BODY = 3;

	/** What goes wrong by rule, between the caller and all that follows. */
	public static final int FAULTS = 4;

	/** The body becomes parameters, if it is a form. */
	public static final int FORM = 5;

	/** Who called too often is turned away. */
	public static final int RATE_LIMITS = 6;

	/** The caller says who it is. */
	public static final int AUTHENTICATION = 7;

	/** What was answered before is answered again. */
	public static final int IDEMPOTENCY = 8;

	/** The work begins, late if a rule says so. */
	public static final int LATENCY = 9;

	private FilterOrder() {
	}

}
