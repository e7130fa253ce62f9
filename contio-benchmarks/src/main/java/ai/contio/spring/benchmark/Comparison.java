package ai.contio.spring.benchmark;

/**
 * What came out beside its peer.
 *
 * @param name what was measured
 * @param ratio its throughput or its cost, with that of its peer as 1
 * @param bound the least throughput, or the highest cost, that is good enough
 * @param cost whether it is a cost
 * @param remark the figures behind it
 */
public record Comparison(String name, double ratio, double bound, boolean cost, String remark) {

	/**
	 * A throughput.
	 * @param name what was measured
	 * @param ratio its throughput, with that of its peer as 1
	 * @param bound the least ratio that is good enough
	 * @param remark the figures behind it
	 */
	public Comparison(String name, double ratio, double bound, String remark) {
		this(name, ratio, bound, false, remark);
	}

	/**
	 * A cost.
	 * @param name what was measured
	 * @param ratio its cost, with that of its peer as 1
	 * @param bound the highest ratio that is good enough
	 * @param remark the figures behind it
	 * @return the comparison
	 */
	public static Comparison atMost(String name, double ratio, double bound, String remark) {
		return new Comparison(name, ratio, bound, true, remark);
	}

	boolean isWithinBound() {
		return this.cost ? this.ratio <= this.bound : this.ratio >= this.bound;
	}

	@Override
	public String toString() {
		return "%-40s %.3f of its peer (bound %.2f: %s) %s".formatted(this.name, this.ratio, this.bound,
				isWithinBound() ? "held" : "MISSED", this.remark);
	}

}
