package ai.contio.spring.client;

import java.util.Set;

import reactor.core.publisher.Mono;
import reactor.util.context.ContextView;

import org.springframework.web.reactive.function.client.ClientRequest;

/**
 * The credentials of the user API: the access token of whoever the call acts for. That is
 * whom the call names, else who is signed in by the subscriber's context, else who was
 * signed in on the thread that made the call.
 */
final class AccessTokenCredentials implements ContioCredentials {

	private static final String TOKEN = CredentialMask.attribute("access_token");

	private final ContioTokenSource tokens;

	private final CurrentResourceOwner current;

	AccessTokenCredentials(ContioTokenSource tokens, CurrentResourceOwner current) {
		this.tokens = tokens;
		this.current = current;
	}

	@Override
	public Mono<ClientRequest> authorize(ClientRequest request) {
		return Mono.deferContextual((context) -> owner(request, context))
			.flatMap((owner) -> this.tokens.accessToken(owner).map((token) -> authorized(request, owner, token)));
	}

	@Override
	public Mono<ClientRequest> replace(ClientRequest refused) {
		if (!(refused.attributes().get(TOKEN) instanceof ContioSecret token)) {
			return Mono.empty();
		}
		return owner(refused).flatMap((owner) -> this.tokens.accessTokenInPlaceOf(token, owner)
			.filter((other) -> !other.equals(token))
			.map((other) -> authorized(refused, owner, other)));
	}

	@Override
	public Mono<Set<String>> scopes(ClientRequest refused) {
		return owner(refused).flatMap(this.tokens::grantedScopes);
	}

	/* It is settled now whom the request acts for, whatever becomes of it */
	private static ClientRequest authorized(ClientRequest request, ResourceOwner owner, ContioSecret token) {
		return AuthorizedRequest.of(request, (headers) -> headers.setBearerAuth(token.reveal()), (attributes) -> {
			attributes.put(ResourceOwner.ATTRIBUTE, owner);
			attributes.put(TOKEN, token);
		});
	}

	private static Mono<ResourceOwner> owner(ClientRequest authorized) {
		return Mono.justOrEmpty((ResourceOwner) authorized.attributes().get(ResourceOwner.ATTRIBUTE));
	}

	private Mono<ResourceOwner> owner(ClientRequest request, ContextView context) {
		if (request.attributes().get(ResourceOwner.ATTRIBUTE) instanceof ResourceOwner named) {
			return Mono.just(named);
		}
		ActingFor acting = context.hasKey(ActingFor.class) ? context.get(ActingFor.class) : ActingFor.NOBODY;
		if (acting.named() != null) {
			return Mono.just(acting.named());
		}
		return this.current.inContext().switchIfEmpty(Mono.defer(() -> outsideOfContext(acting)));
	}

	private Mono<ResourceOwner> outsideOfContext(ActingFor acting) {
		ResourceOwner onThread = acting.made() ? acting.onThread() : this.current.onThread();
		return (onThread != null) ? Mono.just(onThread)
				: this.current.ofSubscriber().switchIfEmpty(Mono.error(AccessTokenCredentials::nobody));
	}

	private static ContioNotConnectedException nobody() {
		return new ContioNotConnectedException(
				"The request was not sent, because nobody is signed in whom it could act for. "
						+ "Call it where a user is signed in, or name the user: contio.as(principalName). "
						+ "On a thread of your own there is no user unless the security context is passed on to it.",
				null);
	}

}
