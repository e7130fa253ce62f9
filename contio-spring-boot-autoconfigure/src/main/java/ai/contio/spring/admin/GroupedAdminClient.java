package ai.contio.spring.admin;

import ai.contio.spring.admin.app.AppOperations;
import ai.contio.spring.admin.automation.AutomationOperations;

/**
 * Groups the operations that it is given.
 *
 * @param app operations of the partner app
 * @param automations operations of automations
 */
record GroupedAdminClient(AppOperations app, AutomationOperations automations) implements ContioAdminClient {

}
