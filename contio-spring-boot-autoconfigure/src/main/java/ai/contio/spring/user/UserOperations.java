package ai.contio.spring.user;

import ai.contio.spring.client.CallsForOwner;
import ai.contio.spring.user.actionitem.ActionItemOperations;
import ai.contio.spring.user.meeting.MeetingOperations;
import ai.contio.spring.user.profile.ProfileOperations;

/**
 * The operations as they are, acting for nobody yet.
 *
 * @param profile operations of the profile
 * @param meetings operations of meetings
 * @param actionItems operations of action items
 */
record UserOperations(ProfileOperations profile, MeetingOperations meetings, ActionItemOperations actionItems) {

	ContioUserClient with(CallsForOwner calls) {
		return new GroupedUserClient(this, calls.bind(ProfileOperations.class, this.profile),
				calls.bind(MeetingOperations.class, this.meetings),
				calls.bind(ActionItemOperations.class, this.actionItems));
	}

}
