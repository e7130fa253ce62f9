package ai.contio.spring.observation;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The values of a tag that come over the network. A meter is kept for each of them, so
 * there is an end to their number, whatever answers: a proxy, or somebody who tries.
 */
final class BoundedTag {

	private static final String NONE = "none";

	private static final String OTHER = "other";

	private final Set<String> known = ConcurrentHashMap.newKeySet();

	private final Pattern pattern;

	private final int most;

	/**
	 * A tag of no values yet.
	 * @param pattern what its values look like
	 * @param most how many different ones there are at most, about
	 */
	BoundedTag(Pattern pattern, int most) {
		this.pattern = pattern;
		this.most = most;
	}

	/**
	 * The value of the tag.
	 * @param found what came
	 * @return the same if it is one of the first; {@code other} or {@code none} else
	 */
	String of(@Nullable String found) {
		if (found == null) {
			return NONE;
		}
		if (this.known.contains(found)) {
			return found;
		}
		boolean isTaken = this.known.size() < this.most && this.pattern.matcher(found).matches();
		if (isTaken) {
			this.known.add(found);
		}
		return isTaken ? found : OTHER;
	}

}
