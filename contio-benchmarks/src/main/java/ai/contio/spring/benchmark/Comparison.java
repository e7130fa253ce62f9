package ai.contio.spring.benchmark;

/**
 * What came out, and what it should be at least or at most.
 *
 * @param name what was measured
 * @param value what came out
 * @param bound the least value that is good enough, or the highest one of a cost
 * @param cost whether it is a cost
 * @param unit what the value is a number of
 * @param remark the figures behind it
 */
public record Comparison(String name, double value, double bound, boolean cost, String unit, String remark) {

	private static final String OF_PEER = "of its peer";

	/**
	 * A throughput beside that of a peer.
	 * @param name what was measured
	 * @param ratio its throughput, with that of its peer as 1
	 * @param bound the least ratio that is good enough
	 * @param remark the figures behind it
	 */
	public Comparison(String name, double ratio, double bound, String remark) {
		this(name, ratio, bound, false, OF_PEER, remark);
	}

	/**
	 * A cost beside that of a peer.
	 * @param name what was measured
	 * @param ratio its cost, with that of its peer as 1
	 * @param bound the highest ratio that is good enough
	 * @param remark the figures behind it
	 * @return the comparison
	 */
	public static Comparison atMost(String name, double ratio, double bound, String remark) {
		return new Comparison(name, ratio, bound, true, OF_PEER, remark);
	}

	boolean isWithinBound() {
		return this.cost ? this.value <= this.bound : this.value >= this.bound;
	}

	@Override
	public String toString() {
		return "%-40s %.3f %s (bound %.2f: %s) %s".formatted(this.name, this.value, this.unit, this.bound,
				isWithinBound() ? "held" : "MISSED", this.remark);
	}

}
