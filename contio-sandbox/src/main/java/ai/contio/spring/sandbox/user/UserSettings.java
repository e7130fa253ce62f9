package ai.contio.spring.sandbox.user;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

/**
 * How the user API behaves where that can be chosen.
 */
public class UserSettings {

	/**
	 * How long each piece of work takes that Contio does in the background: the answer of
	 * an agent, the result of a next step, the processing of a context document, each
	 * state of an audio import.
	 */
	private Duration backgroundDelay = Duration.ofSeconds(1);

	/**
	 * How long after its last turn a chat session expires.
	 */
	private Duration chatIdleTime = Duration.ofMinutes(30);

	/**
	 * How many meetings there are beside those of the sample data, to see how an
	 * application does with many. At most 1000000.
	 */
	private int furtherMeetings;

	/**
	 * How many transcripts a workspace may import before its credits are used up and the
	 * answer is 402 with insufficient_credits. A reset gives them back. Without a value
	 * there is no end to them.
	 */
	private @Nullable Integer importCredits;

	public Duration getBackgroundDelay() {
		return this.backgroundDelay;
	}

	public void setBackgroundDelay(Duration backgroundDelay) {
		this.backgroundDelay = backgroundDelay;
	}

	public Duration getChatIdleTime() {
		return this.chatIdleTime;
	}

	public void setChatIdleTime(Duration chatIdleTime) {
		this.chatIdleTime = chatIdleTime;
	}

	public @Nullable Integer getImportCredits() {
		return this.importCredits;
	}

	public void setImportCredits(@Nullable Integer importCredits) {
		this.importCredits = importCredits;
	}

	public int getFurtherMeetings() {
		return this.furtherMeetings;
	}

	public void setFurtherMeetings(int furtherMeetings) {
		this.furtherMeetings = furtherMeetings;
	}

}
