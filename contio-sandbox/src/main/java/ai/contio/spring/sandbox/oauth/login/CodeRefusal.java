package ai.contio.spring.sandbox.oauth.login;

/**
 * Why a code that was sent by e-mail does not sign anybody in.
 */
public enum CodeRefusal {

	/** It is another one. */
	WRONG,

	/** It was the right one once. */
	EXPIRED,

	/** It came after too many wrong ones. */
	EXHAUSTED,

	/** No code was sent in this session, or its time is over. */
	NO_SESSION

}
