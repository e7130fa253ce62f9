package ai.contio.spring.oauth2.authorization;

import java.util.List;

import ai.contio.spring.client.ContioSecret;
import ai.contio.spring.client.ResourceOwner;
import ai.contio.spring.oauth2.connection.ContioConnection;
import ai.contio.spring.oauth2.registration.ContioRegistration;
import ai.contio.spring.oauth2.signin.Authorization;
import ai.contio.spring.oauth2.signin.AuthorizationRequest;
import ai.contio.spring.oauth2.signin.SignInCode;
import ai.contio.spring.oauth2.signin.SignInOperations;
import ai.contio.spring.oauth2.signin.SignInRequest;
import ai.contio.spring.oauth2.signin.SignInSession;
import reactor.core.publisher.Mono;

import org.springframework.util.StringUtils;

/**
 * Connects a user without Contio's pages: Contio sends a code by e-mail, and the user
 * types it into a page of this application, which has said what it asks for. What comes
 * of it is a connection like any other.
 * <p>
 * Failures are {@link AuthorizationFailedException}s. With
 * {@link AuthorizationProblem#WRONG_CODE} the user can try again, or have
 * {@link #sendNewCode another code} sent; with
 * {@link AuthorizationProblem#SESSION_EXPIRED} all begins again.
 */
public final class ContioEmbeddedSignIn {

	private final SignInOperations operations;

	private final ContioAuthorizations authorizations;

	private final ContioRegistration registration;

	/**
	 * Embedded sign-ins.
	 * @param operations the steps at Contio
	 * @param authorizations makes a connection of the code at the end
	 * @param registration Contio's registration
	 */
	public ContioEmbeddedSignIn(SignInOperations operations, ContioAuthorizations authorizations,
			ContioRegistration registration) {
		this.operations = operations;
		this.authorizations = authorizations;
		this.registration = registration;
	}

	/**
	 * Have a code sent to a user who has an account, or gets a workspace of their own.
	 * @param owner the user of this application who is to be connected
	 * @param email the user's e-mail address
	 * @param baseUrl the URL of this application with its context path: the redirect URI
	 * is made of it, to which nobody is sent, but which has to be registered
	 * @return what to keep until the user has the code
	 */
	public Mono<EmbeddedSignInChallenge> begin(ResourceOwner owner, String email, String baseUrl) {
		return begin(owner, email, baseUrl, EmbeddedSignInOptions.defaults());
	}

	/**
	 * Have a code sent.
	 * @param owner the user of this application who is to be connected
	 * @param email the user's e-mail address
	 * @param baseUrl the URL of this application with its context path: the redirect URI
	 * is made of it, to which nobody is sent, but which has to be registered
	 * @param options what to ask for, and who a user becomes who is created
	 * @return what to keep until the user has the code; or an error, which is an
	 * {@link UnknownScopeException} if a scope is asked for that is not configured
	 */
	public Mono<EmbeddedSignInChallenge> begin(ResourceOwner owner, String email, String baseUrl,
			EmbeddedSignInOptions options) {
		return Mono.defer(() -> {
			String redirectUri = RedirectUri.expand(String.valueOf(this.registration.get().getRedirectUri()), baseUrl,
					RedirectUri.CONNECT);
			return send(owner, email, options,
					this.authorizations.create(redirectUri, new AuthorizationOptions(email, options.scopes())));
		});
	}

	/**
	 * Have another code sent in place of one that was lost, or is too old.
	 * @param challenge what was kept
	 * @return what to keep instead
	 */
	public Mono<EmbeddedSignInChallenge> sendNewCode(EmbeddedSignInChallenge challenge) {
		return Mono
			.defer(() -> send(challenge.owner(), challenge.getEmail(), challenge.options(), challenge.request()));
	}

	/**
	 * Connect the user with the code.
	 * @param owner who is signed in, and has to be who began
	 * @param challenge what was kept
	 * @param code the code from the e-mail
	 * @return the connection
	 */
	public Mono<ContioConnection> finish(ResourceOwner owner, EmbeddedSignInChallenge challenge, String code) {
		return Mono.defer(() -> {
			if (!challenge.owner().equals(owner)) {
				return failed(AuthorizationProblem.OTHER_USER);
			}
			if (!StringUtils.hasText(code)) {
				return failed(AuthorizationProblem.WRONG_CODE);
			}
			return verify(challenge, code).flatMap((session) -> authorize(challenge, session))
				.flatMap((authorization) -> connect(challenge, authorization))
				.onErrorMap((error) -> EmbeddedSignInErrors.explain(error, challenge.options(), challenge.request()));
		});
	}

	private Mono<EmbeddedSignInChallenge> send(ResourceOwner owner, String email, EmbeddedSignInOptions options,
			ContioAuthorizationRequest request) {
		if (!StringUtils.hasText(email)) {
			return Mono
				.error(new AuthorizationFailedException(AuthorizationProblem.REFUSED, "An e-mail address is needed."));
		}
		return this.operations
			.initiate(new SignInRequest(clientId(), email, options.name(), options.workspaceId(),
					(options.workspaceId() != null) ? options.admin() : null))
			.flatMap((challenge) -> Mono.justOrEmpty(challenge.session()))
			.switchIfEmpty(Mono.defer(() -> failed(AuthorizationProblem.INCOMPLETE)))
			.map((session) -> new EmbeddedSignInChallenge(owner, email, options, request, session))
			.onErrorMap((error) -> EmbeddedSignInErrors.explain(error, options, request));
	}

	private Mono<SignInSession> verify(EmbeddedSignInChallenge challenge, String code) {
		return this.operations.verify(
				new SignInCode(clientId(), challenge.getEmail(), challenge.session(), ContioSecret.of(code.strip())));
	}

	private Mono<Authorization> authorize(EmbeddedSignInChallenge challenge, SignInSession session) {
		ContioAuthorizationRequest request = challenge.request();
		return this.operations.authorize(session, new AuthorizationRequest(clientId(), challenge.getEmail(),
				request.redirectUri(), List.copyOf(request.scopes()), request.state(), request.codeChallenge()));
	}

	private Mono<ContioConnection> connect(EmbeddedSignInChallenge challenge, Authorization authorization) {
		if (authorization.state() != null && !authorization.state().equals(challenge.request().state())) {
			return failed(AuthorizationProblem.UNKNOWN_STATE);
		}
		ContioSecret code = authorization.code();
		return (code == null) ? failed(AuthorizationProblem.INCOMPLETE)
				: this.authorizations.connect(challenge.owner(), challenge.request(), code.reveal());
	}

	private String clientId() {
		return this.registration.get().getClientId();
	}

	private static <T> Mono<T> failed(AuthorizationProblem problem) {
		return Mono.error(new AuthorizationFailedException(problem, ""));
	}

}
