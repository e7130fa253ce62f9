package ai.contio.spring.starter.load;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

import ai.contio.spring.starter.load.Delivery.Answer;
import org.jspecify.annotations.Nullable;

/**
 * How often each answer came, in periods that a test names. A request that was sent in
 * one and answered in another counts for neither, but for {@value #BETWEEN}.
 */
public final class AnswerCounts {

	/** Where what began in one period and ended in another is counted. */
	public static final String BETWEEN = "between";

	private final Map<String, Map<String, Integer>> counts = new TreeMap<>();

	private final Map<String, Long> longest = new TreeMap<>();

	private Object period = new Object();

	private String name = "at first";

	/**
	 * Begin a period.
	 * @param name its name
	 */
	public synchronized void begin(String name) {
		this.period = new Object();
		this.name = name;
	}

	synchronized Sent sent() {
		return new Sent(this.period, System.nanoTime());
	}

	synchronized void answered(Sent sent, @Nullable Answer answer) {
		String where = (sent.period() == this.period) ? this.name : BETWEEN;
		this.counts.computeIfAbsent(where, (key) -> new TreeMap<>()).merge(name(answer), 1, Integer::sum);
		this.longest.merge(where, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - sent.nanos()), Math::max);
	}

	/* 503 is what it should be only if it says when to come again */
	private static String name(@Nullable Answer answer) {
		if (answer == null) {
			return "none";
		}
		return answer.status() + ((answer.status() == 503 && !answer.later()) ? " without Retry-After" : "");
	}

	/**
	 * The answers of a period.
	 * @param name its name
	 * @return how often each came: a status, or {@code none} where there was no answer
	 */
	public synchronized Map<String, Integer> in(String name) {
		return new TreeMap<>(this.counts.getOrDefault(name, Map.of()));
	}

	/**
	 * All answers.
	 * @return how often each came
	 */
	public synchronized Map<String, Integer> all() {
		Map<String, Integer> all = new TreeMap<>();
		this.counts.values().forEach((counts) -> counts.forEach((name, count) -> all.merge(name, count, Integer::sum)));
		return all;
	}

	/**
	 * The longest wait for an answer.
	 * @param name the name of the period
	 * @return the wait in milliseconds
	 */
	public synchronized long longestMillis(String name) {
		return this.longest.getOrDefault(name, 0L);
	}

	record Sent(Object period, long nanos) {

	}

}
