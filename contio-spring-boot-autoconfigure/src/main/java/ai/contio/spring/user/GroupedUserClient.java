package ai.contio.spring.user;

import ai.contio.spring.client.CallsForOwner;
import ai.contio.spring.user.actionitem.ActionItemOperations;
import ai.contio.spring.user.meeting.MeetingOperations;
import ai.contio.spring.user.profile.ProfileOperations;

/**
 * Groups operations that act for somebody.
 *
 * @param unbound the operations to act for somebody else with
 * @param profile operations of the profile
 * @param meetings operations of meetings
 * @param actionItems operations of action items
 */
record GroupedUserClient(UserOperations unbound, ProfileOperations profile, MeetingOperations meetings,
		ActionItemOperations actionItems) implements ContioUserClient {

	@Override
	public ContioUserClient with(CallsForOwner calls) {
		return this.unbound.with(calls);
	}

}
