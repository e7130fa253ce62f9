package ai.contio.spring.sandbox.control.page;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A delivery, with all that was asked and answered.
 *
 * @param row the delivery in a line
 * @param scheme how it is signed
 * @param delivered when it was accepted, or {@code null}
 * @param nextRetry when it is tried again, or {@code null}
 * @param canRetry whether it can be tried again at once
 * @param body the body that is sent, set out for people
 * @param attempts what was tried, newest first
 */
record DeliveryDetails(DeliveryRow row, String scheme, @Nullable Moment delivered, @Nullable Moment nextRetry,
		boolean canRetry, String body, List<Attempt> attempts) {

	/**
	 * One request and its answer.
	 *
	 * @param position its place in the list
	 * @param number the how manieth attempt it belongs to
	 * @param repetition whether it only repeats the request before it
	 * @param faults what a fault made go wrong with it, in words
	 * @param changedBody the body that was sent if a fault changed it, or {@code null}
	 * @param started when it was made
	 * @param url where it went
	 * @param headers what was sent beside the body
	 * @param statusCode the status of the answer, or {@code null}
	 * @param accepted whether that ended the delivery
	 * @param error what was wrong, or {@code null}
	 * @param answer the body of the answer, set out for people, or {@code null}
	 * @param duration how long it took
	 */
	record Attempt(int position, int number, boolean repetition, List<String> faults, @Nullable String changedBody,
			Moment started, String url, List<Map.Entry<String, String>> headers, @Nullable Integer statusCode,
			boolean accepted, @Nullable String error, @Nullable String answer, String duration) {

	}

}
