package ai.contio.spring.oauth2.authorization;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * The flows that one browser has begun and not finished: those of its newest tabs. It is
 * never changed, so that a session may serialize it at any time.
 */
public final class PendingAuthorizations implements Serializable {

	/** The name of the session attribute. Security's own flow does not find these. */
	public static final String ATTRIBUTE = PendingAuthorizations.class.getName();

	private static final int MOST = 5;

	private final ArrayList<PendingAuthorization> newestFirst;

	private PendingAuthorizations(List<PendingAuthorization> newestFirst) {
		this.newestFirst = new ArrayList<>(newestFirst);
	}

	/**
	 * What a session has.
	 * @param attribute the value of the session attribute
	 * @return the flows, none if there is no such value
	 */
	public static PendingAuthorizations of(@Nullable Object attribute) {
		return (attribute instanceof PendingAuthorizations pending) ? pending : new PendingAuthorizations(List.of());
	}

	/**
	 * These and one more. The oldest is dropped where there are too many.
	 * @param pending the flow that was begun
	 * @return the flows
	 */
	public PendingAuthorizations with(PendingAuthorization pending) {
		List<PendingAuthorization> all = new ArrayList<>(this.newestFirst);
		all.add(0, pending);
		return new PendingAuthorizations(all.subList(0, Math.min(all.size(), MOST)));
	}

	/**
	 * These without the one that has been answered.
	 * @param answered the flow
	 * @return the flows
	 */
	public PendingAuthorizations without(PendingAuthorization answered) {
		return new PendingAuthorizations(this.newestFirst.stream().filter((pending) -> pending != answered).toList());
	}

	/**
	 * Find the flow that an answer belongs to.
	 * @param state the state of the answer
	 * @return the flow, or empty
	 */
	public Optional<PendingAuthorization> find(@Nullable String state) {
		return this.newestFirst.stream().filter((pending) -> pending.request().state().equals(state)).findFirst();
	}

}
