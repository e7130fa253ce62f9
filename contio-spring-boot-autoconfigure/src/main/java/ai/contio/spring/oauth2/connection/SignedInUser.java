package ai.contio.spring.oauth2.connection;

import ai.contio.spring.client.CurrentResourceOwner;
import ai.contio.spring.client.ResourceOwner;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Subscription;
import reactor.core.CoreSubscriber;
import reactor.core.publisher.Hooks;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Operators;
import reactor.util.context.Context;

import org.springframework.core.task.TaskDecorator;
import org.springframework.security.authentication.AuthenticationTrustResolver;
import org.springframework.security.authentication.AuthenticationTrustResolverImpl;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Who is signed in, as Spring Security knows it. As a task decorator it also tells the
 * tasks of the application's executor who started them: for calls to Contio, and for
 * nothing else. The security context of a task stays what the application makes it.
 */
public final class SignedInUser implements CurrentResourceOwner, TaskDecorator, AutoCloseable {

	private static final String SUBSCRIBER = SignedInUser.class.getName() + ".subscriber";

	private final String hook = SUBSCRIBER + "." + System.identityHashCode(this);

	private final AuthenticationTrustResolver trust = new AuthenticationTrustResolverImpl();

	private final PrincipalResolver principals;

	private final ThreadLocal<@Nullable ResourceOwner> starter = new ThreadLocal<>();

	/**
	 * Who is signed in.
	 * @param principals names the user
	 */
	public SignedInUser(PrincipalResolver principals) {
		this.principals = principals;
	}

	@Override
	public @Nullable ResourceOwner onThread() {
		ResourceOwner signedIn = owner(SecurityContextHolder.getContext().getAuthentication());
		return (signedIn != null) ? signedIn : this.starter.get();
	}

	@Override
	public Mono<ResourceOwner> inContext() {
		return ReactiveSecurityContextHolder.getContext()
			.mapNotNull(SecurityContext::getAuthentication)
			.mapNotNull(this::owner);
	}

	@Override
	public Mono<ResourceOwner> ofSubscriber() {
		return Mono.deferContextual((context) -> Mono.justOrEmpty(context.<ResourceOwner>getOrEmpty(SUBSCRIBER)));
	}

	/**
	 * Let operators on other threads know who was signed in on the thread that
	 * subscribed, which the thread itself says in servlet applications. Spring Security
	 * has a hook of this kind as well, but looks for the user when it is asked, on
	 * whatever thread that is.
	 */
	public void followSubscribers() {
		Hooks.onLastOperator(this.hook, Operators.lift((scannable, subscriber) -> {
			ResourceOwner signedIn = subscriber.currentContext().hasKey(SUBSCRIBER) ? null : onThread();
			return (signedIn != null) ? new FollowingSubscriber<>(subscriber, signedIn) : subscriber;
		}));
	}

	@Override
	public void close() {
		Hooks.resetOnLastOperator(this.hook);
	}

	@Override
	public Runnable decorate(Runnable task) {
		ResourceOwner starting = onThread();
		return (starting == null) ? task : () -> {
			ResourceOwner before = this.starter.get();
			this.starter.set(starting);
			try {
				task.run();
			}
			finally {
				restore(before);
			}
		};
	}

	private void restore(@Nullable ResourceOwner before) {
		if (before == null) {
			this.starter.remove();
		}
		else {
			this.starter.set(before);
		}
	}

	private @Nullable ResourceOwner owner(@Nullable Authentication authentication) {
		return (this.trust.isAuthenticated(authentication) && authentication != null)
				? this.principals.resolve(authentication) : null;
	}

	/**
	 * Adds to the context of a subscriber who subscribed.
	 */
	private static final class FollowingSubscriber<T> implements CoreSubscriber<T> {

		private final CoreSubscriber<? super T> delegate;

		private final Context context;

		FollowingSubscriber(CoreSubscriber<? super T> delegate, ResourceOwner owner) {
			this.delegate = delegate;
			this.context = delegate.currentContext().put(SUBSCRIBER, owner);
		}

		@Override
		public Context currentContext() {
			return this.context;
		}

		@Override
		public void onSubscribe(Subscription subscription) {
			this.delegate.onSubscribe(subscription);
		}

		@Override
		public void onNext(T value) {
			this.delegate.onNext(value);
		}

		@Override
		public void onError(Throwable error) {
			this.delegate.onError(error);
		}

		@Override
		public void onComplete() {
			this.delegate.onComplete();
		}

	}

}
