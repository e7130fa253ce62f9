package ai.contio.spring.sandbox.oauth.embedded;

import java.util.Map;

import ai.contio.spring.sandbox.account.Accounts;
import ai.contio.spring.sandbox.account.User;
import ai.contio.spring.sandbox.oauth.client.ClientAuthentication;
import ai.contio.spring.sandbox.oauth.login.CodeRefusedException;
import ai.contio.spring.sandbox.oauth.login.EmailedCodes;
import ai.contio.spring.sandbox.oauth.login.SignIn;
import ai.contio.spring.sandbox.web.ApiException;
import ai.contio.spring.sandbox.web.JsonBody;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Finds out who somebody is, for an application that has pages of its own for that.
 */
@RestController
@RequestMapping("/auth")
final class EmbeddedSignInController {

	private final ClientAuthentication client;

	private final Newcomers newcomers;

	private final Accounts accounts;

	private final EmailedCodes codes;

	private final SignIn signIn;

	EmbeddedSignInController(ClientAuthentication client, Newcomers newcomers, Accounts accounts, EmailedCodes codes,
			SignIn signIn) {
		this.client = client;
		this.newcomers = newcomers;
		this.accounts = accounts;
		this.codes = codes;
		this.signIn = signIn;
	}

	@PostMapping("/initiate")
	Initiated initiate(JsonBody body, HttpServletRequest request) {
		this.client.require(request);
		this.client.requireSame(body.text("client_id"));
		String email = Fields.email(body);
		boolean isNew = this.accounts.user(email).isEmpty();
		User user = this.newcomers.find(email, body);
		return new Initiated(this.codes.send(user), "CUSTOM_CHALLENGE", Map.of("email", email), isNew);
	}

	@PostMapping("/verify")
	Verified verify(JsonBody body, HttpServletRequest request, HttpServletResponse response) {
		this.client.require(request);
		this.client.requireSame(body.text("client_id"));
		String email = Fields.email(body);
		String session = Fields.required(body, "session");
		String code = Fields.required(body, "code");
		try {
			this.codes.check(session, email, code);
		}
		catch (CodeRefusedException ex) {
			throw refused(ex);
		}
		this.signIn.signIn(this.accounts.user(email).orElseThrow(EmbeddedSignInController::gone), request, response);
		return new Verified(true, "Signed in.");
	}

	/*
	 * Which status goes with which code is not published. A code that can be tried again,
	 * or sent anew, is a bad request; a session that is over is unauthorized.
	 */
	private static ApiException refused(CodeRefusedException ex) {
		return switch (ex.refusal()) {
			case WRONG -> invalidCode("This is not the code that was sent.");
			case EXPIRED -> invalidCode("The code has expired. Send a new one with POST /auth/initiate.");
			case EXHAUSTED -> invalidCode("There were too many wrong codes. Send a new one with POST /auth/initiate.");
			case NO_SESSION -> gone();
		};
	}

	private static ApiException invalidCode(String message) {
		return new ApiException(HttpStatus.BAD_REQUEST, "invalid_code", message);
	}

	private static ApiException gone() {
		return new ApiException(HttpStatus.UNAUTHORIZED, "session_expired",
				"'session' is unknown, over, used up or of another address. Begin again with POST /auth/initiate.");
	}

	record Initiated(String session, String challengeName, Map<String, String> challengeParams,
			boolean userProvisioned) {

		@Override
		public String toString() {
			return "Initiated[session=******, userProvisioned=%s]".formatted(this.userProvisioned);
		}

	}

	record Verified(boolean success, String message) {

	}

}
