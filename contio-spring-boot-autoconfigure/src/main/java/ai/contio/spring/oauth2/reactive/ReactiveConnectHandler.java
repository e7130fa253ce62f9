package ai.contio.spring.oauth2.reactive;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.function.BiFunction;
import java.util.function.Supplier;

import ai.contio.spring.client.ResourceOwner;
import ai.contio.spring.oauth2.authorization.AuthorizationFailedException;
import ai.contio.spring.oauth2.authorization.ConnectFlow;
import ai.contio.spring.oauth2.authorization.FailureAnswer;
import ai.contio.spring.oauth2.authorization.PendingAuthorization;
import ai.contio.spring.oauth2.authorization.PendingAuthorizations;
import ai.contio.spring.oauth2.connection.PrincipalResolver;
import reactor.core.publisher.Mono;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.security.authentication.AuthenticationTrustResolver;
import org.springframework.security.authentication.AuthenticationTrustResolverImpl;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebHandler;
import org.springframework.web.server.WebSession;

/**
 * The two ends of the flow that connects the user who is signed in. They are plain
 * handlers behind whatever security the application has, which is what signs users in;
 * without a user they ask for one as any page would.
 */
public final class ReactiveConnectHandler {

	private final AuthenticationTrustResolver trust = new AuthenticationTrustResolverImpl();

	private final Supplier<ConnectFlow> flow;

	private final PrincipalResolver principals;

	/**
	 * The handlers of a flow.
	 * @param flow the flow, asked for when a user comes: its clients need not be there
	 * before
	 * @param principals names the user
	 */
	public ReactiveConnectHandler(Supplier<ConnectFlow> flow, PrincipalResolver principals) {
		this.flow = flow;
		this.principals = principals;
	}

	/**
	 * Sends the user to Contio.
	 * @return the handler of the link that starts the flow
	 */
	public WebHandler start() {
		return handler(this::start);
	}

	/**
	 * Takes the user back from Contio.
	 * @return the handler of the redirect URI
	 */
	public WebHandler callback() {
		return handler(this::callback);
	}

	private Mono<Void> start(ServerWebExchange exchange, ResourceOwner user) {
		PendingAuthorization pending = this.flow.get()
			.begin(exchange.getRequest().getQueryParams(), Exchanges.baseUrl(exchange), user);
		return exchange.getSession().flatMap((session) -> {
			session.getAttributes().put(PendingAuthorizations.ATTRIBUTE, begun(session).with(pending));
			return redirect(exchange, pending.request().uri());
		});
	}

	private Mono<Void> callback(ServerWebExchange exchange, ResourceOwner user) {
		MultiValueMap<String, String> answer = exchange.getRequest().getQueryParams();
		String contextPath = Exchanges.contextPath(exchange);
		return exchange.getSession()
			.map((session) -> take(session, answer))
			.flatMap((pending) -> this.flow.get().complete(pending, answer, user))
			.flatMap((landing) -> redirect(exchange, URI.create(this.flow.get().location(landing, contextPath))));
	}

	/* Two requests with one answer must not both find it */
	private PendingAuthorization take(WebSession session, MultiValueMap<String, String> answer) {
		synchronized (this) {
			PendingAuthorizations begun = begun(session);
			PendingAuthorization pending = this.flow.get().find(answer, begun);
			session.getAttributes().put(PendingAuthorizations.ATTRIBUTE, begun.without(pending));
			return pending;
		}
	}

	private static PendingAuthorizations begun(WebSession session) {
		return PendingAuthorizations.of(session.getAttributes().get(PendingAuthorizations.ATTRIBUTE));
	}

	private WebHandler handler(BiFunction<ServerWebExchange, ResourceOwner, Mono<Void>> action) {
		return (exchange) -> {
			HttpMethod method = exchange.getRequest().getMethod();
			if (method != HttpMethod.GET && method != HttpMethod.HEAD) {
				exchange.getResponse().getHeaders().set(HttpHeaders.ALLOW, "GET, HEAD");
				exchange.getResponse().setStatusCode(HttpStatus.METHOD_NOT_ALLOWED);
				return exchange.getResponse().setComplete();
			}
			return user().flatMap((user) -> action.apply(exchange, user))
				.onErrorResume(AuthorizationFailedException.class,
						(ex) -> answer(this.flow.get().failed(ex, Exchanges.contextPath(exchange)), exchange));
		};
	}

	private Mono<ResourceOwner> user() {
		return ReactiveSecurityContextHolder.getContext()
			.mapNotNull(SecurityContext::getAuthentication)
			.filter(this.trust::isAuthenticated)
			.switchIfEmpty(
					Mono.error(() -> new InsufficientAuthenticationException("Sign in before you connect to Contio")))
			.map(this.principals::resolve);
	}

	private static Mono<Void> redirect(ServerWebExchange exchange, URI location) {
		exchange.getResponse().setStatusCode(HttpStatus.FOUND);
		exchange.getResponse().getHeaders().setLocation(location);
		return exchange.getResponse().setComplete();
	}

	private static Mono<Void> answer(FailureAnswer answer, ServerWebExchange exchange) {
		if (answer.location() != null) {
			return redirect(exchange, URI.create(answer.location()));
		}
		ServerHttpResponse response = exchange.getResponse();
		response.setStatusCode(HttpStatusCode.valueOf(answer.status()));
		HttpHeaders headers = response.getHeaders();
		headers.setContentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8));
		headers.setCacheControl("no-store");
		headers.set("Content-Security-Policy", FailureAnswer.CONTENT_SECURITY_POLICY);
		byte[] page = answer.page().getBytes(StandardCharsets.UTF_8);
		return response.writeWith(Mono.fromSupplier(() -> response.bufferFactory().wrap(page)));
	}

}
