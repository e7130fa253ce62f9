package ai.contio.spring.client;

import org.jspecify.annotations.Nullable;

/**
 * What is known about a call when it is made, which may be long before, and on another
 * thread than, it is sent.
 *
 * @param named whom the call names, or {@code null} if it is for the current user
 * @param onThread who was signed in on the thread that made the call
 * @param made whether the call was made through a client that looked
 */
record ActingFor(@Nullable ResourceOwner named, @Nullable ResourceOwner onThread, boolean made) {

	static final ActingFor NOBODY = new ActingFor(null, null, false);

	static ActingFor named(ResourceOwner owner) {
		return new ActingFor(owner, null, true);
	}

	static ActingFor current(CurrentResourceOwner current) {
		return new ActingFor(null, current.onThread(), true);
	}

}
