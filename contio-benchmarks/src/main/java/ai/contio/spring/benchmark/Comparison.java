package ai.contio.spring.benchmark;

/**
 * What came out beside its peer.
 *
 * @param name what was measured
 * @param ratio its throughput, with that of its peer as 1
 * @param bound the least ratio that is good enough
 * @param remark the figures behind it
 */
public record Comparison(String name, double ratio, double bound, String remark) {

	boolean isWithinBound() {
		return this.ratio >= this.bound;
	}

	@Override
	public String toString() {
		return "%-40s %.3f of its peer (bound %.2f: %s) %s".formatted(this.name, this.ratio, this.bound,
				isWithinBound() ? "held" : "MISSED", this.remark);
	}

}
