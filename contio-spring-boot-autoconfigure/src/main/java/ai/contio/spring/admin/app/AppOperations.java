package ai.contio.spring.admin.app;

import ai.contio.spring.client.Operation;
import ai.contio.spring.client.RequestOptions;
import reactor.core.publisher.Mono;

import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PatchExchange;
import org.springframework.web.service.annotation.PutExchange;

/**
 * Operations of the partner app itself.
 */
@HttpExchange(url = "/v1/partner/admin/app", accept = "application/json")
public interface AppOperations {

	/**
	 * Read the partner app.
	 * @return the app
	 */
	default Mono<App> get() {
		return get(RequestOptions.none());
	}

	/**
	 * Read the partner app.
	 * @param options what this call says for itself
	 * @return the app
	 */
	@Operation(id = "getApp")
	@GetExchange
	Mono<App> get(RequestOptions options);

	/**
	 * Change what the update mentions.
	 * @param update the changes
	 * @return the app after it
	 */
	default Mono<App> update(AppUpdate update) {
		return update(update, RequestOptions.none());
	}

	/**
	 * Change what the update mentions.
	 * @param update the changes
	 * @param options what this call says for itself
	 * @return the app after it
	 */
	@Operation(id = "updateApp", idempotencyKey = true)
	@PatchExchange(contentType = "application/json")
	Mono<App> update(@RequestBody AppUpdate update, RequestOptions options);

	/**
	 * Replace the app by the update.
	 * @param update the new state
	 * @return the app after it
	 * @deprecated by Contio, in favor of {@link #update(AppUpdate)}
	 */
	@Deprecated
	default Mono<App> replace(AppUpdate update) {
		return replace(update, RequestOptions.none());
	}

	/**
	 * Replace the app by the update.
	 * @param update the new state
	 * @param options what this call says for itself
	 * @return the app after it
	 * @deprecated by Contio, in favor of {@link #update(AppUpdate, RequestOptions)}
	 */
	@Deprecated
	@Operation(id = "replaceApp", idempotencyKey = true)
	@PutExchange(contentType = "application/json")
	Mono<App> replace(@RequestBody AppUpdate update, RequestOptions options);

	/**
	 * Set the status of the app.
	 * @param status the new status
	 * @return the app after it
	 */
	default Mono<App> replaceStatus(AppStatus status) {
		return replaceStatus(status, RequestOptions.none());
	}

	/**
	 * Set the status of the app.
	 * @param status the new status
	 * @param options what this call says for itself
	 * @return the app after it
	 */
	default Mono<App> replaceStatus(AppStatus status, RequestOptions options) {
		return replaceStatus(new AppStatusUpdate(status), options);
	}

	/**
	 * Set the status of the app.
	 * @param update the new status
	 * @param options what this call says for itself
	 * @return the app after it
	 */
	@Operation(id = "replaceAppStatus", idempotencyKey = true)
	@PutExchange(url = "/status", contentType = "application/json")
	Mono<App> replaceStatus(@RequestBody AppStatusUpdate update, RequestOptions options);

}
