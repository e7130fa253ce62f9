package ai.contio.spring.user.meeting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import ai.contio.spring.client.ContioApiError;
import ai.contio.spring.client.ContioApiException;
import ai.contio.spring.client.ContioCall;
import ai.contio.spring.client.ContioClientType;

import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;

/**
 * Thrown when meetings point to one another in a circle, from one to the next for too
 * long, or nowhere. {@link MeetingOperations#getWithoutRedirect(String)} reads each of
 * them.
 */
public class MeetingRedirectException extends ContioApiException {

	private static final ContioCall CALL = new ContioCall(ContioClientType.USER, HttpMethod.GET,
			"/v1/partner/user/meetings/{meetingId}", "getMeeting", List.of("meetings:read"));

	private final List<String> meetingIds;

	private MeetingRedirectException(String detail, List<String> meetingIds) {
		super(new ContioApiError(CALL, HttpStatus.OK, null, detail, null, null, "", Map.of()));
		this.meetingIds = meetingIds;
	}

	static MeetingRedirectException cycle(Collection<String> visited, String again) {
		return of("a redirect to a meeting that was read before", visited, again);
	}

	static MeetingRedirectException unusable(Collection<String> visited, String target) {
		return of("a redirect to what is no id of a meeting", visited, target);
	}

	static MeetingRedirectException tooMany(Collection<String> visited) {
		return new MeetingRedirectException("more than %d redirects in a row: %s".formatted(MeetingRedirects.MAX_HOPS,
				String.join(" -> ", visited)), List.copyOf(visited));
	}

	private static MeetingRedirectException of(String problem, Collection<String> visited, String target) {
		List<String> ids = new ArrayList<>(visited);
		ids.add(target);
		return new MeetingRedirectException("%s: %s".formatted(problem, String.join(" -> ", ids)), List.copyOf(ids));
	}

	/**
	 * The meetings that were gone through.
	 * @return their ids, from the one that was asked for to the one that was not read any
	 * more
	 */
	public List<String> getMeetingIds() {
		return this.meetingIds;
	}

}
