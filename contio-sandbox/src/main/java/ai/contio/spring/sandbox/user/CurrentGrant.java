package ai.contio.spring.sandbox.user;

import ai.contio.spring.sandbox.account.AccessGrant;
import ai.contio.spring.sandbox.web.IdempotencyFilter;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.util.Assert;

/**
 * What the access token of a request stands for.
 */
final class CurrentGrant {

	private static final String ATTRIBUTE = CurrentGrant.class.getName();

	private CurrentGrant() {
	}

	static void set(HttpServletRequest request, AccessGrant grant) {
		request.setAttribute(ATTRIBUTE, grant);
		// Nobody gets the answer to another user's request
		request.setAttribute(IdempotencyFilter.CALLER, grant.user().id());
	}

	static AccessGrant of(HttpServletRequest request) {
		Object grant = request.getAttribute(ATTRIBUTE);
		Assert.state(grant instanceof AccessGrant, "The user API is called with an access token");
		return (AccessGrant) grant;
	}

}
