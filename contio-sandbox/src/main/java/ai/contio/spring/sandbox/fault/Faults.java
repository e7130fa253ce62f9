package ai.contio.spring.sandbox.fault;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Predicate;

import ai.contio.spring.sandbox.state.Resettable;

import org.springframework.stereotype.Component;

/**
 * The rules that are in force, in the order in which they were added.
 */
@Component
public final class Faults implements Resettable {

	/* The same chances every time, so that what failed by chance can be repeated */
	private static final long SEED = 4010;

	private final Map<UUID, Rule> rules = new LinkedHashMap<>();

	private Random random = new Random(SEED);

	Faults() {
	}

	/**
	 * Put a rule into force.
	 * @param fault the rule
	 * @return the rule, with the id to remove it by
	 */
	public synchronized Fault add(Fault fault) {
		this.rules.put(fault.id(), new Rule(fault));
		return fault;
	}

	/**
	 * Take a rule out of force.
	 * @param id its id
	 * @return whether it was there
	 */
	public synchronized boolean remove(UUID id) {
		return this.rules.remove(id) != null;
	}

	/**
	 * Take all rules out of force.
	 */
	public synchronized void clear() {
		this.rules.clear();
	}

	/**
	 * The rules in force. One that has happened as often as it may is still there.
	 * @return the rules and how often they have happened, oldest first
	 */
	public synchronized List<ActiveFault> list() {
		return this.rules.values().stream().map(Rule::toActive).toList();
	}

	/**
	 * What is to go wrong with a call. Asking counts as a call.
	 * @param method the HTTP method
	 * @param path the path, without a query
	 * @return what hits the call, oldest rule first
	 */
	public List<Fault> ofCall(String method, String path) {
		return hitting((fault) -> FaultTarget.isOfCall(fault, method, path));
	}

	/**
	 * What is to go wrong with an attempt to deliver an event. Asking counts as an
	 * attempt.
	 * @param eventType the type of the event
	 * @return what hits the attempt, oldest rule first
	 */
	public List<Fault> ofWebhook(String eventType) {
		return hitting((fault) -> FaultTarget.isOfWebhook(fault, eventType));
	}

	private synchronized List<Fault> hitting(Predicate<Fault> isAbout) {
		List<Fault> hits = new ArrayList<>();
		for (Rule rule : this.rules.values()) {
			if (isAbout.test(rule.fault) && rule.hits(this.random)) {
				hits.add(rule.fault);
			}
		}
		return hits;
	}

	@Override
	public synchronized void reset() {
		this.rules.clear();
		this.random = new Random(SEED);
	}

	private static final class Rule {

		private final Fault fault;

		private int seen;

		private int happened;

		Rule(Fault fault) {
			this.fault = fault;
		}

		boolean hits(Random random) {
			this.seen++;
			Integer times = this.fault.times();
			boolean hit = this.seen > this.fault.after() && (times == null || this.happened < times)
					&& random.nextDouble() < this.fault.probability();
			if (hit) {
				this.happened++;
			}
			return hit;
		}

		ActiveFault toActive() {
			return new ActiveFault(this.fault, this.seen, this.happened);
		}

	}

}
