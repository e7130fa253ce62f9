package ai.contio.spring.oauth2.info;

import ai.contio.spring.client.ContioSecret;
import ai.contio.spring.client.Operation;
import reactor.core.publisher.Mono;

import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/**
 * Operations of users and scopes on the OAuth host.
 */
@HttpExchange(url = "/oauth2", accept = "application/json")
public interface InfoOperations {

	/**
	 * What the holder of an access token may know about its user. The call carries the
	 * token alone, and not the credentials of the partner app.
	 * @param accessToken the access token of the user
	 * @return the user; it fails with a
	 * {@link ai.contio.spring.client.ContioUnauthorizedException} if the token is not
	 * valid any more
	 */
	@Operation(id = "getOauthUserInfo", scopes = "openid", credentials = false)
	@GetExchange("/userInfo")
	Mono<UserInfo> userInfo(@RequestHeader(HttpHeaders.AUTHORIZATION) ContioSecret accessToken);

	/**
	 * The scopes that a partner app can ask for.
	 * @return the scopes
	 */
	@Operation(id = "listOauthScopes")
	@GetExchange("/scopes")
	Mono<AvailableScopes> scopes();

}
