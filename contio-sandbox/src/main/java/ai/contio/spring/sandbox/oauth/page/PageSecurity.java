package ai.contio.spring.sandbox.oauth.page;

import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * How Spring Security guards the hosted pages: their forms against requests forged by
 * other pages, and the pages against being framed or made to load something.
 */
public final class PageSecurity {

	/** Where the consent page is. */
	public static final String CONSENT_PATH = SignInController.PATH + "/consent";

	/*
	 * It says nothing of form-action: browsers apply that to the redirect after a form
	 * too, and so would stop the way back to the application.
	 */
	private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; "
			+ "frame-ancestors 'none'";

	private static final String STALE = "This page has been open for too long, or was not opened here. Go back to the "
			+ "application and connect again.";

	private PageSecurity() {
	}

	/**
	 * Guard the pages.
	 * @param http what makes a chain of its own for them
	 * @return the same
	 * @throws Exception if Spring Security cannot be set up
	 */
	public static HttpSecurity pages(HttpSecurity http) throws Exception {
		return headers(http).securityMatcher(SignInController.PATH, SignInController.PATH + "/**")
			.authorizeHttpRequests((requests) -> requests.anyRequest().permitAll())
			.exceptionHandling((handling) -> handling.accessDeniedHandler(
					(request, response, ex) -> ProblemPage.of(HttpStatus.FORBIDDEN, STALE).write(response)))
			.requestCache((cache) -> cache.disable())
			.logout((logout) -> logout.disable());
	}

	/**
	 * Set the headers of pages. The referrer policy is not {@code no-referrer}: with that
	 * a browser sends {@code Origin: null} with a form, which the sandbox refuses.
	 * @param http a chain that answers with pages
	 * @return the same
	 * @throws Exception if Spring Security cannot be set up
	 */
	public static HttpSecurity headers(HttpSecurity http) throws Exception {
		return http.headers((headers) -> headers.contentSecurityPolicy((policy) -> policy.policyDirectives(POLICY))
			.referrerPolicy((policy) -> policy.policy(ReferrerPolicy.SAME_ORIGIN)));
	}

}
