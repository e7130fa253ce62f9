package ai.contio.spring.oauth2.connection;

import java.util.Map;

import ai.contio.spring.client.CurrentResourceOwner;
import ai.contio.spring.client.ResourceOwner;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

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
public final class SignedInUser implements CurrentResourceOwner, TaskDecorator {

	private static final String SERVLET_ATTRIBUTES = "org.springframework.security.SECURITY_CONTEXT_ATTRIBUTES";

	private final AuthenticationTrustResolver trust = new AuthenticationTrustResolverImpl();

	private final ThreadLocal<@Nullable ResourceOwner> starter = new ThreadLocal<>();

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

	/*
	 * In servlet applications Spring Security puts these attributes of the subscribing
	 * thread into the context of every subscriber, for its own client filters
	 */
	@Override
	public Mono<ResourceOwner> ofSubscriber() {
		return Mono.deferContextual((context) -> Mono.justOrEmpty(context.getOrEmpty(SERVLET_ATTRIBUTES)))
			.ofType(Map.class)
			.mapNotNull((attributes) -> attributes.get(Authentication.class))
			.ofType(Authentication.class)
			.mapNotNull(this::owner);
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
				? ResourceOwner.principal(authentication.getName()) : null;
	}

}
