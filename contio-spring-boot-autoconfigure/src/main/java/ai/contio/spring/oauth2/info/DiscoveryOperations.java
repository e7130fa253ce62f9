package ai.contio.spring.oauth2.info;

import ai.contio.spring.client.Operation;
import reactor.core.publisher.Mono;

import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/**
 * Operations that say what the OAuth host is. They need no credentials, and are sent
 * none.
 */
@HttpExchange(accept = "application/json")
public interface DiscoveryOperations {

	/**
	 * Where the endpoints are. This starter needs it for nothing: it sets them all
	 * itself, since Contio publishes them at a path that no standard names.
	 * @return the configuration
	 */
	@Operation(id = "getOpenidConfiguration", credentials = false)
	@GetExchange("/.well-known/openid_configuration")
	Mono<ProviderConfiguration> configuration();

	/**
	 * The keys that ID tokens are signed with.
	 * @return the keys
	 */
	@Operation(id = "getOauthJwks", credentials = false)
	@GetExchange("/.well-known/jwks.json")
	Mono<JsonWebKeys> keys();

	/**
	 * Whether the service works.
	 * @return how it does
	 */
	@Operation(id = "getOauthHealth", credentials = false)
	@GetExchange("/oauth2/health")
	Mono<ServiceHealth> health();

}
