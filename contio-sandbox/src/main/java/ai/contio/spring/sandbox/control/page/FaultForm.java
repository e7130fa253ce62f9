package ai.contio.spring.sandbox.control.page;

import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Function;

import ai.contio.spring.sandbox.fault.Fault;
import ai.contio.spring.sandbox.fault.FaultEffect;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed to make something go wrong. Nothing of it is lost when it cannot be
 * understood.
 *
 * @param target what it is about
 * @param effect what goes wrong
 * @param status the status of an answer
 * @param delay how long
 * @param contentType a content type
 * @param probability how likely, 1 if empty
 * @param after how many pass first, none if empty
 * @param times how often, without end if empty
 */
record FaultForm(String target, String effect, String status, String delay, String contentType, String probability,
		String after, String times) {

	static final FaultForm EMPTY = new FaultForm("", FaultEffect.STATUS.code(), "503", "", "", "", "", "");

	/**
	 * Make the rule.
	 * @return the rule
	 * @throws IllegalArgumentException if something about it cannot be; the message is
	 * for who typed it
	 */
	Fault toFault() {
		FaultEffect known = knownEffect();
		Double likely = number("The chance", "a number from 0 to 1", this.probability, Double::valueOf);
		Integer skipped = number("'Let pass first'", "a whole number", this.after, Integer::valueOf);
		return new Fault(UUID.randomUUID(), this.target.strip(), known, answerStatus(known), duration(known),
				(known != FaultEffect.CONTENT_TYPE || this.contentType.isBlank()) ? null : this.contentType.strip(),
				(likely != null) ? likely : 1, (skipped != null) ? skipped : 0,
				number("'Happen at most'", "a whole number", this.times, Integer::valueOf));
	}

	private FaultEffect knownEffect() {
		return Arrays.stream(FaultEffect.values())
			.filter((candidate) -> candidate.code().equals(this.effect))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("There is no effect '%s'.".formatted(this.effect)));
	}

	/* The field is there for every effect, and means something for these only */
	private @Nullable Integer answerStatus(FaultEffect known) {
		return (known == FaultEffect.STATUS || known == FaultEffect.HTML)
				? number("The status", "a whole number", this.status, Integer::valueOf) : null;
	}

	private @Nullable Duration duration(FaultEffect known) {
		boolean matters = known == FaultEffect.LATENCY || known == FaultEffect.DELAY || known == FaultEffect.STALE;
		return (!matters || this.delay.isBlank()) ? null
				: Durations.parse(this.delay)
					.orElseThrow(() -> new IllegalArgumentException(
							"'%s' is no duration. Two seconds are PT2S, ten minutes PT10M.".formatted(this.delay)));
	}

	private static <N extends Number> @Nullable N number(String name, String expected, String typed,
			Function<String, N> parser) {
		try {
			return typed.isBlank() ? null : parser.apply(typed.strip());
		}
		catch (NumberFormatException ex) {
			throw new IllegalArgumentException("%s must be %s, and was '%s'.".formatted(name, expected, typed), ex);
		}
	}

}
