package ai.contio.spring.user.meeting;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;

import reactor.core.publisher.Mono;

/**
 * Follows meetings that point to another one, once per hop.
 */
final class MeetingRedirects {

	static final int MAX_HOPS = 5;

	/**
	 * As a part of a path they lead elsewhere.
	 */
	private static final Set<String> NO_ID = Set.of(".", "..");

	private final Function<String, Mono<Meeting>> read;

	MeetingRedirects(Function<String, Mono<Meeting>> read) {
		this.read = read;
	}

	Mono<Meeting> follow(String meetingId) {
		return Mono.defer(() -> follow(meetingId, new LinkedHashSet<>()));
	}

	private Mono<Meeting> follow(String meetingId, Set<String> visited) {
		if (!visited.add(meetingId)) {
			return Mono.error(MeetingRedirectException.cycle(visited, meetingId));
		}
		if (visited.size() > MAX_HOPS + 1) {
			return Mono.error(MeetingRedirectException.tooMany(visited));
		}
		return this.read.apply(meetingId).flatMap((meeting) -> {
			String target = meeting.redirectToMeetingId();
			if (target == null || target.isBlank()) {
				return Mono.just(meeting);
			}
			return NO_ID.contains(target) ? Mono.error(MeetingRedirectException.unusable(visited, target))
					: follow(target, visited);
		});
	}

}
