package ai.contio.spring.oauth2.servlet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

import ai.contio.spring.client.ResourceOwner;
import ai.contio.spring.oauth2.authorization.AuthorizationFailedException;
import ai.contio.spring.oauth2.authorization.ConnectFlow;
import ai.contio.spring.oauth2.authorization.FailureAnswer;
import ai.contio.spring.oauth2.authorization.PendingAuthorization;
import ai.contio.spring.oauth2.authorization.PendingAuthorizations;
import ai.contio.spring.oauth2.connection.PrincipalResolver;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.AuthenticationTrustResolver;
import org.springframework.security.authentication.AuthenticationTrustResolverImpl;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.util.MultiValueMap;
import org.springframework.web.HttpRequestHandler;

/**
 * The two ends of the flow that connects the user who is signed in. They are plain
 * handlers behind whatever security the application has, which is what signs users in;
 * without a user they ask for one as any page would.
 */
public final class ConnectHandler {

	private final AuthenticationTrustResolver trust = new AuthenticationTrustResolverImpl();

	private final Supplier<ConnectFlow> flow;

	private final PrincipalResolver principals;

	/**
	 * The handlers of a flow.
	 * @param flow the flow, asked for when a user comes: its clients need not be there
	 * before
	 * @param principals names the user
	 */
	public ConnectHandler(Supplier<ConnectFlow> flow, PrincipalResolver principals) {
		this.flow = flow;
		this.principals = principals;
	}

	/**
	 * Sends the user to Contio.
	 * @return the handler of the link that starts the flow
	 */
	public HttpRequestHandler start() {
		return onlyGet(this::start);
	}

	/**
	 * Takes the user back from Contio.
	 * @return the handler of the redirect URI
	 */
	public HttpRequestHandler callback() {
		return onlyGet(this::callback);
	}

	private void start(HttpServletRequest request, HttpServletResponse response) throws IOException {
		ResourceOwner user = user();
		try {
			PendingAuthorization pending = this.flow.get()
				.begin(Requests.parameters(request), Requests.baseUrl(request), user);
			HttpSession session = request.getSession();
			session.setAttribute(PendingAuthorizations.ATTRIBUTE, begun(session).with(pending));
			response.sendRedirect(pending.request().uri().toString());
		}
		catch (AuthorizationFailedException ex) {
			answer(this.flow.get().failed(ex, request.getContextPath()), response);
		}
	}

	private void callback(HttpServletRequest request, HttpServletResponse response) throws IOException {
		ResourceOwner user = user();
		MultiValueMap<String, String> answer = Requests.parameters(request);
		try {
			PendingAuthorization pending = take(request.getSession(), answer);
			ConnectFlow.Landing landing = this.flow.get().complete(pending, answer, user).block();
			response.sendRedirect(this.flow.get()
				.location((landing != null) ? landing : new ConnectFlow.Landing(null), request.getContextPath()));
		}
		catch (AuthorizationFailedException ex) {
			answer(this.flow.get().failed(ex, request.getContextPath()), response);
		}
	}

	/* Two requests with one answer must not both find it */
	private PendingAuthorization take(HttpSession session, MultiValueMap<String, String> answer) {
		synchronized (this) {
			PendingAuthorizations begun = begun(session);
			PendingAuthorization pending = this.flow.get().find(answer, begun);
			session.setAttribute(PendingAuthorizations.ATTRIBUTE, begun.without(pending));
			return pending;
		}
	}

	private static PendingAuthorizations begun(HttpSession session) {
		return PendingAuthorizations.of(session.getAttribute(PendingAuthorizations.ATTRIBUTE));
	}

	private ResourceOwner user() {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		if (authentication == null || !this.trust.isAuthenticated(authentication)) {
			throw new InsufficientAuthenticationException("Sign in before you connect to Contio");
		}
		return this.principals.resolve(authentication);
	}

	private static HttpRequestHandler onlyGet(HttpRequestHandler handler) {
		return (request, response) -> {
			if (request.getMethod().equals("GET") || request.getMethod().equals("HEAD")) {
				handler.handleRequest(request, response);
			}
			else {
				response.setHeader(HttpHeaders.ALLOW, "GET, HEAD");
				response.setStatus(HttpStatus.METHOD_NOT_ALLOWED.value());
			}
		};
	}

	private static void answer(FailureAnswer answer, HttpServletResponse response) throws IOException {
		if (answer.location() != null) {
			response.sendRedirect(answer.location());
			return;
		}
		response.setStatus(answer.status());
		response.setContentType(MediaType.TEXT_HTML_VALUE + ";charset=UTF-8");
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		response.setHeader("Content-Security-Policy", FailureAnswer.CONTENT_SECURITY_POLICY);
		response.getOutputStream().write(answer.page().getBytes(StandardCharsets.UTF_8));
	}

}
