package ai.contio.spring.user.participant;

import ai.contio.spring.client.RequestBounds;

/**
 * A participant to add.
 *
 * @param email the e-mail address
 * @param name the name that people see, 1 to 255 characters
 * @param role what they may do with the meeting
 */
public record NewParticipant(String email, String name, ParticipantRole role) {

	/**
	 * Checks what is to be sent.
	 * @throws IllegalArgumentException if something required is missing, or outside of
	 * the bounds of Contio
	 */
	public NewParticipant {
		RequestBounds.required("email", email);
		RequestBounds.length("name", RequestBounds.required("name", name), 1, 255);
		RequestBounds.required("role", role);
	}

	/**
	 * A participant.
	 * @param email the e-mail address
	 * @param name the name that people see, 1 to 255 characters
	 * @param role what they may do with the meeting
	 * @return the participant
	 * @throws IllegalArgumentException if something required is missing, or outside of
	 * the bounds of Contio
	 */
	public static NewParticipant of(String email, String name, ParticipantRole role) {
		return new NewParticipant(email, name, role);
	}

}
