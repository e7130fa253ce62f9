package ai.contio.spring.sandbox.control.page;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import ai.contio.spring.sandbox.fault.ActiveFault;
import ai.contio.spring.sandbox.fault.Fault;

/**
 * A fault in force, in a line.
 *
 * @param id the id of the rule
 * @param target what it is about
 * @param effect what goes wrong, in words
 * @param limits when, in words
 * @param seen how many it was about so far
 * @param happened how many of them it hit
 * @param spent whether it has happened as often as it may
 */
record FaultRow(UUID id, String target, String effect, String limits, int seen, int happened, boolean spent) {

	static FaultRow of(ActiveFault active) {
		Fault fault = active.fault();
		return new FaultRow(fault.id(), fault.target(), effect(fault), limits(fault), active.seen(), active.happened(),
				fault.times() != null && active.happened() >= fault.times());
	}

	private static String effect(Fault fault) {
		StringBuilder effect = new StringBuilder(fault.effect().code().replace('_', ' '));
		if (fault.status() != null) {
			effect.append(' ').append(fault.status());
		}
		if (fault.delay() != null) {
			effect.append(' ').append(Durations.text(fault.delay()));
		}
		if (fault.contentType() != null) {
			effect.append(' ').append(fault.contentType());
		}
		return effect.toString();
	}

	private static String limits(Fault fault) {
		List<String> limits = new ArrayList<>();
		if (fault.probability() < 1) {
			limits.add("chance " + fault.probability());
		}
		if (fault.after() > 0) {
			limits.add("after %d".formatted(fault.after()));
		}
		if (fault.times() != null) {
			limits.add((fault.times() == 1) ? "once" : "at most %d times".formatted(fault.times()));
		}
		return limits.isEmpty() ? "always" : String.join(", ", limits);
	}

}
