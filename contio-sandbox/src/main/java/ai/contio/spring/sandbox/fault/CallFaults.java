package ai.contio.spring.sandbox.fault;

import java.time.Duration;

/**
 * What can go wrong with a call.
 */
public final class CallFaults {

	private final String target;

	CallFaults(String target) {
		this.target = target;
	}

	/**
	 * The answer comes late.
	 * @param delay by how much
	 * @return the rule
	 */
	public Fault latency(Duration delay) {
		return Fault.of(this.target, FaultEffect.LATENCY, null, delay, null);
	}

	/**
	 * The call is refused, and its work is not done.
	 * @param status with which status, such as 503
	 * @return the rule
	 */
	public Fault status(int status) {
		return Fault.of(this.target, FaultEffect.STATUS, status, null, null);
	}

	/**
	 * The call is refused, and asked to wait.
	 * @param status with which status, such as 429
	 * @param retryAfter how long to wait; a 429 says so in the form that the rate limits
	 * have, any other status with {@code Retry-After} in seconds
	 * @return the rule
	 */
	public Fault status(int status, Duration retryAfter) {
		return Fault.of(this.target, FaultEffect.STATUS, status, retryAfter, null);
	}

	/**
	 * The connection is closed before the work is done.
	 * @return the rule
	 */
	public Fault dropBefore() {
		return Fault.of(this.target, FaultEffect.DROP_BEFORE, null, null, null);
	}

	/**
	 * The connection is closed after the work is done, so that the caller cannot know.
	 * @return the rule
	 */
	public Fault dropAfter() {
		return Fault.of(this.target, FaultEffect.DROP_AFTER, null, null, null);
	}

	/**
	 * The connection is closed in the middle of the answer.
	 * @return the rule
	 */
	public Fault truncated() {
		return Fault.of(this.target, FaultEffect.TRUNCATE, null, null, null);
	}

	/**
	 * A proxy answers in place of Contio, in HTML.
	 * @param status with which status, such as 502
	 * @return the rule
	 */
	public Fault html(int status) {
		return Fault.of(this.target, FaultEffect.HTML, status, null, null);
	}

	/**
	 * The answer says that it is something else.
	 * @param contentType what it says, such as {@code text/plain}
	 * @return the rule
	 */
	public Fault contentType(String contentType) {
		return Fault.of(this.target, FaultEffect.CONTENT_TYPE, null, null, contentType);
	}

	/**
	 * The token of the call has just expired: the access token, or the refresh token of a
	 * refresh.
	 * @return the rule
	 */
	public Fault tokenExpired() {
		return Fault.of(this.target, FaultEffect.EXPIRE_TOKEN, null, null, null);
	}

	/**
	 * The token of the call has just been revoked: the access token, or the refresh token
	 * of a refresh.
	 * @return the rule
	 */
	public Fault tokenRevoked() {
		return Fault.of(this.target, FaultEffect.REVOKE_TOKEN, null, null, null);
	}

	/**
	 * All tokens of the user's consent have just been revoked.
	 * @return the rule
	 */
	public Fault tokenFamilyRevoked() {
		return Fault.of(this.target, FaultEffect.REVOKE_FAMILY, null, null, null);
	}

}
