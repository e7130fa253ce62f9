package ai.contio.spring.client;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Knows who is signed in to this application right now. Somebody anonymous is nobody.
 */
public interface CurrentResourceOwner {

	/**
	 * Who is signed in as far as the running thread knows.
	 * @return the resource owner, or {@code null} if nobody is
	 */
	@Nullable ResourceOwner onThread();

	/**
	 * Who is signed in as far as the context of the subscriber knows.
	 * @return the resource owner, or empty if nobody is
	 */
	Mono<ResourceOwner> inContext();

	/**
	 * Who was signed in on the thread that subscribed, where the web stack passes that on
	 * to operators on other threads. It is asked last.
	 * @return the resource owner, or empty if nobody is
	 */
	default Mono<ResourceOwner> ofSubscriber() {
		return Mono.empty();
	}

}
