package ai.contio.spring.sandbox.oauth.embedded;

import java.util.Optional;
import java.util.Set;

import ai.contio.spring.sandbox.oauth.client.ClientAuthentication;
import ai.contio.spring.sandbox.oauth.consent.AuthorizationCodes;
import ai.contio.spring.sandbox.oauth.consent.AuthorizationRedirect;
import ai.contio.spring.sandbox.oauth.consent.AuthorizationRequest;
import ai.contio.spring.sandbox.oauth.consent.Consents;
import ai.contio.spring.sandbox.oauth.login.SignIn;
import ai.contio.spring.sandbox.oauth.login.SignedInUser;
import ai.contio.spring.sandbox.web.ApiException;
import ai.contio.spring.sandbox.web.JsonBody;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Takes somebody's consent, for an application that has pages of its own for that.
 */
@RestController
@RequestMapping("/oauth2")
final class EmbeddedConsentController {

	private final ClientAuthentication client;

	private final SignIn signIn;

	private final Consents consents;

	private final AuthorizationCodes codes;

	EmbeddedConsentController(ClientAuthentication client, SignIn signIn, Consents consents, AuthorizationCodes codes) {
		this.client = client;
		this.signIn = signIn;
		this.consents = consents;
		this.codes = codes;
	}

	@PostMapping("/check-consent")
	ConsentCheck check(JsonBody body, HttpServletRequest request) {
		this.client.require(request);
		AuthorizationRequest asked = asked(body);
		SignedInUser user = user(Fields.email(body), request).orElse(null);
		boolean consented = user != null && this.consents.cover(user.getName(), asked.scopes());
		boolean complete = asked.redirectUri() != null && consented;
		AuthorizationRedirect redirect = (user != null && complete) ? this.codes.issue(asked, user, request) : null;
		return new ConsentCheck(consented, !consented, user != null, (redirect != null) ? redirect.url() : null);
	}

	/**
	 * It takes no form: a page of elsewhere could send one without asking the browser.
	 */
	@PostMapping("/authorize")
	Authorized authorize(JsonBody body, HttpServletRequest request) {
		if (!StringUtils.startsWithIgnoreCase(request.getContentType(), MediaType.APPLICATION_JSON_VALUE)) {
			throw ApiException.invalidRequest("The Content-Type must be application/json, and was not.");
		}
		AuthorizationRequest asked = asked(body);
		Fields.required(body, "response_type");
		Boolean consent = body.bool("consent");
		if (consent == null) {
			throw ApiException.invalidRequest("'consent' is missing.");
		}
		SignedInUser user = user(Fields.email(body), request).orElseThrow(EmbeddedConsentController::notSignedIn);
		if (!consent) {
			/*
			 * A 200 promises a code, so that there is only this left of what is
			 * documented
			 */
			throw new ApiException(HttpStatus.BAD_REQUEST, "access_denied",
					"The user declined: 'consent' is false. There is no code.");
		}
		AuthorizationRedirect redirect = this.codes.issue(asked, user, request);
		this.consents.decide(user.getName(), asked.scopes(), asked.scopes());
		return new Authorized(redirect.code(), asked.state(), redirect.url());
	}

	private AuthorizationRequest asked(JsonBody body) {
		this.client.requireSame(body.text("client_id"));
		String responseType = body.text("response_type");
		if (responseType != null && !responseType.equals("code")) {
			throw ApiException.invalidRequest("'response_type' must be 'code'.");
		}
		Set<String> scopes = Fields.scopes(body);
		return new AuthorizationRequest(Fields.required(body, "client_id"), body.text("redirect_uri"), scopes,
				body.text("state"), body.text("code_challenge"), body.text("code_challenge_method"),
				body.text("nonce"));
	}

	private Optional<SignedInUser> user(String email, HttpServletRequest request) {
		return this.signIn.current(request).filter((user) -> user.email().equals(email));
	}

	private static ApiException notSignedIn() {
		return new ApiException(HttpStatus.UNAUTHORIZED, "session_expired",
				"There is no session, it is over, or it is of another address. Begin again with POST /auth/initiate, "
						+ "and send the cookie that POST /auth/verify sets.");
	}

	/* Spring MVC logs what it writes, when told to debug: codes must not be in that */
	record ConsentCheck(boolean hasConsent, boolean requiresConsent, boolean sessionValid,
			@Nullable String redirectUrl) {

		@Override
		public String toString() {
			return "ConsentCheck[hasConsent=%s, sessionValid=%s]".formatted(this.hasConsent, this.sessionValid);
		}

	}

	record Authorized(@Nullable String code, @Nullable String state, String redirectUrl) {

		@Override
		public String toString() {
			return "Authorized[******]";
		}

	}

}
