package ai.contio.spring.benchmark;

import java.util.List;

/**
 * What counts of several rounds: the one in the middle, so that neither a very good nor a
 * very bad one does.
 */
public final class Middle {

	private Middle() {
	}

	/**
	 * The value in the middle.
	 * @param values the values, in any order, at least one
	 * @return the one that has as many below it as above
	 */
	public static double of(List<Double> values) {
		return values.stream().sorted().toList().get(values.size() / 2);
	}

}
