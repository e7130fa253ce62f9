package ai.contio.spring.oauth2.authorization;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import ai.contio.spring.client.ResourceOwner;
import ai.contio.spring.oauth2.registration.ContioRegistration;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.util.MultiValueMap;
import org.springframework.util.StringUtils;

/**
 * How a user connects, without a word about the web stack: what the link that starts the
 * flow may say, and what the answer must be like.
 * <p>
 * The link takes {@code login_hint} (an e-mail address that Contio fills in and locks),
 * {@code scope} (some of the configured scopes, separated by spaces or repeated) and
 * {@code return_to} (a local path, as the browser sees it).
 */
public final class ConnectFlow {

	/** The path of the link that starts the flow. */
	public static final String PATH = "/oauth2/authorization/" + ContioRegistration.ID;

	private static final Log logger = LogFactory.getLog(ConnectFlow.class);

	private static final int MAX_LOGIN_HINT = 320;

	private static final Pattern ERROR_CODE = Pattern.compile("[\\w.-]{1,64}");

	/* Nobody but who runs the application can do something about them */
	private static final Set<AuthorizationProblem> OURS_TO_MEND = Set.of(AuthorizationProblem.INVALID_SCOPE,
			AuthorizationProblem.REFUSED);

	private final ContioAuthorizations authorizations;

	private final ContioRegistration registration;

	private final ConnectSettings settings;

	/**
	 * A flow.
	 * @param authorizations makes requests and connections
	 * @param registration Contio's registration
	 * @param settings where the user goes afterwards
	 */
	public ConnectFlow(ContioAuthorizations authorizations, ContioRegistration registration, ConnectSettings settings) {
		this.authorizations = authorizations;
		this.registration = registration;
		this.settings = settings;
	}

	/**
	 * Where users come back to.
	 * @param registration Contio's registration
	 * @param contextPath the context path of the application, empty or with a slash in
	 * front
	 * @return the path within the application
	 */
	public static String callbackPath(ContioRegistration registration, String contextPath) {
		return RedirectUri.path(String.valueOf(registration.get().getRedirectUri()), contextPath, RedirectUri.CONNECT);
	}

	/**
	 * Begin.
	 * @param link the parameters of the link
	 * @param baseUrl the URL of the application, with its context path
	 * @param owner who is signed in
	 * @return the flow, to be kept in the session
	 * @throws AuthorizationFailedException if the link asks for what cannot be
	 */
	public PendingAuthorization begin(MultiValueMap<String, String> link, String baseUrl, ResourceOwner owner) {
		String returnTo = link.getFirst("return_to");
		if (returnTo != null && !LocalPath.isLocal(returnTo)) {
			throw new AuthorizationFailedException(AuthorizationProblem.INVALID_LINK,
					"return_to must be a path of this application, with a slash in front.");
		}
		String redirectUri = RedirectUri.expand(String.valueOf(this.registration.get().getRedirectUri()), baseUrl,
				RedirectUri.CONNECT);
		try {
			return new PendingAuthorization(this.authorizations.create(redirectUri, options(link)), owner, returnTo);
		}
		catch (UnknownScopeException ex) {
			throw new AuthorizationFailedException(AuthorizationProblem.INVALID_LINK, String.valueOf(ex.getMessage()));
		}
	}

	/**
	 * What a link asks for.
	 * @param link the parameters of the link
	 * @return the options
	 * @throws AuthorizationFailedException if the login hint is absurd
	 */
	public static AuthorizationOptions options(MultiValueMap<String, String> link) {
		String loginHint = link.getFirst("login_hint");
		if (loginHint != null && loginHint.length() > MAX_LOGIN_HINT) {
			throw new AuthorizationFailedException(AuthorizationProblem.INVALID_LINK,
					"login_hint must be an e-mail address.");
		}
		Set<String> scopes = new LinkedHashSet<>();
		link.getOrDefault("scope", List.of())
			.forEach((value) -> scopes.addAll(List.of(StringUtils.tokenizeToStringArray(value, " "))));
		return new AuthorizationOptions(StringUtils.hasText(loginHint) ? loginHint : null, scopes);
	}

	/**
	 * Find the flow that an answer belongs to. It is to be taken out of the session
	 * before anything else happens, since an answer counts once.
	 * @param answer the parameters of the callback
	 * @param begun what the session has
	 * @return the flow
	 * @throws AuthorizationFailedException if there is none
	 */
	public PendingAuthorization find(MultiValueMap<String, String> answer, PendingAuthorizations begun) {
		return begun.find(single(answer, "state"))
			.orElseThrow(() -> new AuthorizationFailedException(AuthorizationProblem.UNKNOWN_STATE, ""));
	}

	/**
	 * Make a connection of an answer.
	 * @param pending the flow that it belongs to
	 * @param answer the parameters of the callback
	 * @param owner who is signed in
	 * @return the local path where the user goes now, or {@code null} for the configured
	 * one, wrapped; or an {@link AuthorizationFailedException}
	 */
	public Mono<Landing> complete(PendingAuthorization pending, MultiValueMap<String, String> answer,
			ResourceOwner owner) {
		if (!pending.owner().equals(owner)) {
			return Mono.error(new AuthorizationFailedException(AuthorizationProblem.OTHER_USER, ""));
		}
		String error = answer.getFirst("error");
		if (error != null) {
			return Mono.error(refused(error, pending.request().scopes()));
		}
		String code = single(answer, "code");
		if (code == null) {
			return Mono.error(new AuthorizationFailedException(AuthorizationProblem.INCOMPLETE, ""));
		}
		return this.authorizations.connect(owner, pending.request(), code).thenReturn(new Landing(pending.returnTo()));
	}

	private static AuthorizationFailedException refused(String error, Set<String> scopes) {
		return switch (error) {
			case "access_denied" -> new AuthorizationFailedException(AuthorizationProblem.ACCESS_DENIED, "");
			case "invalid_scope" -> AuthorizationFailedException.unapproved(scopes, null);
			default -> new AuthorizationFailedException(AuthorizationProblem.REFUSED,
					ERROR_CODE.matcher(error).matches() ? "Its error is %s.".formatted(error) : "");
		};
	}

	/**
	 * What the user gets to see where the flow has failed.
	 * @param failure why
	 * @param contextPath the context path of the application
	 * @return the page, or where to go instead
	 */
	public FailureAnswer failed(AuthorizationFailedException failure, String contextPath) {
		Throwable cause = failure.getCause();
		if (cause != null || OURS_TO_MEND.contains(failure.getProblem())) {
			logger.warn("A user could not be connected to Contio: "
					+ ((cause != null) ? cause.getMessage() : failure.getMessage()));
		}
		return FailureAnswer.of(failure, contextPath, this.settings.failurePath());
	}

	/**
	 * Where the user goes after all is well.
	 * @param landing what the flow says
	 * @param contextPath the context path of the application
	 * @return a local path
	 */
	public String location(Landing landing, String contextPath) {
		return (landing.returnTo() != null) ? landing.returnTo() : contextPath + this.settings.successPath();
	}

	private static @Nullable String single(MultiValueMap<String, String> parameters, String name) {
		List<String> values = parameters.getOrDefault(name, List.of());
		return (values.size() == 1 && StringUtils.hasText(values.get(0))) ? values.get(0) : null;
	}

	/**
	 * Where a user wanted to go.
	 *
	 * @param returnTo a local path, or {@code null}
	 */
	public record Landing(@Nullable String returnTo) {

	}

}
