package ai.contio.spring.admin;

import ai.contio.spring.admin.app.AppOperations;
import ai.contio.spring.admin.automation.AutomationOperations;

/**
 * The admin API of Contio, grouped by what it is about:
 * {@code contio.automations().list()}.
 * <p>
 * Nothing is sent until a returned {@code Mono} or {@code Flux} is subscribed to. Calls
 * fail with a {@link ai.contio.spring.client.ContioApiException}.
 */
public interface ContioAdminClient {

	/**
	 * The partner app itself.
	 * @return its operations
	 */
	AppOperations app();

	/**
	 * The automations of the partner app.
	 * @return their operations
	 */
	AutomationOperations automations();

	/**
	 * A client of the given operations.
	 * @param app operations of the partner app
	 * @param automations operations of automations
	 * @return the client
	 */
	static ContioAdminClient of(AppOperations app, AutomationOperations automations) {
		return new GroupedAdminClient(app, automations);
	}

}
