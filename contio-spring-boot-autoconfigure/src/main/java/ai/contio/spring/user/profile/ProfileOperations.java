package ai.contio.spring.user.profile;

import ai.contio.spring.client.Operation;
import ai.contio.spring.client.RequestOptions;
import reactor.core.publisher.Mono;

import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/**
 * Operations of the profile.
 */
@HttpExchange(url = "/v1/partner/user/profile", accept = "application/json")
public interface ProfileOperations {

	/**
	 * Read the profile of the user that is called for.
	 * @return the profile
	 */
	default Mono<UserProfile> get() {
		return get(RequestOptions.none());
	}

	/**
	 * Read the profile of the user that is called for.
	 * @param options what this call says for itself
	 * @return the profile
	 */
	@Operation(id = "getProfile", scopes = "profile")
	@GetExchange
	Mono<UserProfile> get(RequestOptions options);

}
