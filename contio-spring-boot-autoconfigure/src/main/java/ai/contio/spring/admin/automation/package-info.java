/**
 * Automations: what Contio does for the partner app when something happens.
 */
@NullMarked
package ai.contio.spring.admin.automation;

import org.jspecify.annotations.NullMarked;
