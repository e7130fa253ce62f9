package ai.contio.spring.sandbox.template;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import ai.contio.spring.sandbox.state.Records;
import ai.contio.spring.sandbox.state.Resettable;

import org.springframework.stereotype.Component;

/**
 * The next steps that there are: the partner's, and what workspaces got with toolkits.
 */
@Component("templateNextSteps")
public final class NextSteps implements Resettable {

	/** Writes a summary for the customer. */
	public static final NextStep FOLLOW_UP = new NextStep(UUID.fromString("4e875709-0001-4f00-9000-5e77ab1e0001"), null,
			"Write the follow-up mail", "ai", "A mail to the customer with what was agreed.",
			"Write a short mail that lists what was agreed, who does it and by when.", null, "#0F766E", "faEnvelope");

	/** Leads to the order form. */
	public static final NextStep ORDER = new NextStep(UUID.fromString("4e875709-0002-4f00-9000-5e77ab1e0002"), null,
			"File the order", "redirect", "Opens the order form of the boatyard.", null,
			"https://orders.larkspur-kayaks.example/new", "#B45309", "faBoxOpen");

	private final Records<NextStep> steps = new Records<>(NextStep::id);

	NextSteps() {
		reset();
	}

	@Override
	public void reset() {
		this.steps.replaceAll(List.of(FOLLOW_UP, ORDER));
	}

	/**
	 * All of them.
	 * @return the next steps, the oldest first
	 */
	public List<NextStep> all() {
		return this.steps.all();
	}

	/**
	 * Find one.
	 * @param id its id
	 * @return the next step, or empty
	 */
	public Optional<NextStep> find(UUID id) {
		return this.steps.find(id);
	}

	/**
	 * Add or replace one.
	 * @param step the next step
	 */
	public void add(NextStep step) {
		this.steps.add(step);
	}

	/**
	 * Remove one.
	 * @param id its id
	 */
	public void remove(UUID id) {
		this.steps.remove(id);
	}

}
