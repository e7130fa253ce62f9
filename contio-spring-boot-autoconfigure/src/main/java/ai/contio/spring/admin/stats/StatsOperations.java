package ai.contio.spring.admin.stats;

import java.util.Map;

import ai.contio.spring.client.Operation;
import ai.contio.spring.client.RequestOptions;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/**
 * Operations of the statistics of the partner app. Contio names the operation in its
 * guides and publishes no schema of the answer.
 */
@HttpExchange(url = "/v1/partner/admin/stats", accept = "application/json")
public interface StatsOperations {

	/**
	 * Read the statistics.
	 * @return what Contio answers: any JSON object
	 */
	default Mono<Map<String, @Nullable Object>> get() {
		return get(RequestOptions.none());
	}

	/**
	 * Read the statistics.
	 * @param options what this call says for itself
	 * @return what Contio answers: any JSON object
	 */
	@Operation(id = "getStats")
	@GetExchange
	Mono<Map<String, @Nullable Object>> get(RequestOptions options);

}
