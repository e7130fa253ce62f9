package ai.contio.spring.user;

import ai.contio.spring.client.CallsForOwner;
import ai.contio.spring.client.CurrentResourceOwner;
import ai.contio.spring.client.ResourceOwner;
import ai.contio.spring.user.actionitem.ActionItemOperations;
import ai.contio.spring.user.meeting.MeetingOperations;
import ai.contio.spring.user.profile.ProfileOperations;

/**
 * The user API of Contio, grouped by what it is about: {@code contio.meetings().list()}.
 * <p>
 * Calls act for the user who is signed in where a method is called, whatever thread the
 * result is subscribed to on; {@link #as(String)} names another. Nothing is sent until a
 * returned {@code Mono} or {@code Flux} is subscribed to. Calls fail with a
 * {@link ai.contio.spring.client.ContioApiException}, or, before anything is sent, with a
 * {@link ai.contio.spring.client.ContioNotConnectedException}.
 */
public interface ContioUserClient {

	/**
	 * Who the user is.
	 * @return the operations of the profile
	 */
	ProfileOperations profile();

	/**
	 * The meetings that the user may see.
	 * @return their operations
	 */
	MeetingOperations meetings();

	/**
	 * The action items that the user may see.
	 * @return their operations
	 */
	ActionItemOperations actionItems();

	/**
	 * The same API on behalf of another user of this application, such as in a scheduled
	 * task, where nobody is signed in.
	 * @param principalName the name of the principal
	 * @return a client whose calls act for that user
	 * @throws IllegalArgumentException if the name is blank
	 */
	default ContioUserClient as(String principalName) {
		return as(ResourceOwner.principal(principalName));
	}

	/**
	 * The same API on behalf of somebody else.
	 * @param owner whom to act for
	 * @return a client whose calls act for that resource owner
	 */
	default ContioUserClient as(ResourceOwner owner) {
		return with(CallsForOwner.of(owner));
	}

	/**
	 * The same API, with calls that are made as given.
	 * @param calls whom the calls act for, and what becomes of their errors
	 * @return the client
	 */
	ContioUserClient with(CallsForOwner calls);

	/**
	 * A client of the given operations that acts for whoever is signed in.
	 * @param profile operations of the profile
	 * @param meetings operations of meetings
	 * @param actionItems operations of action items
	 * @param current knows who is signed in
	 * @return the client
	 */
	static ContioUserClient of(ProfileOperations profile, MeetingOperations meetings, ActionItemOperations actionItems,
			CurrentResourceOwner current) {
		return new UserOperations(profile, meetings, actionItems).with(CallsForOwner.current(current));
	}

}
