package ai.contio.spring.oauth2.info;

import ai.contio.spring.client.Operation;
import reactor.core.publisher.Mono;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/**
 * Operations of partner apps that need no credentials, and are sent none. They live on
 * the host of the API, unlike the others of OAuth.
 */
@HttpExchange(url = "/v1/partner/info", accept = "application/json")
public interface PublicInfoOperations {

	/**
	 * What everybody may know about a partner app.
	 * @param clientId its client id
	 * @return the app
	 */
	@Operation(id = "getPublicPartnerInfo", credentials = false)
	@GetExchange("/{clientId}/public")
	Mono<PublicInfo> get(@PathVariable("clientId") String clientId);

}
