package ai.contio.spring.oauth2.servlet;

import ai.contio.spring.oauth2.authorization.ConnectFlow;
import ai.contio.spring.oauth2.authorization.LoginRequests;
import ai.contio.spring.oauth2.registration.ContioRegistration;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.security.authentication.AuthenticationTrustResolver;
import org.springframework.security.authentication.AuthenticationTrustResolverImpl;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/**
 * Keeps Contio out of Spring Security's own flow, which would take an answer for a
 * sign-in, unless nobody is signed in and people may sign in with Contio. A user who is
 * signed in connects: that is what {@link ConnectHandler} does with the same link. Other
 * registrations are none of its business.
 */
public final class ContioLoginRequestResolver implements OAuth2AuthorizationRequestResolver {

	private final AuthenticationTrustResolver trust = new AuthenticationTrustResolverImpl();

	private final DefaultOAuth2AuthorizationRequestResolver others;

	private final @Nullable LoginRequests logins;

	/**
	 * A resolver.
	 * @param registrations all registrations
	 * @param logins requests to sign in with Contio, or {@code null} if nobody may
	 */
	public ContioLoginRequestResolver(ClientRegistrationRepository registrations, @Nullable LoginRequests logins) {
		this.others = new DefaultOAuth2AuthorizationRequestResolver(registrations);
		this.logins = logins;
	}

	@Override
	public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
		String path = request.getRequestURI().substring(request.getContextPath().length());
		return path.equals(ConnectFlow.PATH) ? login(request) : this.others.resolve(request);
	}

	@Override
	public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registrationId) {
		return ContioRegistration.ID.equals(registrationId) ? login(request)
				: this.others.resolve(request, registrationId);
	}

	private @Nullable OAuth2AuthorizationRequest login(HttpServletRequest request) {
		if (this.logins == null || this.trust.isAuthenticated(SecurityContextHolder.getContext().getAuthentication())) {
			return null;
		}
		return this.logins.create(Requests.parameters(request), Requests.baseUrl(request));
	}

}
