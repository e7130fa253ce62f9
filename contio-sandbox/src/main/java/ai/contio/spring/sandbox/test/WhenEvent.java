package ai.contio.spring.sandbox.test;

import java.time.Duration;

import ai.contio.spring.sandbox.SandboxEvent;
import ai.contio.spring.sandbox.webhook.SignatureScheme;
import org.jspecify.annotations.Nullable;

/**
 * An event that is about to be sent.
 */
public final class WhenEvent {

	private final SandboxEvent event;

	private final Webhooks webhooks;

	private final Duration timeout;

	WhenEvent(SandboxEvent event, Webhooks webhooks, Duration timeout) {
		this.event = event;
		this.webhooks = webhooks;
		this.timeout = timeout;
	}

	/**
	 * With this in its data.
	 * @param field the name that the API has for it, such as {@code meeting_id}
	 * @param value its value, or {@code null} for a JSON null
	 * @return this event
	 */
	public WhenEvent with(String field, @Nullable Object value) {
		this.event.with(field, value);
		return this;
	}

	/**
	 * About this meeting, and for who has it.
	 * @param meeting the meeting
	 * @return this event
	 */
	public WhenEvent about(GivenMeeting meeting) {
		return forUser(meeting.user().email()).with("meeting_id", meeting.id()).with("title", meeting.title());
	}

	/**
	 * For this user, and not for Ada.
	 * @param email the address of the user
	 * @return this event
	 * @throws IllegalArgumentException if the sandbox has no such user
	 */
	public WhenEvent forUser(String email) {
		this.event.user(email);
		return this;
	}

	/**
	 * With this id and not a new one: the same event, delivered once more.
	 * @param eventId the id
	 * @return this event
	 */
	public WhenEvent withId(String eventId) {
		this.event.id(eventId);
		return this;
	}

	/**
	 * Signed this way, and not as the settings say.
	 * @param scheme how
	 * @return this event
	 */
	public WhenEvent signed(SignatureScheme scheme) {
		this.event.scheme(scheme);
		return this;
	}

	/**
	 * Send it, and wait until the application has answered for the first time.
	 * @return the id of the event
	 * @throws IllegalArgumentException if there is no such event type
	 * @throws IllegalStateException if there is nowhere to send it to
	 * @throws AssertionError if it was not answered in time
	 */
	public String isSent() {
		return this.webhooks.sendAndWait(this.event, this.timeout);
	}

	/**
	 * Send it, and wait for nothing: it may never be answered.
	 * @return the id of the event
	 * @throws IllegalArgumentException if there is no such event type
	 * @throws IllegalStateException if there is nowhere to send it to
	 */
	public String isSentWithoutWaiting() {
		return this.webhooks.send(this.event, this.timeout);
	}

}
