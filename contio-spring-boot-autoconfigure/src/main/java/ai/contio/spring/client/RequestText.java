package ai.contio.spring.client;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;

/**
 * What a value looks like in a query or in a form.
 */
final class RequestText {

	private RequestText() {
	}

	/**
	 * Times have seconds, which {@link OffsetDateTime#toString()} leaves out where they
	 * are zero.
	 */
	static String of(Object value) {
		return (value instanceof OffsetDateTime time) ? DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time)
				: value.toString();
	}

}
