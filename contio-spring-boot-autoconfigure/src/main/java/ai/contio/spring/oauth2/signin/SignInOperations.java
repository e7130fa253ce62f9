package ai.contio.spring.oauth2.signin;

import ai.contio.spring.client.Operation;
import reactor.core.publisher.Mono;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * Operations of a sign-in without the hosted pages, in the order in which they are
 * called. None of them is ever repeated: a person decides whether to try again.
 * {@link SignInError} has the codes that they fail with.
 */
@HttpExchange(accept = "application/json")
public interface SignInOperations {

	/**
	 * Send a code of six digits to the user. It can be used for three minutes; one of the
	 * vendor's guides says ten.
	 * @param request who signs in
	 * @return what belongs to the code; it fails with a
	 * {@link ai.contio.spring.client.ContioConflictException}, which has the workspace,
	 * if the user belongs to another workspace already
	 */
	@Operation(id = "initiatePartnerAuth")
	@PostExchange(url = "/auth/initiate", contentType = "application/json")
	Mono<SignInChallenge> initiate(@RequestBody SignInRequest request);

	/**
	 * Verify the code that the user has read from the e-mail.
	 * @param code the code
	 * @return the session to go on with; it fails with {@link SignInError#INVALID_CODE}
	 * if the code is wrong or too old
	 */
	default Mono<SignInSession> verify(SignInCode code) {
		return verifyForEntity(code).map(SignInSession::of);
	}

	/**
	 * Verify the code, and see the answer with all its headers.
	 * @param code the code
	 * @return the answer; its headers hold the session
	 */
	@Operation(id = "verifyPartnerAuth")
	@PostExchange(url = "/auth/verify", contentType = "application/json")
	Mono<ResponseEntity<SignInAnswer>> verifyForEntity(@RequestBody SignInCode code);

	/**
	 * Ask whether the user has consented to the scopes before.
	 * @param session the session of the user
	 * @param request what is asked for
	 * @return whether they have
	 */
	default Mono<ConsentState> checkConsent(SignInSession session, AuthorizationRequest request) {
		return checkConsent(session, request.check());
	}

	/**
	 * Ask whether the user has consented to the scopes before.
	 * @param session the session of the user
	 * @param check what is asked
	 * @return whether they have
	 */
	@Operation(id = "checkOauthConsent")
	@PostExchange(url = "/oauth2/check-consent", contentType = "application/json")
	Mono<ConsentState> checkConsent(SignInSession session, @RequestBody ConsentCheck check);

	/**
	 * Get an authorization code for a user who consents.
	 * @param session the session of the user
	 * @param request what the user consents to
	 * @return the code; it fails with {@link SignInError#SESSION_EXPIRED} if the user
	 * took more than half an hour
	 */
	default Mono<Authorization> authorize(SignInSession session, AuthorizationRequest request) {
		return authorize(session, request.decide(true));
	}

	/**
	 * Get an authorization code, or tell Contio that the user does not consent. The call
	 * carries the session alone, and not the credentials of the partner app.
	 * @param session the session of the user
	 * @param consent what the user has decided
	 * @return the code; it fails with {@link SignInError#SESSION_EXPIRED} if the user
	 * took more than half an hour
	 */
	@Operation(id = "completeOauthAuthorization", credentials = false)
	@PostExchange(url = "/oauth2/authorize", contentType = "application/json")
	Mono<Authorization> authorize(SignInSession session, @RequestBody Consent consent);

}
