/**
 * Workflow templates of the partner app, and the workflows that automations have
 * replaced.
 */
@NullMarked
package ai.contio.spring.admin.workflow;

import org.jspecify.annotations.NullMarked;
