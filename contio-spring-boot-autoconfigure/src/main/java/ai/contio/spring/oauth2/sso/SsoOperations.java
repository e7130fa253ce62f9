package ai.contio.spring.oauth2.sso;

import ai.contio.spring.client.Operation;
import reactor.core.publisher.Mono;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/**
 * Operations of signing in with the identity provider of a partner app. They need no
 * credentials, and are sent none. They live on the host of the API, unlike the others of
 * OAuth. {@code ContioLinks} makes the links that a browser follows.
 */
@HttpExchange(url = "/v1/partner/sso", accept = "application/json")
public interface SsoOperations {

	/**
	 * What everybody may know about a partner app.
	 * @param slug the name of the app that stands in addresses
	 * @return the app
	 */
	@Operation(id = "getSsoInfo", credentials = false)
	@GetExchange("/info/{slug}")
	Mono<SsoInfo> info(@PathVariable("slug") String slug);

	/**
	 * Begin a sign-in.
	 * @param request of whom, and where to
	 * @return where to send the user
	 */
	@Operation(id = "initiateSso", credentials = false)
	@GetExchange("/initiate")
	Mono<SsoInitiation> initiate(SsoRequest request);

	/**
	 * How far a sign-in has come.
	 * @param sessionId the id that it was begun with
	 * @return how far
	 */
	@Operation(id = "getSsoSession", credentials = false)
	@GetExchange("/session/{sessionId}")
	Mono<SsoSession> session(@PathVariable("sessionId") String sessionId);

}
