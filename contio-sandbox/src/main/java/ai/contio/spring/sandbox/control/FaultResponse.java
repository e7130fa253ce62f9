package ai.contio.spring.sandbox.control;

import java.util.UUID;

import ai.contio.spring.sandbox.fault.ActiveFault;
import ai.contio.spring.sandbox.fault.Fault;
import org.jspecify.annotations.Nullable;

/**
 * A fault in force, as the control API shows it.
 *
 * @param id the id
 * @param target what it is about
 * @param effect what goes wrong
 * @param status the status, if it has one
 * @param delay the delay in ISO-8601, if it has one
 * @param contentType the content type, if it has one
 * @param probability how likely it happens
 * @param after how many pass first
 * @param times how often it happens, if there is an end
 * @param seen how many calls or attempts it was about so far
 * @param happened how many of them it hit
 */
record FaultResponse(UUID id, String target, String effect, @Nullable Integer status, @Nullable String delay,
		@Nullable String contentType, double probability, int after, @Nullable Integer times, int seen, int happened) {

	static FaultResponse of(ActiveFault active) {
		Fault fault = active.fault();
		return new FaultResponse(fault.id(), fault.target(), fault.effect().code(), fault.status(),
				(fault.delay() != null) ? fault.delay().toString() : null, fault.contentType(), fault.probability(),
				fault.after(), fault.times(), active.seen(), active.happened());
	}

}
